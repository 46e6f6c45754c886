import type { CopyChange, HandOverCopy, HandOverOrder } from "../../app/copies/copyFiles";
import { a1, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import { type FileOutcome, fail } from "../../domain/problem";
import type { Book, BookSheet } from "../book";
import { cellsOf } from "../bookCells";
import { type ReadXlsxOptions, readXlsx } from "../read/readXlsx";
import { bookParts, editTree, reachable, relatedTo, treeOf, withoutParts, withoutRelationships } from "./bookParts";
import { addSheet, changeRows } from "./changeList";
import { frozenEdits } from "./frozenEdits";
import { freezer, type Frozen, frozenIn, isNoFigure } from "./freeze";
import { changedMarkup, markupText, textIn } from "./markup";
import { madeOf } from "./madeOf";
import { openParts, type Parts } from "./parts";
import { withoutRules } from "./sheetTail";
import { type CellEdit, editedSheetData, placeOf } from "./sheetCells";
import { blankUnusedStrings } from "./strings";
import type { NameFinder } from "./nameFinder";
import { authorsIn, partWithName, shortenParts } from "./shortenParts";
import { NOTHING_SHORTENED, shortenedChanges, shorteningOf, shortenWorkbookNames } from "./shortening";
import { demandSame } from "./sameCells";
import { leaningPart } from "./leaning";
import { editWorkbook, withoutTitles } from "./workbookPart";
import { withoutPaneMark } from "./paneMark";

/** Named in a refusal; more are counted. */
const NAMED_CELLS = 20;
const DATA = new Set(["sheetData"]);

const inSmall = (name: string): string => name.normalize("NFC").toLowerCase();
const cellName = (sheet: string, row: number, column: number): string => `${sheet}!${a1(box(row, column))}`;

/** Cells that cannot be copied as values, since there is none. */
function withoutFigure(frozen: ReadonlyMap<BookSheet, readonly Frozen[]>): readonly string[] {
  return [...frozen].flatMap(([{ name }, cells]) =>
    cells
      .filter(({ value }) => value === null || isNoFigure(value))
      .map(({ row, column }) => cellName(name, row, column)),
  );
}

/** Cells whose formula stays and that show nothing to rely on. */
function unsureIn(sheets: readonly BookSheet[], frozen: ReadonlyMap<BookSheet, readonly Frozen[]>): readonly string[] {
  return sheets.flatMap((sheet) => {
    const gone = new Set((frozen.get(sheet) ?? []).map(({ row, column }) => placeOf(row, column)));
    return [...cellsOf(sheet.cells)]
      .filter(
        ({ formula, value, row, column }) =>
          formula !== undefined && !gone.has(placeOf(row, column)) && (value === null || isNoFigure(value)),
      )
      .map(({ row, column }) => cellName(sheet.name, row, column));
  });
}

function changeOf(
  sheet: BookSheet,
  { why, row, column, formula, value, spill }: Frozen,
  shortened: ReadonlyMap<number, string | null>,
): CopyChange {
  const made = shortened.get(placeOf(row, column));
  return {
    is: why,
    sheet: sheet.name,
    cell: a1(spill ?? box(row, column)),
    formula,
    value: made === undefined ? value : made,
  };
}

/** A change as it may be told: without the names that it took away. */
const shortenedChange = ({ sheet, formula, value, ...change }: CopyChange, finder: NameFinder): CopyChange => ({
  ...change,
  sheet: finder.shortened(sheet),
  ...(formula === undefined ? {} : { formula: finder.shortened(formula) }),
  value: typeof value === "string" ? finder.shortened(value) : value,
});

/** Edits the cells of a sheet's part, and takes out the rules that cannot go along. */
async function editSheet(
  parts: Parts,
  part: string,
  edits: ReadonlyMap<number, CellEdit>,
  isGone: (formula: string) => boolean,
): Promise<readonly CopyChange[]> {
  const tree = await treeOf(parts, part, DATA);
  const { nodes, gone } = withoutRules(tree, isGone);
  const made = changedMarkup(nodes, (element) => {
    const [data] = element.children;
    if (element.name !== "sheetData" || typeof data !== "string") return element;
    return { ...element, children: [editedSheetData(data, (place) => edits.get(place), part)] };
  });
  if (edits.size > 0 || gone.length > 0) parts.set(part, markupText(made));
  return gone.map(({ cells, formula }) => ({ is: "rule", sheet: "", cell: cells, formula, value: null }));
}

/** A table's columns fill new rows with their formula: with none that is gone. */
async function editTables(parts: Parts, part: string, isGone: (formula: string) => boolean): Promise<void> {
  for (const { type, part: table } of await relatedTo(parts, part))
    if (type === "table" && table !== undefined)
      await editTree(parts, table, (element) =>
        /^(?:calculatedColumnFormula|totalsRowFormula)$/u.test(element.name) && isGone(textIn(element))
          ? undefined
          : element,
      );
}

const UNSEEN = /\.(?:bin|png|jpe?g|gif|emf|wmf|svg|tiff?|bmp|xlsx|docx|pptx|ole)$/iu;
const USUAL_BINARY = /printerSettings\d*\.bin$/iu;

async function copied(
  file: Uint8Array,
  book: Book,
  order: HandOverOrder,
  options: ReadXlsxOptions,
): Promise<FileOutcome<HandOverCopy>> {
  const parts = openParts(file, options);
  const found = await bookParts(parts);
  const leftOut = new Set(order.leaveOut.map(inSmall));
  const isLeftOut = (sheet: string): boolean => leftOut.has(inSmall(sheet));
  const stays = book.sheets.filter(({ name }) => !isLeftOut(name));
  if (!found.sheets.some(({ name }) => !isLeftOut(name))) return fail("nothingToHandOver", [], {});
  const short = order.people ? shorteningOf(stays, order.people, await authorsIn(parts)) : NOTHING_SHORTENED;
  const freeze = freezer(book, {
    leftOut: order.leaveOut,
    ...(order.people ? { changesText: (text) => short.finder.has(text), changed: short.cells } : {}),
  });
  const frozen = new Map(stays.map((sheet) => [sheet, frozenIn(sheet, freeze)] as const));
  const missing = withoutFigure(frozen);
  if (missing.length > 0)
    return fail("noFigureToCopy", [], {
      cells: missing.slice(0, NAMED_CELLS),
      more: Math.max(0, missing.length - NAMED_CELLS),
    });

  const changes: CopyChange[] = found.sheets
    .filter(({ name }) => isLeftOut(name))
    .map(({ name }) => ({ is: "sheet", sheet: name, cell: "", value: null }));
  const isGone = (sheet: string) => (formula: string) => {
    const why = freeze.whyOfText(formula, sheet);
    return why === "leftOut" || why === "function";
  };
  for (const [sheet, cells] of frozen) {
    const part = found.sheets.find(({ name }) => name === sheet.name)?.part;
    if (part === undefined) continue;
    const shortened = short.cells.get(sheet.name) ?? new Map<number, string | null>();
    const edits = frozenEdits(sheet, cells);
    changes.push(...cells.map((cell) => changeOf(sheet, cell, shortened)));
    changes.push(...shortenedChanges(sheet.name, shortened, (place) => edits.has(place)));
    for (const [place, value] of shortened) edits.set(place, { ...edits.get(place), value });
    const rules = await editSheet(parts, part, edits, isGone(sheet.name));
    changes.push(...rules.map((rule) => ({ ...rule, sheet: sheet.name })));
    await editTables(parts, part, isGone(sheet.name));
  }

  const before = await reachable(parts);
  const goneIds = new Set(found.sheets.filter(({ name }) => isLeftOut(name)).map(({ id }) => id));
  changes.push(...(await editWorkbook(parts, found, isLeftOut, freeze)));
  await withoutRelationships(parts, found.workbook, (type, id) => goneIds.has(id) || type === "calcChain");
  await withoutPaneMark(parts);
  const after = await reachable(parts);
  await withoutParts(parts, (part) => before.has(part.toLowerCase()) && !after.has(part.toLowerCase()));
  const leaning = await leaningPart(parts, isGone(""));
  if (leaning !== undefined) return fail("copyLeansOn", [], { part: leaning, sheets: order.leaveOut });
  await blankUnusedStrings(parts, await bookParts(parts));
  await withoutTitles(parts);
  if (order.people) {
    changes.push(...(await shortenWorkbookNames(parts, found.workbook, short.finder)));
    await shortenParts(parts, short.finder);
  }

  const said = changes.map((change) => shortenedChange(change, short.finder));
  const list = changeRows(said, order.words);
  const listName = await addSheet(parts, await bookParts(parts), order.words.sheet, list);
  const named = order.people ? await partWithName(parts, short.finder) : undefined;
  if (named !== undefined) return fail("nameLeftInCopy", [], { part: named });
  const bytes = parts.zipped();
  const read = await readXlsx(bytes, options);
  if (!read.ok) return read;
  const expected = new Map(
    [...frozen].map(
      ([sheet, cells]) => [sheet, new Set(cells.map(({ row, column }) => placeOf(row, column)))] as const,
    ),
  );
  const shown = (sheet: BookSheet, place: number, before: Cell): Cell => {
    const made = short.cells.get(sheet.name)?.get(place);
    return made === undefined ? before : made;
  };
  const differs = demandSame({ before: stays, frozen: expected, shown, after: read.value, listName, list });
  if (differs !== undefined) return fail("copyDiffers", [], { cell: differs });
  return {
    ok: true,
    value: {
      bytes,
      changes: said,
      unsure: unsureIn(stays, frozen),
      unseen: parts.names().filter((name) => UNSEEN.test(name) && !USUAL_BINARY.test(name)),
    },
  };
}

/**
 * A copy of a workbook's file that shows the same figures where nobody has the add-in: functions of the add-in and their spills are
 * the values they showed, and so are formulas that count a sheet which is left out, or that would show something else elsewhere.
 * Parts nobody had to touch are those of the file, byte for byte. The copy is read again and compared cell by cell before it is given.
 *
 * @param file as `readXlsx` takes it, hostile as any
 * @returns problem `noFigureToCopy` where a cell has no value to stand for its formula, `copyLeansOn` where a chart or pivot table needs
 *   a sheet that is left out
 */
export const handOver = (
  file: Uint8Array,
  order: HandOverOrder,
  options: ReadXlsxOptions = {},
): Promise<FileOutcome<HandOverCopy>> => madeOf(file, options, (book) => copied(file, book, order, options));
