import type { SheetId } from "./sheetId";

/** Sheets that figures are counted in, as B01 names them to people. */
export const SOURCE_SHEETS = {
  DS_HOIVIEN: "danh sách đoàn viên, hội viên",
  DS_TOCHUC: "danh sách tổ chức đoàn thể",
  DS_TAPTHE: "danh sách tập thể lãnh đạo",
  B04: "danh sách doanh nghiệp",
  B05B: "biểu B05b",
  B06B: "biểu B06b",
  B07A: "B07a và danh sách cấp ủy",
  B09B: "biểu B09b",
  B10: "B10 và danh sách tổ chức đoàn thể",
  B12: "B12 và danh sách cấp ủy",
} as const satisfies Partial<Record<SheetId, string>>;

/** Where a target's figures are counted: a judged thing of a sheet. */
export interface Source {
  readonly sheet: keyof typeof SOURCE_SHEETS;
  readonly judged: string;
  /** A target due by a year is judged by this one once that year is over: as it was at the year's end. */
  readonly atYearEnd?: string;
  /** Another judged thing: the share among those that meet it is shown beside the target's own, and decides nothing. */
  readonly among?: string;
  /** The limit is one of each subject, which the sheet has judged by it: the target is met when every one of them is. */
  readonly isEach?: true;
}

/**
 * Which sheets decide a target, by code: the first of them that the workbook has (FORMS.md, "Which target from which form"). Without
 * any, its figures are typed into B01.
 */
export const sources: Readonly<Record<string, readonly Source[]>> = {
  CT01: [{ sheet: "DS_HOIVIEN", judged: "studied" }],
  CT02: [
    { sheet: "B10", judged: "organisations" },
    { sheet: "DS_TOCHUC", judged: "usesIt" },
  ],
  CT03: [{ sheet: "B09B", judged: "reached", isEach: true }],
  CT04A: [{ sheet: "B04", judged: "union", atYearEnd: "unionAtYearEnd", among: "eligible" }],
  CT04B: [{ sheet: "B04", judged: "youthUnion", atYearEnd: "youthUnionAtYearEnd", among: "eligible" }],
  CT05: [{ sheet: "DS_TOCHUC", judged: "rating" }],
  CT06: [{ sheet: "DS_HOIVIEN", judged: "rating" }],
  CT07: [{ sheet: "DS_TAPTHE", judged: "rating" }],
  CT08: [{ sheet: "B05B", judged: "done" }],
  CT09: [{ sheet: "B06B", judged: "introduced" }],
  CT10: [{ sheet: "B12", judged: "committees" }],
  CT11: [{ sheet: "B07A", judged: "committees" }],
};

/** Registers that every unit keeps: a target counted in one of them is not typed. */
export const BASIC_SHEETS: readonly SheetId[] = ["DS_TOCHUC", "DS_HOIVIEN", "B04"];

/** Every sheet that decides a target. */
export const DECIDING_SHEETS: ReadonlySet<SheetId> = new Set(
  Object.values(sources).flatMap((some) => some.map(({ sheet }) => sheet)),
);

/** The source of a target in a workbook with these sheets. */
export const sourceIn = (target: string, has: (sheet: SheetId) => boolean): Source | undefined =>
  sources[target]?.find(({ sheet }) => has(sheet));

/** The register that every unit keeps and that a target is counted in; undefined for one that forms of its own decide. */
export const basicSheetOf = (target: string): SheetId | undefined =>
  sources[target]?.find(({ sheet }) => BASIC_SHEETS.includes(sheet))?.sheet;

/** The sheet that decides a target, best of all. */
export const decidingSheetOf = (target: string): SheetId | undefined => sources[target]?.[0]?.sheet;
