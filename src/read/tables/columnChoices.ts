import { captionKeys, isWritten } from "./captionKeys";
import type { ColumnRole } from "./columnRoles";
import { type Meaning, MEANINGS, rolesFor } from "./meanings";

/** What a person says a column means; "none": nothing our forms ask for. */
export type ChosenMeaning = Meaning | "none";

/** What a person said about the columns of one header. */
export interface HeaderChoices {
  /** The fingerprint: the keys of all its captions (`captionKeys`), in any order. */
  readonly captions: readonly string[];
  readonly columns: readonly { readonly caption: string; readonly meaning: ChosenMeaning }[];
}

/** All that was said about columns, as it is kept in a workbook, on a machine or in a file: plain JSON. The last is the newest. */
export interface ColumnChoices {
  readonly headers: readonly HeaderChoices[];
  /** Fingerprints of tables, as they were found, that are to be read by the other of their two captions. */
  readonly otherReadings?: readonly (readonly string[])[];
}

export const NO_CHOICES: ColumnChoices = { headers: [] };

/** Choices without a part that says nothing. */
export const choicesOf = (
  headers: ColumnChoices["headers"],
  otherReadings: NonNullable<ColumnChoices["otherReadings"]> = [],
): ColumnChoices => (otherReadings.length > 0 ? { headers, otherReadings } : { headers });

/** So many headers are kept at most: the oldest goes. */
const MOST_HEADERS = 60;
const MOST_COLUMNS = 500;

/** A header is the same with a quarter of its columns gone, and as many added as there are. */
const LEAST_STAYED = 0.7;
const LEAST_KNOWN = 0.5;

/** A table as far as its columns go. */
interface Columns {
  readonly columns: readonly ColumnRole[];
}

const keysOf = ({ columns }: Columns): readonly string[] => captionKeys(columns.map(({ caption }) => caption));

/** How alike two headers are: 1 where they have the same captions, 0 where they are not to be taken for the same. */
function likeness(header: HeaderChoices, keys: readonly string[]): number {
  const here = new Set(keys);
  const common = header.captions.filter((caption) => here.has(caption));
  const all = new Set([...header.captions, ...keys]).size;
  const alike = all === 0 ? 0 : common.length / all;
  // columns without captions are known by their number alone
  if (!common.some(isWritten)) return alike === 1 ? 1 : 0;
  const isSame = common.length >= LEAST_STAYED * header.captions.length && common.length >= LEAST_KNOWN * keys.length;
  return isSame ? alike : 0;
}

/** What was said about the header that a table has, or one nearly alike; the newest of those equally alike. */
export function choicesFor(table: Columns, { headers }: ColumnChoices): HeaderChoices | undefined {
  const keys = keysOf(table);
  let [best, most]: [HeaderChoices | undefined, number] = [undefined, 0];
  for (const header of headers) {
    const alike = likeness(header, keys);
    if (alike > 0 && alike >= most) [best, most] = [header, alike];
  }
  return best;
}

function chosen(column: ColumnRole, meaning: ChosenMeaning): ColumnRole {
  const { column: at, caption, role } = column;
  const said = { column: at, caption, role, confidence: 1, chosen: true } as const;
  if (meaning === "none") return said;
  const roles = rolesFor(meaning);
  return { ...said, role: roles.includes(role) ? role : (roles[0] ?? role), meaning };
}

/**
 * A table with its columns as a person said, in this file or in one with the same header: columns moved, some added or gone, another
 * year in the captions. Columns nobody spoke of stay as they were found.
 *
 * @example applyColumnChoices(table, choices).columns[4] // { …, meaning: "rating", confidence: 1, chosen: true }
 */
export function applyColumnChoices<T extends Columns>(table: T, choices: ColumnChoices): T {
  const header = choicesFor(table, choices);
  if (!header) return table;
  const meanings = new Map(header.columns.map(({ caption, meaning }) => [caption, meaning]));
  const keys = keysOf(table);
  const columns = table.columns.map((column, i) => {
    const meaning = meanings.get(keys[i] ?? "");
    return meaning === undefined ? column : chosen(column, meaning);
  });
  return { ...table, columns };
}

/**
 * Adds what a person says about one column to what was said. What is known of the table's header from another goes into its own.
 *
 * @param table as it was found
 * @param at which of its columns, zero-based from the left of the table
 * @param meaning undefined: as the program reads it
 */
export function withChoice(
  choices: ColumnChoices,
  table: Columns,
  at: number,
  meaning: ChosenMeaning | undefined,
): ColumnChoices {
  const keys = keysOf(table);
  const key = keys[at];
  if (key === undefined) return choices;
  const here = new Set(keys);
  const known = choicesFor(table, choices)?.columns ?? [];
  const columns = known.filter(({ caption }) => caption !== key && here.has(caption));
  const header: HeaderChoices = {
    captions: keys,
    columns: meaning === undefined ? columns : [...columns, { caption: key, meaning }],
  };
  const others = choices.headers.filter((each) => likeness(each, keys) < 1);
  return { ...choices, headers: [...others, header].slice(-MOST_HEADERS) };
}

const isOfKeys = (captions: readonly string[], keys: readonly string[]): boolean =>
  captions.length === keys.length && captions.every((caption) => keys.includes(caption));

/** A table that has two readings, as far as choices go. */
interface Readings extends Columns {
  readonly other?: Readings;
}

/** Whether somebody said that a table, as it was found, is to be read by its other captions. */
export function isReadOther(table: Readings, { otherReadings = [] }: ColumnChoices): boolean {
  const keys = keysOf(table);
  return table.other !== undefined && otherReadings.some((captions) => isOfKeys(captions, keys));
}

/**
 * The reading of a table that a person chose; the first where nobody did.
 *
 * @example readingOf(found, withReading(NO_CHOICES, found, true)) // found.other
 */
export const readingOf = <T extends Readings & { readonly other?: T }>(table: T, choices: ColumnChoices): T =>
  isReadOther(table, choices) ? (table.other ?? table) : table;

/** Adds by which of its two captions a table, as it was found, is to be read. */
export function withReading(choices: ColumnChoices, table: Columns, isOther: boolean): ColumnChoices {
  const keys = keysOf(table);
  const others = (choices.otherReadings ?? []).filter((captions) => !isOfKeys(captions, keys));
  return choicesOf(choices.headers, isOther ? [...others, keys].slice(-MOST_HEADERS) : others);
}

/** Leaves out all that is known of a table's header, from whichever file. */
export const withoutHeader = (choices: ColumnChoices, table: Columns): ColumnChoices => {
  const keys = keysOf(table);
  return { ...choices, headers: choices.headers.filter((header) => likeness(header, keys) === 0) };
};

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const isMeaning = (json: unknown): json is ChosenMeaning =>
  json === "none" || (MEANINGS as readonly unknown[]).includes(json);

function readHeader(json: unknown): HeaderChoices[] {
  if (!isObject(json) || !Array.isArray(json["captions"]) || !Array.isArray(json["columns"])) return [];
  const captions = json["captions"]
    .filter((caption): caption is string => typeof caption === "string")
    .slice(0, MOST_COLUMNS);
  const columns = json["columns"].slice(0, MOST_COLUMNS).flatMap((column: unknown) => {
    if (!isObject(column)) return [];
    const { caption, meaning } = column;
    return typeof caption === "string" && isMeaning(meaning) ? [{ caption, meaning }] : [];
  });
  return captions.length === 0 ? [] : [{ captions, columns }];
}

/** Choices from what was kept, which another version or a careless hand may have written: a part that cannot be used is left out. */
export function readColumnChoices(json: unknown): ColumnChoices {
  if (!isObject(json) || !Array.isArray(json["headers"])) return NO_CHOICES;
  const headers = json["headers"].slice(-MOST_HEADERS).flatMap(readHeader);
  const others = Array.isArray(json["otherReadings"]) ? json["otherReadings"].slice(-MOST_HEADERS) : [];
  const otherReadings = others.filter(
    (captions): captions is string[] =>
      Array.isArray(captions) && captions.length > 0 && captions.every((caption) => typeof caption === "string"),
  );
  return choicesOf(headers, otherReadings);
}
