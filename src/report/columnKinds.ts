import { call, cell, type Formula, iff, is } from "./formula/node";
import type { Column } from "./record";

/** What columns of one kind have alike; the rest of a column stands in its record. */

type Kind<T extends Column["type"]> = Pick<Column, "widthChars" | "list"> & { readonly type: T };

export const text = (widthChars: number): Kind<"text"> => ({ type: "text", widthChars });
export const count = (widthChars = 11): Kind<"count"> => ({ type: "count", widthChars });
export const date: Kind<"date"> = { type: "date", widthChars: 13 };
export const mark: Kind<"mark"> = { type: "mark", widthChars: 11, list: { values: ["x"] } };

export const choice = (widthChars: number, ...values: readonly string[]): Kind<"text"> => ({
  type: "text",
  widthChars,
  list: { values },
});

/** An organisation as DS_TOCHUC names it. */
export const organisation: Kind<"text"> = {
  type: "text",
  widthChars: 26,
  list: { sheet: "DS_TOCHUC", column: "name" },
};

/** Text found from other cells, which is no error whatever stands in those. */
export const shown = (widthChars: number, of: Formula, otherwise: string): Kind<"text"> & { formula: Formula } => ({
  type: "text",
  widthChars,
  formula: call("IFERROR", of, otherwise),
});

/** "" on a row that is not there. */
export const whereNamed = (key: string, of: Formula): Formula => iff(is(cell(key), "=", ""), "", of);
