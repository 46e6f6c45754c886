import { type ProfileId, profiles } from "./profiles";
import type { Settings, Signing, UnitKind } from "./settings";

/** The lines over a signature: for whom ("" where somebody signs directly), and the office ("" where it is anybody's). */
export interface SignatureLines {
  readonly authority: string;
  readonly role: string;
}

/** A kind of unit, as far as its documents differ. */
interface KindOfUnit {
  readonly profile: ProfileId;
  /** Sign of the unit in the numbers of its reports, "…" where units of the kind have several. */
  readonly sign: string;
  /** Who may sign; a kind's collective never has a deputy sign in place of the head. */
  readonly signatures: Partial<Readonly<Record<Signing, SignatureLines>>> & {
    readonly HEAD: SignatureLines;
  };
}

const OPEN = "…";

/** A body that decides together: head and deputies alike sign on its behalf. */
function collective(
  profile: ProfileId,
  body: string,
  roles: Readonly<Record<"HEAD" | "DEPUTY", string>>,
): Record<"HEAD" | "DEPUTY", SignatureLines> {
  const authority = `${profiles[profile].signs.onBehalf} ${body}`;
  return {
    HEAD: { authority, role: roles.HEAD },
    DEPUTY: { authority, role: roles.DEPUTY },
  };
}

const byOrder = (profile: ProfileId, body: string, role = ""): SignatureLines => ({
  authority: `${profiles[profile].signs.byOrder} ${body}`,
  role,
});

/** A body led by one person, who signs directly; a deputy signs in that person's place. */
const ledBy = (profile: ProfileId, head: string): Record<"HEAD" | "DEPUTY", SignatureLines> => ({
  HEAD: { authority: "", role: head },
  DEPUTY: { authority: `${profiles[profile].signs.forHead} ${head}`, role: `PHÓ ${head}` },
});

const SECRETARY = { HEAD: "BÍ THƯ", DEPUTY: "PHÓ BÍ THƯ" } as const;
const CHAIR = { HEAD: "CHỦ TỊCH", DEPUTY: "PHÓ CHỦ TỊCH" } as const;
const EXECUTIVE = "BAN CHẤP HÀNH";
const STANDING = "BAN THƯỜNG VỤ";

/**
 * Who signs how, by kind of unit. Party bodies as in secondary text on Hướng dẫn 05-HD/VPTW of 27/5/2026; mass organisations
 * and state bodies by office practice. A committee's deputy signs T/M, never K/T.
 */
export const unitKinds: Readonly<Record<UnitKind, KindOfUnit>> = {
  DANG_UY_BTV: {
    profile: "DANG",
    sign: "ĐU",
    signatures: { ...collective("DANG", STANDING, SECRETARY), ORDER: byOrder("DANG", STANDING, "CHÁNH VĂN PHÒNG") },
  },
  DANG_UY: {
    profile: "DANG",
    sign: "ĐU",
    signatures: { ...collective("DANG", "ĐẢNG ỦY", SECRETARY), ORDER: byOrder("DANG", "ĐẢNG ỦY") },
  },
  CHI_BO: { profile: "DANG", sign: "CB", signatures: collective("DANG", "CHI BỘ", SECRETARY) },
  BAN_DANG: {
    profile: "DANG",
    sign: OPEN,
    signatures: { ...ledBy("DANG", "TRƯỞNG BAN"), ORDER: byOrder("DANG", STANDING, "TRƯỞNG BAN") },
  },
  VAN_PHONG: {
    profile: "DANG",
    sign: OPEN,
    signatures: { ...ledBy("DANG", "CHÁNH VĂN PHÒNG"), ORDER: byOrder("DANG", STANDING, "CHÁNH VĂN PHÒNG") },
  },
  UBKT: {
    profile: "DANG",
    sign: "UBKT",
    signatures: collective("DANG", "ỦY BAN KIỂM TRA", { HEAD: "CHỦ NHIỆM", DEPUTY: "PHÓ CHỦ NHIỆM" }),
  },
  CONG_DOAN: {
    profile: "CONGDOAN",
    sign: OPEN,
    signatures: { ...collective("CONGDOAN", EXECUTIVE, CHAIR), ORDER: byOrder("CONGDOAN", EXECUTIVE) },
  },
  DOAN: {
    profile: "DOAN",
    sign: OPEN,
    signatures: { ...collective("DOAN", EXECUTIVE, SECRETARY), ORDER: byOrder("DOAN", EXECUTIVE) },
  },
  CCB: {
    profile: "CCB",
    sign: OPEN,
    signatures: { ...collective("CCB", EXECUTIVE, CHAIR), ORDER: byOrder("CCB", EXECUTIVE) },
  },
  NHA_NUOC: {
    profile: "NHANUOC",
    sign: OPEN,
    signatures: {
      HEAD: { authority: "TM. TẬP THỂ LÃNH ĐẠO", role: "" },
      DEPUTY: { authority: "KT. THỦ TRƯỞNG CƠ QUAN", role: "" },
      ORDER: byOrder("NHANUOC", "THỦ TRƯỞNG CƠ QUAN"),
    },
  },
};

const COMMITTEES: readonly UnitKind[] = ["DANG_UY_BTV", "DANG_UY", "CHI_BO"];

/** A Party committee, which confirms what a mass organisation reports. */
export const isCommittee = (kind: UnitKind | ""): boolean => kind !== "" && COMMITTEES.includes(kind);

/** In whose name units of a kind may sign, in the order in which it is offered. */
export const signingsOf = (kind: UnitKind): readonly Signing[] =>
  (["HEAD", "DEPUTY", "ORDER"] as const).filter((signing) => unitKinds[kind].signatures[signing]);

/**
 * The lines over a signature as the kind of unit has them; those of its head where nobody signs in that way.
 *
 * @example usualLines("BAN_DANG", "DEPUTY") // { authority: "K/T TRƯỞNG BAN", role: "PHÓ TRƯỞNG BAN" }
 */
export function usualLines(kind: UnitKind, signing: Signing): SignatureLines {
  const { signatures } = unitKinds[kind];
  return signatures[signing] ?? signatures.HEAD;
}

type Signer = Pick<Settings, "unitKind" | "signing" | "authority" | "signerRole">;

/** The lines as they are printed: the kind's, or what somebody typed instead. */
export function signatureLines({ unitKind, signing, authority, signerRole }: Signer): SignatureLines {
  const usual = usualLines(unitKind, signing);
  return { authority: authority.trim() || usual.authority, role: signerRole.trim() || usual.role };
}
