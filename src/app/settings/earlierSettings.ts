import type { Signing, UnitKind } from "../../report/settings";
import { usualLines } from "../../report/unitKinds";

type Saved = Readonly<Record<string, unknown>>;

/** Earlier versions asked for the document's head and the form of signing, and not what the unit is. */
const KINDS: Readonly<Record<string, UnitKind>> = {
  DANG: "DANG_UY_BTV",
  DOAN: "DOAN",
  CONGDOAN: "CONG_DOAN",
  CCB: "CCB",
  NHANUOC: "NHA_NUOC",
};
const SIGNINGS: Readonly<Record<string, Signing>> = { TM: "HEAD", KT: "DEPUTY", TL: "ORDER" };
/** The office that stood in the settings unless somebody chose another. */
const USUAL_ROLE = "BÍ THƯ";

const lookUp = <T>(words: Readonly<Record<string, T>>, word: unknown): T | undefined =>
  typeof word === "string" && Object.hasOwn(words, word) ? words[word] : undefined;

/**
 * Settings as they are kept now, whichever version saved them. Whoever signed for the head of a Party body was a deputy in one of
 * its boards: a committee never signs K/T.
 *
 * @example fromEarlier({ profile: "DANG", signing: "KT", signerRole: "PHÓ TRƯỞNG BAN" })
 *   // { …, unitKind: "BAN_DANG", signing: "DEPUTY", signerRole: "" }
 */
export function fromEarlier(saved: object): Saved {
  const { profile, signing, signerRole, ...others } = saved as Saved;
  if ("unitKind" in others || (profile === undefined && lookUp(SIGNINGS, signing) === undefined)) return saved as Saved;
  const who = lookUp(SIGNINGS, signing) ?? "HEAD";
  const kind = profile === "DANG" && who === "DEPUTY" ? "BAN_DANG" : (lookUp(KINDS, profile) ?? "DANG_UY_BTV");
  const isUsual = signerRole === USUAL_ROLE || signerRole === usualLines(kind, who).role;
  return { ...others, unitKind: kind, signing: who, signerRole: isUsual ? "" : signerRole };
}
