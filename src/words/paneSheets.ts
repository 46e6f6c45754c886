/** A count of subjects with what they are: "01 tổ chức". */
export interface SubjectCount {
  readonly count: number;
  readonly subject: string;
}

/** A target by its code, and by the number of its row in B01. */
export interface NumberedTarget {
  readonly id: string;
  readonly number: number;
}

/** Why a target has no verdict, beside the verdicts themselves. */
export type NoVerdict = "open" | "unclear" | "noFigures" | "emptyList" | "notYetDue" | "otherwise";

export type SubjectGroup = "met" | "missed" | "missing" | "outside" | "undated" | "unclear";

/** Words of the section that shows every target as it stands. */
export interface OverviewWords {
  readonly about: string;
  readonly reading: string;
  readonly compute: string;
  /** The workbook has none of our sheets. */
  readonly empty: string;
  readonly begin: string;
  readonly beginAbout: string;
  /** What is left to do until B01 is whole. */
  readonly steps: {
    head(done: number, all: number): string;
    readonly isDone: string;
    readonly isOpen: string;
    insert(sheets: readonly string[], isDone: boolean, deleted: readonly string[]): string;
    fill(sheet: string, isDone: boolean): string;
    mend(cells: number): string;
    /** Forms that decide targets, in place of typed figures. */
    insteadOfTyping(sheets: readonly string[]): string;
    update(sheet: string): string;
    type(targets: readonly NumberedTarget[], isDone: boolean): string;
    /** All is done. */
    readonly whole: string;
  };
  /** How many targets are met, missed, without a verdict. */
  readonly summary: (met: number, missed: number, open: number) => string;
  readonly noVerdict: Readonly<Record<NoVerdict, string>>;
  readonly goal: string;
  still(needed: SubjectCount): string;
  /** Rows that keep a target from being met for want of an entry: "dòng 57, 112". */
  missingRows(rows: readonly number[], more: number): string;
  readonly why: string;
  readonly denominator: string;
  readonly howRead: string;
  readonly from: string;
  fromRegister(sheet: string): string;
  fromTyped(sheet: string): string;
  fromNothing(register: string | undefined): string;
  /** The sheet that B01 counted was deleted. */
  fromDeleted(register: string): string;
  /** @param atMilestone the figure is the one of that year's end; else it is today's */
  milestonePassed(year: number, atMilestone: boolean): string;
  /** Figures beside the one that is judged. */
  readonly beside: Readonly<Record<"now" | "eligible", string>>;
  undated(count: SubjectCount): string;
  /** A B01 says something else than what was counted. */
  readonly otherwise: {
    figures(sheet: string, part: number, whole: number): string;
    typed(sheet: string, part: number, whole: number): string;
    nothing(sheet: string): string;
    verdict(sheet: string, text: string): string;
    readonly update: string;
  };
  readonly groups: Readonly<Record<SubjectGroup, string>>;
  row(row: number): string;
  /** Row and column zero-based. */
  cell(row: number, column: number): string;
  readonly nothingFound: string;
  readonly noName: string;
  showMore(count: number): string;
  readonly goThere: string;
  problems(count: number): string;
  /** Has a spelling understood as a level that is chosen next. */
  countAs(found: string): string;
  tooLong(sheet: string, rows: number): string;
}

/** A setting asked once. */
export type SettingKey =
  | "year"
  | "period"
  | "quarter"
  | "dataDate"
  | "unit"
  | "unitCode"
  | "superior"
  | "place"
  | "preparer"
  | "unitKind"
  | "head"
  | "formWord"
  | "signing"
  | "authority"
  | "signerRole"
  | "signer"
  | "cosignerKind"
  | "cosignerAuthority"
  | "cosignerRole"
  | "cosigner"
  | "resolution";

/** What the unit is, as it decides head and signature. */
export type UnitKindWord =
  "DANG_UY_BTV" | "DANG_UY" | "CHI_BO" | "BAN_DANG" | "VAN_PHONG" | "UBKT" | "CONG_DOAN" | "DOAN" | "CCB" | "NHA_NUOC";

/** A look that Excel did not give. */
export type MissingLook = "frozenRows" | "printing" | "onePageWide";

/** Words of the section that inserts sheets. */
/** How a sheet comes out on paper. */
export interface OnPaper {
  readonly paper: string;
  readonly landscape: boolean;
  readonly across: number;
  /** As many as its texts of now take. */
  readonly down: number;
  /** Letters of 12 points, as they come out; never rounded up. */
  readonly points: number;
  /** Rows at the end of a list in which nothing stands, printed all the same. */
  readonly blankRows: number;
  /** Cells whose text needs more room than their row was given; row and column zero-based. */
  readonly cut: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Their rows, with the height they need. */
  readonly higher: readonly { readonly row: number; readonly points: number }[];
}

export interface SheetsWords {
  readonly about: string;
  readonly looking: string;
  readonly choose: string;
  readonly groups: Readonly<Record<"forms" | "registers" | "lists" | "others", string>>;
  readonly exists: string;
  readonly refresh: string;
  readonly insertAnew: string;
  /** Takes last year's figures from a file. */
  readonly lastYear: string;
  lastYearTaken(targets: number, file: string, sheet: string): string;
  readonly open: string;
  /** Opens the help on a sheet's columns. */
  readonly columns: string;
  readonly onPaper: {
    readonly open: string;
    readonly looking: string;
    page(found: OnPaper): string;
    blankRows(count: number): string;
    cut(count: number): string;
    readonly makeHigher: string;
    readonly leaveOut: string;
  };
  /** Leads to the static page, which opens in a browser: in panes, downloads are blocked in places. */
  readonly handOut: string;
  countsFrom(sheets: readonly string[]): string;
  missing(sheet: string): string;
  /** Sheets that come along, because formulas need them or figures are counted from them. */
  along(sheets: readonly string[]): string;
  readonly withLinked: string;
  insert(count: number): string;
  readonly settings: string;
  readonly settingsAbout: string;
  readonly fields: Readonly<Record<SettingKey, string>>;
  /** Short help below a field. */
  readonly hints: Partial<Readonly<Record<SettingKey, string>>>;
  readonly choices: {
    readonly period: Readonly<Record<"QUY" | "6T" | "9T" | "NAM", string>>;
    readonly quarter: Readonly<Record<"" | "1" | "2" | "3" | "4", string>>;
    readonly unitKind: Readonly<Record<UnitKindWord, string>>;
    readonly head: Readonly<Record<"annex" | "full", string>>;
    readonly formWord: Readonly<Record<"BIEU_SO" | "MAU_SO" | "PHU_LUC", string>>;
    readonly signing: Readonly<Record<"HEAD" | "DEPUTY" | "ORDER", string>>;
    readonly cosignerKind: Readonly<Record<"" | UnitKindWord, string>>;
  };
  readonly yearWrong: string;
  readonly dataDateWrong: string;
  readonly save: string;
  readonly saved: string;
  progress(done: number, total: number): string;
  readonly stop: string;
  /** After the button was pressed, until Excel has answered. */
  readonly stopping: string;
  inserted(count: number): string;
  /** Looks that Excel did not give to a sheet, and where to set them by hand. */
  unfinished(sheet: string, missing: readonly MissingLook[]): string;
  /** Excel does not undo an insertion. */
  readonly takeOut: string;
  readonly takeOutAbout: string;
  /** Asked before sheets are taken out with which something would be lost. */
  losing(typed: readonly string[], referring: readonly string[]): string;
  readonly takeOutAnyway: string;
  readonly keep: string;
  takenOut(count: number): string;
  readonly nothingMissing: string;
  refreshed(sheet: string): string;
  /** @param row zero-based */
  countedAs(found: string, level: string, sheet: string, row: number): string;
  readonly orphansAbout: (names: readonly string[]) => string;
  readonly removeOrphans: string;
  removed(count: number): string;
  readonly look: string;
}

/** Row numbers as Excel shows them. */
export const rowList = (rows: readonly number[]): string => rows.map((row) => String(row + 1)).join(", ");
