import type { Cell as FileCell, CellStyle } from "hucre/xlsx";
import { a1, type Box, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import { isFormula, type PlanCell, type SheetPlan } from "../../report/plan";
import { styles, type StyleId } from "../../report/styles";
import { cellStyle } from "./style";

/** What a formula cell showed where the sheet was computed; undefined where nobody knows. */
export type ComputedValues = (plan: SheetPlan, row: number, column: number) => Cell | undefined;

/** "plain": formulas any Excel since 2010 understands. "values": what they showed, without a formula. */
export type FileDialect = "plain" | "values";

const ERROR_NAME = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/u;

/** Excel reads `_x0041_` in a file as "A"; the sign that keeps it as typed is `_x005F_` for its first line. */
const asTyped = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_");

type Content = Pick<FileCell, "value" | "type"> & Partial<FileCell>;

function valueContent(value: Cell): Content {
  if (value === null) return { value, type: "empty" };
  if (typeof value === "object") return { value: value.error, type: "error" };
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  const text = asTyped(value);
  // the library takes text that looks like an error for one
  return ERROR_NAME.test(value)
    ? { value: text, type: "richText", richText: [{ text }] }
    : { value: text, type: "string" };
}

function resultOf(value: Cell | undefined): Partial<FileCell> {
  if (value === undefined || value === null || typeof value === "object") return {};
  return { formulaResult: typeof value === "string" ? asTyped(value) : value };
}

function contentOf(
  cell: PlanCell,
  dialect: FileDialect,
  computed: () => Cell | undefined,
  address: () => string,
): Content | undefined {
  if (cell === null) return undefined;
  if (!isFormula(cell)) return valueContent(cell);
  const value = computed();
  if (dialect === "values") {
    if (value === undefined) throw new Error(`no computed value for ${address()}`);
    return valueContent(value);
  }
  if (cell.plain === "") return undefined;
  return { value: null, type: "formula", formula: cell.plain.replace(/^=/u, ""), ...resultOf(value) };
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

function* cellsOf({ row, column, rows, columns }: Box): Generator<readonly [row: number, column: number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}

/** The look of every cell that has one, by "row,column"; where boxes overlap the later one holds. */
function looks(plan: SheetPlan): ReadonlyMap<string, StyleId> {
  const found = new Map<string, StyleId>();
  for (const { box: where, style } of plan.styles)
    for (const [row, column] of cellsOf(where)) found.set(keyOf(row, column), style);
  return found;
}

/** The cells of a plan as the library takes them, by "row,column" from 0, in reading order of blocks, then of styles. */
export function fileCells(
  plan: SheetPlan,
  dialect: FileDialect,
  computed: ComputedValues,
): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  for (const { at, cells: rows } of plan.blocks)
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const [fileRow, fileColumn] = [at.row + r, at.column + c];
        const content = contentOf(
          cell,
          dialect,
          () => computed(plan, fileRow, fileColumn),
          () => `${plan.name} ${a1(box(fileRow, fileColumn))}`,
        );
        if (content) cells.set(keyOf(fileRow, fileColumn), content);
      }),
    );

  const open = new Set((plan.openCells ?? []).flatMap((where) => [...cellsOf(where)].map(([r, c]) => keyOf(r, c))));
  const known = new Map<string, CellStyle>();
  const styleOf = (style: StyleId, locked: boolean): CellStyle => {
    const name = `${style} ${locked}`;
    const made = known.get(name) ?? cellStyle(styles[style], locked);
    known.set(name, made);
    return made;
  };
  for (const [key, style] of looks(plan)) cells.set(key, { ...cells.get(key), style: styleOf(style, !open.has(key)) });
  return cells;
}
