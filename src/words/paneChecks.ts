import type { CheckCode, DataCode } from "../domain/problem";

/** Codes of readers that have a heading of their own among findings. */
type TitledDataCode = Extract<
  DataCode,
  | "unknownRating"
  | "ambiguousRating"
  | "unknownMark"
  | "subtotalKey"
  | "partOverWhole"
  | "numberAsText"
  | "unclearNumber"
  | "percentNotCount"
  | "cellError"
  | "unreadableDate"
>;

/** Words of the pane's part that checks the open workbook. */
export interface CheckPaneWords {
  readonly heading: string;
  readonly about: string;
  readonly check: string;
  readonly again: string;
  readonly stop: string;
  readonly checking: string;
  readonly writing: string;
  readonly stopped: string;
  readonly none: string;
  summary(errors: number, warnings: number): string;
  readonly severities: Readonly<Record<"error" | "warning", string>>;
  /** What a check looks for; lines of a sheet's own warnings have their own words. */
  readonly titles: Readonly<Record<Exclude<CheckCode, "superiorAsks"> | TitledDataCode, string>>;
  /** Of codes without a heading of their own. */
  readonly unread: string;
  group(severity: string, title: string, count: number): string;
  /** "C5", zero-based, of a sheet. */
  cell(sheet: string, address: string): string;
  /** Read to those who hear the button. */
  readonly goTo: string;
  moreCells(count: number): string;
  firstOf(shown: number, count: number): string;
  showMore(count: number): string;
  readonly repair: {
    about(cells: number): string;
    readonly chooseAll: string;
    chooseGroup(cells: number): string;
    /** A cell to be set right, for those who hear its box. */
    choose(cell: string): string;
    readonly before: string;
    readonly after: string;
    text(text: string): string;
    number(text: string): string;
    readonly blank: string;
    readonly looksAlike: string;
    go(cells: number): string;
    done(cells: number): string;
    takeBack(cells: number): string;
    readonly takeBackRest: string;
    takenBack(cells: number, left: number): string;
  };
}
