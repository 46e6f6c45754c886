/** What the unit is. It decides the head of its documents, and who signs how. */
export type UnitKind =
  "DANG_UY_BTV" | "DANG_UY" | "CHI_BO" | "BAN_DANG" | "VAN_PHONG" | "UBKT" | "CONG_DOAN" | "DOAN" | "CCB" | "NHA_NUOC";

/** The period the figures are reported for. Yearly targets are judged at the year's end only. */
export type ReportPeriod = "QUY" | "6T" | "9T" | "NAM";

/** The quarter at whose end figures are reported; "" while nobody has said which. */
export type Quarter = "" | "1" | "2" | "3" | "4";

/** "annex": the sheet goes with a Word report, the usual case; "full": it stands alone, with the body's own head. */
export type HeadKind = "annex" | "full";

/** Who signs: whoever leads the unit, a deputy, or somebody by order (thừa lệnh). */
export type Signing = "HEAD" | "DEPUTY" | "ORDER";

/** What stands before the number of a form. */
export type FormWord = "BIEU_SO" | "MAU_SO" | "PHU_LUC";

/** What is asked once and travels with the workbook in the very hidden sheet CAUHINH. */
export interface Settings {
  readonly year: number;
  readonly period: ReportPeriod;
  /** Counts where the period is a quarter. */
  readonly quarter: Quarter;
  /** "ĐẢNG ỦY CƠ QUAN …" as it stands in the head. */
  readonly unit: string;
  readonly superior: string;
  readonly place: string;
  /** The day the figures stand as of: "2026-11-15"; "" while nobody has said. */
  readonly dataDate: string;
  readonly unitKind: UnitKind;
  readonly head: HeadKind;
  readonly formWord: FormWord;
  readonly preparer: string;
  readonly signing: Signing;
  /** "T/M BAN THƯỜNG VỤ", where it is to be another than the unit's kind has it; "" otherwise. */
  readonly authority: string;
  /** "BÍ THƯ", where it is to be another than the unit's kind has it; "" otherwise. */
  readonly signerRole: string;
  readonly signer: string;
  /** A second body that signs, at the left of the first; who confirms, where it is a Party committee. "" for none. */
  readonly cosignerKind: UnitKind | "";
  /** The second body's lines, as the first one's are. */
  readonly cosignerAuthority: string;
  readonly cosignerRole: string;
  readonly cosigner: string;
  /** The resolution in titles: "NGHỊ QUYẾT SỐ 29-NQ/TU". */
  readonly resolution: string;
}

export const defaultSettings: Settings = {
  year: 2026,
  period: "NAM",
  quarter: "",
  unit: "",
  superior: "",
  place: "",
  dataDate: "",
  unitKind: "DANG_UY_BTV",
  head: "annex",
  formWord: "BIEU_SO",
  preparer: "",
  signing: "HEAD",
  authority: "",
  signerRole: "",
  signer: "",
  cosignerKind: "",
  cosignerAuthority: "",
  cosignerRole: "",
  cosigner: "",
  resolution: "NGHỊ QUYẾT SỐ 29-NQ/TU",
};
