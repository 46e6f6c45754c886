import type { ProfileId, Settings, Signing } from "./settings";

/** How a body sets out the head of a stand-alone document and its signature. */
export interface Profile {
  /** Lines at the left, upper body first; the last one is the issuing unit and stands bold. */
  left(settings: Settings): readonly string[];
  /** Sign between the unit and what follows: the asterisk is typical of Party documents. */
  readonly separator: string;
  readonly right: readonly string[];
  /** "T/M" with a slash in Party documents, "TM." with a dot elsewhere. */
  readonly signing: Readonly<Record<Signing, string>>;
  /** Whom a signature is given for: a collective, the head of the body, or who gave the order. */
  readonly signedFor: Readonly<Record<Signing, string>>;
}

/** Party documents: thay mặt T/M, ký thay K/T, thừa lệnh T/L (Hướng dẫn 36-HD/VPTW, điểm 1.7). */
const WITH_SLASH = { TM: "T/M", KT: "K/T", TL: "T/L" } as const;
/** State and mass organisations' documents. */
const WITH_DOT = { TM: "TM.", KT: "KT.", TL: "TL." } as const;

const executive = { TM: "BAN CHẤP HÀNH", KT: "CHỦ TỊCH", TL: "BAN CHẤP HÀNH" } as const;

const units = ({ superior, unit }: Settings): readonly string[] => [superior, unit];

/**
 * Heads as data, by body. Sources: Hướng dẫn 36-HD/VPTW (Party), Hướng dẫn 29-HD/TWĐTN-VP (youth union), union papers with
 * Quốc hiệu, Nghị định 30/2020/NĐ-CP (state); editable, since Quy định 399-QĐ/TW (2026) may bring a new guide.
 */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
  DANG: {
    left: units,
    separator: "*",
    right: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
    signing: WITH_SLASH,
    signedFor: { TM: "BAN THƯỜNG VỤ", KT: "TRƯỞNG BAN", TL: "BAN THƯỜNG VỤ" },
  },
  DOAN: {
    left: units,
    separator: "***",
    right: ["ĐOÀN TNCS HỒ CHÍ MINH"],
    signing: WITH_DOT,
    signedFor: { ...executive, KT: "BÍ THƯ" },
  },
  CONGDOAN: {
    left: units,
    separator: "",
    right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    signing: WITH_DOT,
    signedFor: executive,
  },
  CCB: {
    left: units,
    separator: "",
    right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    signing: WITH_DOT,
    signedFor: executive,
  },
  NHANUOC: {
    left: units,
    separator: "",
    right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    signing: WITH_DOT,
    signedFor: { TM: "TẬP THỂ LÃNH ĐẠO", KT: "THỦ TRƯỞNG CƠ QUAN", TL: "THỦ TRƯỞNG CƠ QUAN" },
  },
};
