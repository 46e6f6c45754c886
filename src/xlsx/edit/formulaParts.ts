import type { Box } from "../../domain/a1";
import { boxAt } from "../read/refs";

/** Cells a formula names; without a sheet those of its own. */
export interface Reference {
  readonly sheet?: string;
  readonly box: Box;
}

/** What a formula is made of, as far as it says where its value comes from. */
export interface FormulaParts {
  /** In capitals, without what files put before newer ones. */
  readonly functions: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** Names of the workbook and of tables, in small letters. */
  readonly names: ReadonlySet<string>;
  /** It names columns of the table it stands in: `[@[Họ và tên]]`. */
  readonly ownTable: boolean;
  /** It names sheets of another workbook, or several sheets at once. */
  readonly beyond: boolean;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED_SHEET = String.raw`'(?<quoted>(?:[^']|'')+)'!`;
const BARE_SHEET = String.raw`(?<bare>(?:\[\d+\])?[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)?|\[\d+\])!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const BOX = String.raw`(?<box>(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.\\?(!$[:]))`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])*\]`;
const WORD = String.raw`(?<word>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)(?<opens>\()?`;
const NUMBER = String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`;

const TOKEN = new RegExp(
  `${TEXT}|${QUOTED_SHEET}|${BARE_SHEET}|${BOX}|(?<brackets>${BRACKETS})|#[A-Z/0]+[!?]?|${WORD}|${NUMBER}`,
  "gu",
);

const MARKS = /^(?:_xl(?:fn|ws|pm)\.)+/iu;

/** A second corner that is not written beside the first one: `A1:INDEX(…)`. */
const OPEN_RANGE = /(?:\)\s*:|:\s*[\p{L}_\\.]+\()/u;

/** @param formula with or without its equals sign */
export function formulaParts(formula: string): FormulaParts {
  const functions = new Set<string>();
  const references: Reference[] = [];
  const names = new Set<string>();
  let ownTable = false;
  let beyond = false;
  let sheet: string | undefined;
  let afterName = false;
  for (const match of formula.matchAll(TOKEN)) {
    const { quoted, bare, box, brackets, word, opens } = match.groups ?? {};
    const before = sheet;
    sheet = undefined;
    if (brackets !== undefined) ownTable ||= !afterName;
    afterName = word !== undefined && opens === undefined;
    if (quoted !== undefined || bare !== undefined) {
      sheet = quoted?.replaceAll("''", "'") ?? bare ?? "";
      if (/[[\]:]/u.test(sheet)) beyond = true;
    } else if (box !== undefined) {
      const found = boxAt(box.toUpperCase());
      if (found) references.push({ ...(before === undefined ? {} : { sheet: before }), box: found });
    } else if (word !== undefined && opens !== undefined) functions.add(word.replace(MARKS, "").toUpperCase());
    else if (word !== undefined) names.add(word.toLowerCase());
  }
  if (OPEN_RANGE.test(formula.replace(new RegExp(TEXT, "gu"), ""))) functions.add("OFFSET");
  return { functions, references, names, ownTable, beyond };
}
