import type { Settings } from "./settings";

/** The five ways of setting out a document's head. */
export type ProfileId = "DANG" | "DOAN" | "CONGDOAN" | "CCB" | "NHANUOC";

/** How a body sets out the head of its documents. */
export interface Profile {
  /** Lines at the left, upper body first; the last one is the issuing unit and stands bold. */
  left(settings: Settings): readonly string[];
  /** Sign under the unit: the asterisk is typical of Party documents. */
  readonly separator: string;
  /** Lines at the right of a document of its own. */
  readonly right: readonly string[];
  /** "T/M" with a slash in Party documents, "TM." with a dot elsewhere. */
  readonly signs: { readonly onBehalf: string; readonly forHead: string; readonly byOrder: string };
}

const WITH_SLASH = { onBehalf: "T/M", forHead: "K/T", byOrder: "T/L" } as const;
const WITH_DOT = { onBehalf: "TM.", forHead: "KT.", byOrder: "TL." } as const;

/** A head is in capitals, however the names were typed. */
const units = ({ superior, unit }: Settings): readonly string[] =>
  [superior, unit].map((name) => name.trim().toLocaleUpperCase("vi")).filter((name) => name !== "");

const QUOC_HIEU = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] as const;

/**
 * Heads as data, by body. Sources, all read in secondary text and none in the original: Party, Hướng dẫn 05-HD/VPTW of
 * 27/5/2026, which replaces Hướng dẫn 36-HD/VPTW and guides Quy định 399-QĐ/TW of 09/01/2026; youth union, Hướng dẫn
 * 29-HD/TWĐTN-VP; union and veterans, papers with Quốc hiệu, office practice; state, Nghị định 30/2020/NĐ-CP.
 */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
  DANG: { left: units, separator: "*", right: ["ĐẢNG CỘNG SẢN VIỆT NAM"], signs: WITH_SLASH },
  DOAN: { left: units, separator: "***", right: ["ĐOÀN TNCS HỒ CHÍ MINH"], signs: WITH_DOT },
  CONGDOAN: { left: units, separator: "", right: QUOC_HIEU, signs: WITH_DOT },
  CCB: { left: units, separator: "", right: QUOC_HIEU, signs: WITH_DOT },
  NHANUOC: { left: units, separator: "", right: QUOC_HIEU, signs: WITH_DOT },
};
