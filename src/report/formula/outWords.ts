import type { OutByWords } from "../judged";
import { literal } from "./lookup";
import { call, cell, type Formula, iff, is, value } from "./node";

/** Why a row does not count: the word of the other column that says so, or the reason typed; "" where nothing does. */
export const reasonOrWord = ({ column, words }: Pick<OutByWords, "column" | "words">, typed: string): Formula =>
  iff(
    is(call("COUNT", call("MATCH", literal(cell(column)), value(words), 0)), "=", 1),
    cell(column),
    iff(is(cell(typed), "=", ""), "", cell(typed)),
  );
