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

/** The very hidden sheet in which settings travel: a key and its JSON a row. */
export const SETTINGS_SHEET = "CAUHINH";
/** By this hidden name the sheet is found again; a sheet of the user's own called CAUHINH is never touched. */
export const SETTINGS_MARK = "CHITIEU_CAUHINH";

/** What is asked once and travels with the workbook in the very hidden sheet CAUHINH. */
export interface Settings {
  readonly year: number;
  readonly period: ReportPeriod;
  /** Counts where the period is a quarter. */
  readonly quarter: Quarter;
  /** "ĐẢNG ỦY CƠ QUAN …" as it stands in the head. */
  readonly unit: string;
  /** The unit's code in the list of whoever sums up the reports; "" where nobody gave it one. */
  readonly unitCode: string;
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
  unitCode: "",
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
