/** The five ways of setting out a document's head and signature. */
export type ProfileId = "DANG" | "DOAN" | "CONGDOAN" | "CCB" | "NHANUOC";

/** The period the figures are reported for. Yearly targets are judged at the year's end only. */
export type ReportPeriod = "QUY" | "6T" | "9T" | "NAM";

/** The quarter at whose end figures are reported; "" while nobody has said which. */
export type Quarter = "" | "1" | "2" | "3" | "4";

/** "annex": the sheet goes with a Word report, the usual case; "full": it stands alone, with the body's own head. */
export type HeadKind = "annex" | "full";

/** For the collective (thay mặt), for the head (ký thay), or by order (thừa lệnh). */
export type Signing = "TM" | "KT" | "TL";

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
  readonly preparer: string;
  readonly signerRole: string;
  readonly signer: string;
  readonly profile: ProfileId;
  readonly head: HeadKind;
  readonly signing: Signing;
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
  preparer: "",
  signerRole: "BÍ THƯ",
  signer: "",
  profile: "DANG",
  head: "annex",
  signing: "TM",
  resolution: "NGHỊ QUYẾT SỐ 29-NQ/TU",
};
