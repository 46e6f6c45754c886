import { readNumber } from "../domain/number";
import type { CheckedColumn, CheckedTable } from "./book";

/** A percentage as it stands: its ratio, and how many of its decimals (of the percentage) somebody wrote. */
export interface Share {
  readonly ratio: number;
  readonly decimals: number;
}

const decimalsOf = (value: number): number => {
  const text = String(Math.round(value * 1e8) / 1e8);
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
};

/** A share as cells hold it: 0,98 shown as a percentage, 98, "98%". Undefined where it is no number. */
export function shareAt(table: CheckedTable, row: number, { column }: CheckedColumn): Share | undefined {
  const cell = table.grid.value(row, column);
  const read = readNumber(cell);
  if (read.is !== "number" || read.doubt === "thousandsOrDecimal") return undefined;
  const isRatio = read.percent === true || table.grid.format(row, column).includes("%");
  const ratio = isRatio ? read.value : read.value / 100;
  return { ratio, decimals: decimalsOf(ratio * 100) };
}

/** Half of the last place each way for rounding, and the whole of it downwards for cutting off. */
export function isShareOf({ ratio, decimals }: Share, part: number, whole: number): boolean {
  const step = 10 ** -Math.min(decimals, 6);
  const off = (part / whole - ratio) * 100;
  return off > -step / 2 - 1e-6 && off < step + 1e-6;
}
