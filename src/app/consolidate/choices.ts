import { readDate, toSerial } from "../../domain/date";
import { type ColumnChoices, NO_CHOICES, readColumnChoices } from "../../read/tables/columnChoices";
import type { ExpectedChoice, WrongChoice } from "../../words/sumChoices";

/** What somebody decided about one file, by its SHA-256. */
export interface FileChoice {
  /** `id` of the unit it is of, where the file does not say so or says it wrongly. */
  readonly unit?: string;
  /** It counts, and not the unit's other files; or though it is of another form. */
  readonly use?: true;
  /** It is as if it had never come, for this reason. */
  readonly exclude?: string;
  /** The day it came. */
  readonly received?: number;
}

/** What a unit says of one target without a file. */
export interface StatedFigures {
  readonly part?: number;
  readonly whole?: number;
  /** Of the results how many are not known. */
  readonly unknown?: number;
}

/** "Ước cả năm": both counts. */
export interface EstimatedFigures {
  readonly part: number;
  readonly whole: number;
  readonly unknown: number;
}

/** What is known of a unit besides its files. */
export interface UnitChoice {
  /** The figures of its signed paper, by target: a head count alone, or both counts. */
  readonly figures: ReadonlyMap<string, StatedFigures>;
  /** How it says the year will end, by target: never in a verdict. */
  readonly estimates?: ReadonlyMap<string, EstimatedFigures>;
  /** Number and day of the signed report. */
  readonly document?: string;
  readonly signedOn?: number;
  /** The last day by which it may send, and why. */
  readonly extendedTo?: number;
  readonly reason?: string;
  /** Targets it is not subject to. */
  readonly notSubject: readonly string[];
  /** Targets of which nobody has said yet whether it is. */
  readonly perhapsNotSubject: readonly string[];
}

/** All that people decided about a sum: kept beside the files, so that the same files give the same sum. */
export interface Choices {
  /** Days as spreadsheets count them. */
  readonly due?: number;
  readonly closed?: number;
  readonly files: ReadonlyMap<string, FileChoice>;
  readonly units: ReadonlyMap<string, UnitChoice>;
  readonly columns: ColumnChoices;
}

export const noChoices: Choices = { files: new Map(), units: new Map(), columns: NO_CHOICES };

export type { WrongChoice } from "../../words/sumChoices";

type Json = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is Json => typeof json === "object" && json !== null && !Array.isArray(json);

const CHOICES_PARTS = ["due", "closed", "files", "units", "columns"];
const FILE_PARTS = ["unit", "use", "exclude", "received"];
const UNIT_PARTS = [
  "document",
  "signedOn",
  "extendedTo",
  "reason",
  "figures",
  "estimates",
  "notSubject",
  "perhapsNotSubject",
];

const MOST_SHOWN = 80;

/** What stands there as the file has it, the beginning of it. */
function textOf(found: unknown): string {
  const text = JSON.stringify(found) ?? "";
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const within = (where: string, name: string): string => (where === "" ? name : `${where}.${name}`);

/** Reads part by part; what is wrong is kept to be told, and nothing of it guessed. */
class Reading {
  readonly wrong: WrongChoice[] = [];

  refuse(where: string, found: unknown, expected: ExpectedChoice): undefined {
    this.wrong.push({ where, found: textOf(found), expected });
    return undefined;
  }

  /**
   * Parts by their names.
   *
   * @param names those there are; left out where they are codes of units, files or targets
   */
  parts(json: unknown, where: string, names?: readonly string[]): Json {
    if (json === undefined) return {};
    if (!isObject(json)) {
      this.refuse(where, json, "parts");
      return {};
    }
    // a name mistyped would else be left out without a word
    if (names)
      for (const name of Object.keys(json))
        if (!names.includes(name))
          this.wrong.push({ where: within(where, name), found: textOf(json[name]), expected: "otherName", names });
    return json;
  }

  text(json: unknown, where: string): string | undefined {
    if (json === undefined) return undefined;
    return typeof json === "string" && json.trim() !== "" ? json.trim() : this.refuse(where, json, "text");
  }

  /** "2026-12-15" or "15/12/2026" */
  day(json: unknown, where: string): number | undefined {
    if (json === undefined) return undefined;
    const read = typeof json === "string" ? readDate(json.trim()) : undefined;
    if (read?.is !== "date" || read.month === undefined || read.day === undefined)
      return this.refuse(where, json, "day");
    return toSerial(read.year, read.month, read.day);
  }

  count(json: unknown, where: string): number | undefined {
    if (json === undefined) return undefined;
    return typeof json === "number" && Number.isSafeInteger(json) && json >= 0
      ? json
      : this.refuse(where, json, "count");
  }

  targets(json: unknown, where: string): readonly string[] {
    if (json === undefined) return [];
    if (Array.isArray(json) && json.every((each) => typeof each === "string" && each.trim() !== ""))
      return json.map((each: string) => each.trim());
    this.refuse(where, json, "targets");
    return [];
  }

  columns(json: unknown, where: string): ColumnChoices {
    if (json === undefined) return NO_CHOICES;
    const headers = isObject(json) && Array.isArray(json["headers"]) ? (json["headers"] as unknown[]) : undefined;
    if (!headers) this.refuse(where, json, "columns");
    headers?.forEach((header, i) => {
      const [read] = readColumnChoices({ headers: [header] }).headers;
      const given = isObject(header) && Array.isArray(header["columns"]) ? header["columns"].length : undefined;
      if (read?.columns.length !== given) this.refuse(`${where}.headers.${i}`, header, "columns");
    });
    return readColumnChoices(json);
  }
}

/** Only what is there: a key without a value is another thing than no key. */
const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

function statedIn(
  json: unknown,
  where: string,
  reading: Reading,
  expected: "figures" | "estimates",
): StatedFigures | undefined {
  const before = reading.wrong.length;
  const given = reading.parts(json, where, expected === "figures" ? ["part", "whole", "unknown"] : ["part", "whole"]);
  const [part, whole, unknown] = (["part", "whole", "unknown"] as const).map((key) =>
    reading.count(given[key], `${where}.${key}`),
  );
  // one of them wrong says enough
  if (reading.wrong.length > before) return undefined;
  const isPossible =
    expected === "estimates"
      ? part !== undefined && whole !== undefined && part <= whole
      : whole === undefined
        ? part === undefined
        : (part ?? 0) + (unknown ?? 0) <= whole;
  return isPossible ? present({ part, whole, unknown }) : reading.refuse(where, json, expected);
}

function unitIn(json: unknown, where: string, reading: Reading): UnitChoice {
  const given = reading.parts(json, where, UNIT_PARTS);
  const figures = Object.entries(reading.parts(given["figures"], `${where}.figures`)).flatMap(([target, stated]) => {
    const read = statedIn(stated, `${where}.figures.${target}`, reading, "figures");
    return read ? [[target, read] as const] : [];
  });
  const estimates = Object.entries(reading.parts(given["estimates"], `${where}.estimates`)).flatMap(
    ([target, estimated]) => {
      const { part, whole } = statedIn(estimated, `${where}.estimates.${target}`, reading, "estimates") ?? {};
      return part === undefined || whole === undefined ? [] : [[target, { part, whole, unknown: 0 }] as const];
    },
  );
  return {
    figures: new Map(figures),
    ...(estimates.length > 0 ? { estimates: new Map(estimates) } : {}),
    notSubject: reading.targets(given["notSubject"], `${where}.notSubject`),
    perhapsNotSubject: reading.targets(given["perhapsNotSubject"], `${where}.perhapsNotSubject`),
    ...present({
      document: reading.text(given["document"], `${where}.document`),
      signedOn: reading.day(given["signedOn"], `${where}.signedOn`),
      extendedTo: reading.day(given["extendedTo"], `${where}.extendedTo`),
      reason: reading.text(given["reason"], `${where}.reason`),
    }),
  };
}

function fileIn(json: unknown, where: string, reading: Reading): FileChoice {
  const given = reading.parts(json, where, FILE_PARTS);
  const use = given["use"];
  if (use !== undefined && use !== true && use !== false) reading.refuse(`${where}.use`, use, "trueFalse");
  return {
    ...present({
      unit: reading.text(given["unit"], `${where}.unit`),
      exclude: reading.text(given["exclude"], `${where}.exclude`),
      received: reading.day(given["received"], `${where}.received`),
    }),
    ...(use === true ? { use } : {}),
  };
}

/**
 * Reads what a page, a pane or a person wrote down. A part that cannot be used is told and left out; none is guessed.
 *
 * @example readChoices({ due: "2026-12-15", units: { DV07: { figures: { CT06: { part: 41, whole: 50 } } } } }).wrong // []
 */
export function readChoices(json: unknown): { readonly choices: Choices; readonly wrong: readonly WrongChoice[] } {
  const reading = new Reading();
  const given = reading.parts(json, "", CHOICES_PARTS);
  const files = Object.entries(reading.parts(given["files"], "files")).map(
    ([sha, choice]) => [sha.toLowerCase(), fileIn(choice, `files.${sha}`, reading)] as const,
  );
  const units = Object.entries(reading.parts(given["units"], "units")).map(
    ([id, choice]) => [id, unitIn(choice, `units.${id}`, reading)] as const,
  );
  const choices: Choices = {
    ...present({ due: reading.day(given["due"], "due"), closed: reading.day(given["closed"], "closed") }),
    files: new Map(files),
    units: new Map(units),
    columns: reading.columns(given["columns"], "columns"),
  };
  return { choices, wrong: reading.wrong };
}
