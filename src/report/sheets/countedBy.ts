import { STATE } from "../../domain/state";
import type { JudgedRow } from "../judged";
import { hiddenColumn } from "../columns";
import { literal } from "../formula/lookup";
import { call, cell, type Formula, iff, is, join, minus, plus, rows, spanOf, state } from "../formula/node";
import { countOf } from "../formula/withheld";
import type { Column, FixedRow, Row, SheetId, SheetRecord } from "../record";

/** What biểu by organisation have alike: counts of a sổ, and what keeps them from being used. */

/** The name a row is counted by, without wildcards. */
export const nameToCount: Column = {
  ...hiddenColumn("group", "Tên để đếm", literal(cell("name")), "The name that is counted, without wildcards."),
  type: "text",
};

/** A list whose rows are counted by their organisation: the judged thing that has the groups. */
export interface CountedList {
  readonly sheet: SheetId;
  readonly grouped: string;
}

/** Rows of this row's organisation, whose states are these words. */
export const countedBy = (
  { sheet, grouped }: CountedList,
  ...words: readonly (readonly [judged: string, word: string])[]
): Formula =>
  call(
    "COUNTIFS",
    state(sheet, grouped, "groups"),
    cell("group"),
    ...words.flatMap(([judged, word]) => [state(sheet, judged, "rows"), word]),
  );

/** Every row of this row's organisation, whatever became of it. */
export const everyRowBy = (list: CountedList): Formula => countedBy(list);

/**
 * How many organisations have an x, among the rows that a group or total row adds up; "" while none of them has a figure.
 *
 * @param figure the column whose numbers the marks come from
 */
export const marksIn = (column: string, figure: string): { readonly formula: Formula } => ({
  formula: iff(is(call("COUNT", spanOf("own", figure)), "=", 0), "", call("COUNTIFS", spanOf("own", column), "x")),
});

/**
 * In the total row: organisations that meet it of those that count, "8/9"; "" while none of them has a figure.
 *
 * @param figure the column whose numbers are held against the target
 */
export const metOfAll = (column: string, judged: string, figure: string): { readonly formula: Formula } => {
  const all = plus(countOf("own", judged, `${STATE.met}*`), countOf("own", judged, "chưa*"));
  const met = call("COUNTIFS", spanOf("own", column), "x");
  return { formula: iff(is(call("COUNT", spanOf("own", figure)), "=", 0), "", join(met, "/", all)) };
};

/** Rows with something more in the total row, the last of them. */
export const withTotal = (all: readonly FixedRow[], more: Row): readonly FixedRow[] =>
  all.map((row) => (row.kind === "total" ? { ...row, values: { ...row.values, ...more } } : row));

/** Rows of the list that no row of the form counts. */
export const rowsNotCounted = ({ sheet }: CountedList, judged: string, counted: string): JudgedRow["gone"][number] => ({
  sheet,
  rows: () =>
    call(
      "ABS",
      minus(
        plus(countOf(sheet, judged, `${STATE.met}*`), countOf(sheet, judged, "chưa*")),
        call("SUM", rows("own", counted)),
      ),
    ),
});

/** Organisations that came or went since the form was laid out: it has no row for them, or one too many. */
export const organisationsGone: JudgedRow["gone"][number] = {
  sheet: "DS_TOCHUC",
  rows: (around) => {
    const states = state("DS_TOCHUC", "rating", "rows");
    const subjects = ["đạt*", "chưa*", STATE.outside].map((word) => call("COUNTIFS", states, word));
    const then = around.rowsOf("DS_TOCHUC").filter(({ name }) => typeof name === "string" && name.trim() !== "");
    return call("ABS", minus(plus(...subjects), then.length));
  },
};

/** A form by organisation, in the order of DM_DONVI. */
export const organisationForm = {
  kind: "form",
  yearly: true,
  rowsInOrderOf: "DM_DONVI",
  blankRows: 0,
  signed: true,
  landscape: true,
} as const satisfies Partial<SheetRecord>;

export const organisationName: Column = {
  key: "name",
  caption: "Tên tổ chức",
  widthChars: 34,
  type: "text",
  help: {
    vi: "Tên như trong DS_TOCHUC; xếp theo thứ tự của DM_DONVI nếu sổ có.",
    en: "Name as in DS_TOCHUC, in the order of DM_DONVI where there is one.",
  },
};
