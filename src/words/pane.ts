import type { DocumentsWords } from "./paneDocuments";
import type { OverviewWords, SheetsWords } from "./paneSheets";
import type { Language } from "./words";

/** Where an example was written. */
export interface WrittenWhere {
  /** "TYLETOTTROLEN" */
  readonly id: string;
  readonly sheet: string;
  /** "C5" */
  readonly address: string;
}

/** Every word of the task pane, in one language. */
export interface PaneWords {
  readonly language: Language;
  readonly title: string;
  readonly sections: Readonly<Record<"overview" | "sheets" | "checks" | "sum" | "targets" | "functions", string>>;
  readonly overview: OverviewWords;
  readonly sheets: SheetsWords;
  readonly documents: DocumentsWords;
  readonly targets: {
    readonly about: string;
    readonly condition: string;
    readonly source: string;
    readonly reading: string;
    readonly part: string;
    readonly whole: string;
    readonly period: string;
    readonly lead: string;
  };
  readonly functions: {
    readonly about: string;
    readonly filter: string;
    readonly filterHint: string;
    readonly clearFilter: string;
    found(count: number): string;
    /** Headings of the list: those inserted last, and all the others. */
    readonly recent: string;
    readonly others: string;
    readonly loading: string;
    readonly retry: string;
    readonly parameters: string;
    readonly optional: string;
    readonly returns: string;
    readonly example: string;
    readonly insert: string;
    readonly insertAbout: string;
  };
  readonly report: {
    readonly working: string;
    /** Shown when Excel has not answered for a moment. */
    readonly waiting: string;
    written(where: WrittenWhere): string;
    /** Written, but this Excel does not know our functions. */
    notRecognised(where: WrittenWhere): string;
    readonly dismiss: string;
  };
  /** Cells that call our functions and stand at #NAME?, since the workbook was opened without the add-in. */
  readonly stuck: {
    about(count: number): string;
    readonly reenter: string;
    done(what: { readonly cells: number; readonly skipped: readonly string[]; readonly stuck: number }): string;
  };
  readonly footer: string;
  readonly foot: {
    readonly help: string;
    /** In the order to be read. */
    readonly helpParts: readonly { readonly about: string; readonly text: string }[];
    readonly language: string;
    readonly feedback: string;
    /** In place of an address, where the build was given none. */
    readonly feedbackToAdmin: string;
  };
  readonly outsideExcel: string;
  readonly didNotOpen: string;
  readonly reopen: string;
}
