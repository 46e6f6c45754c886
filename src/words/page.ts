import type { Language } from "./words";

/** Words of the page for whoever hands out forms and sums them up. */
export interface PageWords {
  readonly language: Language;
  readonly title: string;
  readonly about: string;
  readonly inSpite: string;
  readonly handOut: {
    readonly title: string;
    readonly about: string;
    readonly list: string;
    readonly listHint: string;
    readonly year: string;
    readonly yearWrong: string;
    readonly period: string;
    readonly quarter: string;
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
}
