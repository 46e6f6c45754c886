import { OUR_LISTS } from "./ourLists";
import type { SheetId } from "../../report/record";
import type { CopiedRow } from "./comparison";

/** Under which the sheet CAUHINH keeps what was copied from where. */
export const COPIES_KEY = "listCopies";

/** A list of ours that was filled from somebody's: where that stands, and what was written. */
export interface KeptCopy {
  readonly list: SheetId;
  /** The source's sheet, by its name, and its header by its captions. */
  readonly source: { readonly sheet: string; readonly captions: readonly string[] };
  /** Columns of ours that it fills. */
  readonly keys: readonly string[];
  readonly rows: readonly CopiedRow[];
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const isTexts = (json: unknown): json is readonly string[] =>
  Array.isArray(json) && json.every((each) => typeof each === "string");

function readRow(text: string): CopiedRow[] {
  const [whose = "", what = "", source = ""] = text.split(" ");
  const row = Number(source);
  return what !== "" && Number.isInteger(row) && row >= 0 ? [{ whose, what, source: row }] : [];
}

/** What was kept, as far as it can be used. */
export function readCopies(json: unknown): readonly KeptCopy[] {
  if (!isObject(json) || !Array.isArray(json["copies"])) return [];
  return json["copies"].flatMap((copy: unknown): KeptCopy[] => {
    if (!isObject(copy) || !isObject(copy["source"])) return [];
    const { list, keys, rows, source } = copy;
    const known = OUR_LISTS.find(({ sheet }) => sheet === list);
    const { sheet, captions } = source;
    if (!known || typeof sheet !== "string" || !isTexts(captions) || !isTexts(keys) || typeof rows !== "string")
      return [];
    return [{ list: known.sheet, source: { sheet, captions }, keys, rows: rows.split("\n").flatMap(readRow) }];
  });
}

/** As it is kept: rows as one text, for there are thousands. */
export const copiesToKeep = (copies: readonly KeptCopy[]): unknown => ({
  copies: copies.map(({ rows, ...copy }) => ({
    ...copy,
    rows: rows.map(({ whose, what, source }) => `${whose} ${what} ${source}`).join("\n"),
  })),
});
