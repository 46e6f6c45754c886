import type { CopyCell, CopyChange, People } from "../../app/copies/copyFiles";
import { a1, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { BookSheet } from "../book";
import { cellsOf } from "../bookCells";
import { editTree } from "./bookParts";
import { freeName } from "./changeList";
import { attributeOf, textIn, withAttributes } from "./markup";
import { initials, type NameFinder, nameFinder } from "./nameFinder";
import type { Parts } from "./parts";
import { cellOf, placeOf } from "./sheetCells";

/** What cells show once names are shortened and numbers left out: by sheet, then by `placeOf`. */
export interface Shortening {
  readonly finder: NameFinder;
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, string | null>>;
}

/** Nobody's name is looked for. */
export const NOTHING_SHORTENED: Shortening = { finder: nameFinder([], []), cells: new Map() };

const HAS_LETTERS = /\p{L}/u;

function bySheet(cells: readonly CopyCell[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { sheet, row, column } of cells) {
    const places = found.get(sheet) ?? new Set();
    found.set(sheet, places.add(placeOf(row, column)));
  }
  return found;
}

/** @param authors who wrote comments or the file */
export function shorteningOf(sheets: readonly BookSheet[], people: People, authors: readonly string[]): Shortening {
  const finder = nameFinder([...people.names, ...authors], people.phones);
  const [nameCells, blankCells] = [bySheet(people.nameCells), bySheet(people.blankCells)];
  const changed = (sheet: string, place: number, value: Cell): string | null | undefined => {
    if (blankCells.get(sheet)?.has(place)) return value === null ? undefined : null;
    if (typeof value === "number") return finder.isPhone(value) ? null : undefined;
    if (typeof value !== "string") return undefined;
    const text = finder.shortened(value);
    if (text !== value) return text;
    return nameCells.get(sheet)?.has(place) && HAS_LETTERS.test(value) ? initials(value) : undefined;
  };
  const cells = sheets.map(({ name, cells: own }) => {
    const found = new Map<number, string | null>();
    for (const { row, column, value } of cellsOf(own)) {
      const made = changed(name, placeOf(row, column), value);
      if (made !== undefined && made !== value) found.set(placeOf(row, column), made);
    }
    return [name, found] as const;
  });
  return { finder, cells: new Map(cells) };
}

/** The changed cells of a sheet that hold no formula, one line for neighbours below each other. */
export function shortenedChanges(
  sheet: string,
  places: ReadonlyMap<number, string | null>,
  isListed: (place: number) => boolean,
): readonly CopyChange[] {
  const left = [...places.keys()].filter((place) => !isListed(place)).map(cellOf);
  left.sort(([rowA, columnA], [rowB, columnB]) => columnA - columnB || rowA - rowB);
  const runs: { row: number; column: number; rows: number }[] = [];
  for (const [row, column] of left) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1 });
  }
  return runs.map(({ row, column, rows }) => ({
    is: "shortened",
    sheet,
    cell: a1(box(row, column, rows, 1)),
    value: rows === 1 ? (places.get(placeOf(row, column)) ?? null) : null,
  }));
}

/** Names of sheets and of ranges in which somebody is named: the one shortened, still unique; the other left out. */
export async function shortenWorkbookNames(
  parts: Parts,
  workbook: string,
  finder: NameFinder,
): Promise<readonly CopyChange[]> {
  const changes: CopyChange[] = [];
  const taken: string[] = [];
  await editTree(parts, workbook, (element) => {
    const called = attributeOf(element.open, "name") ?? "";
    if (element.name === "definedName" && finder.hasName(called)) {
      changes.push({
        is: "name",
        sheet: "",
        cell: finder.shortened(called),
        formula: `=${textIn(element)}`,
        value: null,
      });
      return undefined;
    }
    if (element.name !== "sheet") return element;
    const name = finder.has(called) ? freeName(finder.shortened(called), taken) : called;
    taken.push(name);
    return name === called ? element : { ...element, open: withAttributes(element.open, { name }) };
  });
  return changes;
}
