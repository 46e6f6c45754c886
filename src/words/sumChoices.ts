/** Which rows of the ledger are shown. */
export type LedgerShown = "look" | "missing" | "all";

/** Whether a unit is subject to a target. */
export type SubjectWord = "yes" | "no" | "perhaps";

/** What a part of the choices has to be. */
export type ExpectedChoice =
  "parts" | "text" | "day" | "count" | "trueFalse" | "targets" | "figures" | "estimates" | "columns";

/** A part of the choices that cannot be used: where it stands, "units.DV07.figures.CT06" or "" for all of them, and what was found there. */
export type WrongChoice = { readonly where: string; readonly found: string } & (
  | { readonly expected: ExpectedChoice }
  /** There is no part of that name. */
  | { readonly expected: "otherName"; readonly names: readonly string[] }
);

/** Words of what people decide about a sum, and of the letters that go out. */
export interface SumChoicesWords {
  readonly title: string;
  readonly about: string;
  readonly due: string;
  readonly closed: string;
  readonly dayHint: string;
  readonly dayWrong: string;
  readonly conflicts: string;
  readonly conflictsAbout: string;
  /** Which file of a unit counts. */
  readonly whichOf: (unit: string) => string;
  readonly none: string;
  readonly ledger: string;
  readonly show: string;
  readonly shown: Readonly<Record<LedgerShown, (rows: number) => string>>;
  readonly nothing: string;
  readonly noUnit: string;
  readonly noFile: string;
  readonly editFile: string;
  readonly editUnit: string;
  readonly editColumns: string;
  readonly ofFile: (file: string) => string;
  readonly ofColumns: (file: string) => string;
  readonly ofUnit: (unit: string) => string;
  readonly fileUnit: string;
  readonly asInside: string;
  readonly use: string;
  readonly exclude: string;
  readonly excludeHint: string;
  readonly received: string;
  readonly columnsAbout: string;
  readonly columnsSure: string;
  readonly severalLists: string;
  readonly noResults: string;
  readonly unsureColumns: (captions: readonly string[]) => string;
  readonly document: string;
  readonly signedOn: string;
  readonly extendedTo: string;
  readonly reason: string;
  readonly paper: string;
  readonly paperHint: string;
  readonly part: string;
  readonly whole: string;
  readonly unknown: string;
  readonly countWrong: string;
  readonly figuresWrong: string;
  readonly subject: string;
  readonly subjects: Readonly<Record<SubjectWord, string>>;
  readonly save: string;
  readonly saveName: string;
  readonly unsaved: string;
  readonly stale: string;
  readonly again: string;
  readonly wrong: (places: number) => string;
  /** Where in a file of choices, what stands there, what has to, and how it is written. */
  readonly wrongChoice: (wrong: WrongChoice) => string;
  readonly saveFirst: string;
  readonly reminders: (letters: number) => string;
  readonly remindersAbout: string;
  readonly letterOf: string;
  readonly allLetters: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}
