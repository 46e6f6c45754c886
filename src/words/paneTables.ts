/** How sure something is, as people say it. */
export type Sureness = "sure" | "likely" | "unclear";

type ColumnMeaning =
  | "name"
  | "organisation"
  | "rating"
  | "ownRating"
  | "reason"
  | "studied"
  | "notRequired"
  | "inCharge"
  | "usesIt"
  | "hasUnion"
  | "hasYouthUnion"
  | "hasVeterans"
  | "introduced"
  | "founded"
  | "party"
  | "born"
  | "sex"
  | "ethnicity";

type ColumnKind =
  | "stt"
  | "code"
  | "person"
  | "org"
  | "item"
  | "category"
  | "rating"
  | "score"
  | "yesno"
  | "count"
  | "percent"
  | "money"
  | "measure"
  | "date"
  | "phone"
  | "email"
  | "address"
  | "uom"
  | "note"
  | "other";

type Skipped =
  | "group"
  | "total"
  | "prefilled"
  | "columnNumbers"
  | "fieldFormats"
  | "captionsAgain"
  | "covered"
  | "blank"
  | "note"
  | "signature"
  | "aside"
  | "title"
  | "unitLine"
  | "outside";

/** Rows that a copy leaves as they are, or does something with: how many of each. */
export interface CopyCounts {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  /** Changed or deleted by hand in our list since. */
  readonly edited: number;
}

/** Words of the pane's part about lists that others made in the open workbook. */
export interface TablePaneWords {
  readonly heading: string;
  readonly about: string;
  readonly looking: string;
  readonly again: string;
  readonly none: string;
  table(sheet: string, range: string): string;
  records(count: number): string;
  readonly sureness: Readonly<Record<Sureness, string>>;
  header(first: number, last: number): string;
  readonly noHeader: string;
  otherHeader(first: number, last: number): string;
  /** A button beside it. */
  readonly readOther: string;
  readonly columns: string;
  column(letters: string, caption: string): string;
  readonly asRead: string;
  readonly unused: string;
  readonly chosen: string;
  readonly meanings: Readonly<Record<ColumnMeaning, string>>;
  readonly kinds: Readonly<Record<ColumnKind, string>>;
  skippedHead(rows: number): string;
  readonly skipped: Readonly<Record<Skipped, string>>;
  /** @param rows as people count them */
  rows(reason: string, rows: string): string;
  readonly remembered: string;
  readonly forget: string;
  rememberedAll(headers: number): string;
  readonly forgetAll: string;
  readonly saidRemembered: string;
  readonly saidForgotten: string;
  readonly into: string;
  readonly use: string;
  readonly plan: {
    head(list: string, isAgain: boolean): string;
    write(counts: Pick<CopyCounts, "added" | "changed">): string;
    columns(pairs: readonly { readonly from: string; readonly to: string }[]): string;
    groups(to: string, names: readonly string[]): string;
    own(rows: number): string;
    typed(count: number, rows: string): string;
    edited(count: number): string;
    gone(count: number): string;
    nameless(rows: string): string;
    overCapacity(rows: number): string;
    readonly nothing: string;
    readonly asItStands: string;
    readonly go: string;
    readonly cancel: string;
  };
  readonly doubts: {
    readonly noName: string;
    several(meaning: string, columns: readonly string[]): string;
  };
  copied(what: {
    readonly list: string;
    readonly added: number;
    readonly changed: number;
    readonly cleared: number;
    readonly left: string;
    readonly overCapacity: number;
  }): string;
  readonly copies: {
    readonly head: string;
    from(list: string, sheet: string): string;
    asItWas(rows: number): string;
    differs(counts: CopyCounts): string;
    readonly sourceGone: string;
    readonly update: string;
  };
}
