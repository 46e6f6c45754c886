import type { SumChoicesWords } from "./sumChoices";
import type { Language } from "./words";

/** Words of the page for whoever hands out forms and sums them up. */
export interface PageWords {
  readonly language: Language;
  readonly title: string;
  readonly about: string;
  readonly inSpite: string;
  /** What both parts of the page ask. */
  readonly asked: {
    readonly year: string;
    readonly yearWrong: string;
    readonly period: string;
    readonly quarter: string;
  };
  readonly handOut: {
    readonly title: string;
    readonly about: string;
    readonly list: string;
    readonly listHint: string;
    readonly place: string;
    readonly make: string;
    readonly stop: string;
    readonly reading: string;
    readonly progress: (done: number, total: number) => string;
    readonly stopped: string;
    readonly broken: string;
    readonly made: (files: number) => string;
    readonly nobody: (year: number) => string;
    readonly download: (megabytes: string) => string;
    readonly send: string;
    readonly files: string;
    readonly columns: readonly [code: string, unit: string, file: string];
    readonly leftOut: (year: number) => string;
  };
  readonly sumUp: {
    readonly title: string;
    readonly about: string;
    readonly listHint: string;
    readonly files: string;
    readonly filesHint: string;
    readonly folder: string;
    readonly choices: string;
    readonly choicesHint: string;
    readonly chosen: (files: number) => string;
    readonly make: string;
    readonly stop: string;
    readonly reading: string;
    readonly progress: (done: number, total: number, file: string) => string;
    readonly summing: (files: number) => string;
    /** Nothing has come for eight seconds. */
    readonly stalled: string;
    readonly stopped: string;
    readonly broken: string;
    readonly choicesUnread: string;
    readonly made: (files: number) => string;
    readonly workbook: string;
    readonly tables: string;
    readonly counts: string;
    readonly countColumns: readonly [status: string, rows: string];
    readonly targets: string;
    readonly targetColumns: readonly [target: string, limit: string, known: string, conclusion: string];
    readonly targetsNote: string;
    readonly none: string;
    readonly previous: string;
    readonly previousHint: string;
    readonly previousUnread: string;
    readonly report: string;
    /** In the pane: the open workbook as the list, and as a report. */
    readonly openAsList: string;
    readonly openAsReport: string;
    readonly openName: string;
    readonly openResult: string;
    readonly opened: string;
    readonly cells: (count: number) => string;
    readonly missing: (units: number) => string;
  };
  readonly sumChoices: SumChoicesWords;
}
