import type { CopyCell, NewYearOrder } from "../../app/copies/copyFiles";
import { a1, box } from "../../domain/a1";
import { type FileOutcome, fail } from "../../domain/problem";
import type { Book, BookSheet } from "../book";
import { cellsOf, formulaAt } from "../bookCells";
import { type ReadXlsxOptions, readXlsx } from "../read/readXlsx";
import { bookParts, editTree, treeOf, withoutRelationships, withoutParts, reachable } from "./bookParts";
import { formulaParts } from "./formulaParts";
import { frozenEdits } from "./frozenEdits";
import { attributeOf, changedMarkup, type Element, isElement, markupText, prefixOf, withAttributes } from "./markup";
import { madeOf } from "./madeOf";
import { openParts, type Parts } from "./parts";
import { type CellEdit, editedSheetData, placeOf } from "./sheetCells";
import { withoutTitles } from "./workbookPart";

const DATA = new Set(["sheetData"]);
const inSmall = (name: string): string => name.normalize("NFC").toLowerCase();
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** References to renamed sheets in any text: `'B01 2026'!` becomes `'B01 2027'!`, its quotes written either way. */
export function renamer(sheets: Readonly<Record<string, string>>): (text: string) => string {
  const pairs = Object.entries(sheets).flatMap(([from, to]) => {
    const [a, b] = [quoted(from), quoted(to)];
    return [[a, b] as const, [a.replaceAll("'", "&apos;"), b.replaceAll("'", "&apos;")] as const];
  });
  return (text) => pairs.reduce((made, [from, to]) => (made.includes(from) ? made.replaceAll(from, to) : made), text);
}

/** Sheets whose formulas may show something else once these have changed: those that look at them, at those, and so on. */
function unsettled(book: Book, changed: readonly string[]): ReadonlySet<string> {
  const dirty = new Set(changed.map(inSmall));
  const looksAt = book.sheets.map(({ name, cells, tables }) => {
    const seen = new Set<string>();
    let everywhere = false;
    for (const formula of cells.formulas.values()) {
      if (!("text" in formula)) continue;
      const { references, names, functions, beyond } = formulaParts(formula.text);
      references.forEach(({ sheet }) => sheet !== undefined && seen.add(inSmall(sheet)));
      // what is found by a name, a table of another sheet or a text may be anywhere
      everywhere ||= beyond || names.size > 0 || functions.has("INDIRECT");
    }
    return { name: inSmall(name), seen, everywhere, tables };
  });
  for (let before = -1; before !== dirty.size;) {
    before = dirty.size;
    for (const { name, seen, everywhere } of looksAt)
      if (everywhere || [...seen].some((each) => dirty.has(each))) dirty.add(name);
  }
  return dirty;
}

/** What becomes of the cells of a sheet: those asked for, formulas of forms before, and what formulas showed till now. */
function editsOf(sheet: BookSheet, order: NewYearOrder, isUnsettled: boolean): Map<number, CellEdit> {
  const edits = new Map<number, CellEdit>();
  const isHere = (cell: CopyCell): boolean => cell.sheet === sheet.name;
  if (order.freeze.includes(sheet.name)) {
    const all = [...cellsOf(sheet.cells)].flatMap(({ formula, ...cell }) => (formula === undefined ? [] : [cell]));
    return frozenEdits(sheet, all);
  }
  if (isUnsettled)
    for (const { row, column, formula, spill } of cellsOf(sheet.cells)) {
      if (formula === undefined) continue;
      for (let r = row; spill && r < spill.row + spill.rows; r++)
        for (let c = spill.column; c < spill.column + spill.columns; c++) edits.set(placeOf(r, c), { value: null });
      edits.set(placeOf(row, column), { value: null });
    }
  for (const { row, column, value } of order.values.filter(isHere)) edits.set(placeOf(row, column), { value });
  for (const { row, column, formula } of order.formulas.filter(isHere))
    edits.set(placeOf(row, column), { formula, value: null });
  // who shared a formula that is another now gets its own
  const { cells } = sheet;
  const at = (position: number): number => placeOf(cells.rows[position] ?? 0, cells.columns[position] ?? 0);
  for (const [position, formula] of cells.formulas) {
    if (!("like" in formula) || edits.get(at(formula.like))?.formula === undefined) continue;
    if (edits.get(at(position))?.formula === undefined)
      edits.set(at(position), { formula: formulaAt(cells, position)?.text ?? null, value: null });
  }
  return edits;
}

async function editSheet(
  parts: Parts,
  part: string,
  edits: ReadonlyMap<number, CellEdit>,
  renamed: (text: string) => string,
): Promise<void> {
  const before = await treeOf(parts, part, DATA);
  const made = changedMarkup(before, (element) => {
    const [data] = element.children;
    if (element.name !== "sheetData" || typeof data !== "string") return element;
    return { ...element, children: [editedSheetData(data, (place) => edits.get(place), part)] };
  });
  const text = renamed(markupText(made));
  if (text !== markupText(before)) parts.set(part, text);
}

/** The workbook's part with its sheets and names renamed, and told to be calculated when it is opened. */
async function editWorkbook(
  parts: Parts,
  part: string,
  order: NewYearOrder,
  renamed: (text: string) => string,
): Promise<void> {
  const renamedTree = await treeOf(parts, part);
  let hasCalculation = false;
  const tree = changedMarkup(renamedTree, (element, around) => {
    const { name, open } = element;
    if (name === "sheet" && around[around.length - 1] === "sheets") {
      const to = order.sheets[attributeOf(open, "name") ?? ""];
      return to === undefined ? element : { ...element, open: withAttributes(open, { name: to }) };
    }
    if (name === "definedName") {
      const to = order.names[attributeOf(open, "name") ?? ""];
      const children = element.children.map((child) => (isElement(child) ? child : renamed(child)));
      return { ...element, children, open: to === undefined ? open : withAttributes(open, { name: to }) };
    }
    if (name !== "calcPr") return element;
    hasCalculation = true;
    return { ...element, open: withAttributes(open, { fullCalcOnLoad: "1" }) };
  });
  const whole = hasCalculation
    ? tree
    : changedMarkup(tree, (element, around) =>
        around.length === 0 && element.name === "workbook" ? withCalculation(element) : element,
      );
  parts.set(part, markupText(whole));
}

/** Before these `calcPr` stands, by the order the schema gives. */
const BEFORE_CALCULATION: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

function withCalculation(workbook: Element): Element {
  const last = Math.max(
    ...workbook.children.map((child, i) => (isElement(child) && BEFORE_CALCULATION.has(child.name) ? i : -1)),
  );
  const made = {
    name: "calcPr",
    open: `<${prefixOf(workbook.open)}calcPr fullCalcOnLoad="1"/>`,
    children: [],
    close: "",
  };
  return {
    ...workbook,
    children: [...workbook.children.slice(0, last + 1), made, ...workbook.children.slice(last + 1)],
  };
}

/** Tables, charts and pivot tables name sheets as well. */
async function renameElsewhere(parts: Parts, order: NewYearOrder, renamed: (text: string) => string): Promise<void> {
  for (const part of parts.names()) {
    if (!/^xl\/(?:tables|charts|chartEx|pivot\w*|drawings)\/.*\.xml$/iu.test(part)) continue;
    const text = await parts.text(part);
    if (text !== undefined && renamed(text) !== text) parts.set(part, renamed(text));
    if (/pivotCacheDefinition/iu.test(part))
      await editTree(parts, part, (element) => {
        const to =
          element.name === "worksheetSource" ? order.sheets[attributeOf(element.open, "sheet") ?? ""] : undefined;
        return to === undefined ? element : { ...element, open: withAttributes(element.open, { sheet: to }) };
      });
  }
}

/** The first cell of the new file that is not what it has to be. */
function difference(
  before: Book,
  after: Book,
  order: NewYearOrder,
  edits: ReadonlyMap<string, ReadonlyMap<number, CellEdit>>,
): string | undefined {
  const renamed = renamer(order.sheets);
  if (before.sheets.length !== after.sheets.length) return `${after.sheets.length}`;
  for (const [i, sheet] of before.sheets.entries()) {
    const made = after.sheets[i];
    const name = order.sheets[sheet.name] ?? sheet.name;
    if (made?.name !== name || made.state !== sheet.state) return name;
    const now = new Map([...cellsOf(made.cells)].map((cell) => [placeOf(cell.row, cell.column), cell]));
    const wanted = edits.get(sheet.name);
    for (const { row, column, formula, value } of cellsOf(sheet.cells)) {
      const place = placeOf(row, column);
      const edit = wanted?.get(place);
      const is = now.get(place);
      now.delete(place);
      const keeps = edit?.formula === undefined ? formula : (edit.formula ?? undefined);
      const shows = edit?.value === undefined ? value : edit.value;
      if (is === undefined && keeps === undefined && shows === null) continue;
      const isSame =
        typeof shows === "object" ? JSON.stringify(is?.value ?? null) === JSON.stringify(shows) : is?.value === shows;
      if (!isSame || is?.formula !== (keeps === undefined ? undefined : renamed(keeps)))
        return `${name}!${a1(box(row, column))}`;
    }
    // cells that were not written before
    for (const { row, column, value } of now.values())
      if (wanted?.get(placeOf(row, column))?.value !== value) return `${name}!${a1(box(row, column))}`;
  }
  return undefined;
}

async function copied(
  file: Uint8Array,
  book: Book,
  order: NewYearOrder,
  options: ReadXlsxOptions,
): Promise<FileOutcome<Uint8Array<ArrayBuffer>>> {
  const parts = openParts(file, options);
  const found = await bookParts(parts);
  const renamed = renamer(order.sheets);
  const changed = [...order.values, ...order.formulas].map(({ sheet }) => sheet);
  const dirty = unsettled(book, [...changed, ...Object.keys(order.sheets)]);
  const edits = new Map<string, ReadonlyMap<number, CellEdit>>();
  for (const sheet of book.sheets) {
    const part = found.sheets.find(({ name }) => name === sheet.name)?.part;
    if (part === undefined) continue;
    const own = editsOf(sheet, order, dirty.has(inSmall(sheet.name)));
    edits.set(sheet.name, own);
    await editSheet(parts, part, own, renamed);
  }
  const before = await reachable(parts);
  await editWorkbook(parts, found.workbook, order, renamed);
  await renameElsewhere(parts, order, renamed);
  await withoutRelationships(parts, found.workbook, (type) => type === "calcChain");
  const after = await reachable(parts);
  await withoutParts(parts, (part) => before.has(part.toLowerCase()) && !after.has(part.toLowerCase()));
  await withoutTitles(parts);
  const bytes = parts.zipped();
  const read = await readXlsx(bytes, options);
  if (!read.ok) return read;
  const differs = difference(book, read.value, order, edits);
  return differs === undefined ? { ok: true, value: bytes } : fail("copyDiffers", [], { cell: differs });
}

/**
 * A workbook's file with some cells changed and sheets renamed, everything else as it was: for the new year. What formulas showed
 * is left out where it may be another now; programs calculate such a file when they open it.
 *
 * @param file as `readXlsx` takes it; it is not changed
 */
export const newYear = (
  file: Uint8Array,
  order: NewYearOrder,
  options: ReadXlsxOptions = {},
): Promise<FileOutcome<Uint8Array<ArrayBuffer>>> => madeOf(file, options, (book) => copied(file, book, order, options));
