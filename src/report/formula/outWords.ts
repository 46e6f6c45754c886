import type { OutByWords, RatingUnless } from "../judged";
import { literal } from "./lookup";
import { call, cell, type Formula, iff, is, value } from "./node";

const isOneOf = (column: string, words: readonly string[]): Formula =>
  is(call("COUNT", call("MATCH", literal(cell(column)), value(words), 0)), "=", 1);

/** As a rating: the scale knows it as one that is not counted. */
export const NOT_RATED = "Không thuộc diện";

/** The rating typed in a row; that it is not subject to one where a word of another column says so. */
export const ratingUnless = ({ rating, column, words }: RatingUnless): Formula =>
  iff(isOneOf(column, words), NOT_RATED, iff(is(cell(rating), "=", ""), "", cell(rating)));

/** Why a row does not count: the word of the other column that says so, or the reason typed; "" where nothing does. */
export const reasonOrWord = ({ column, words }: Pick<OutByWords, "column" | "words">, typed: string): Formula =>
  iff(isOneOf(column, words), cell(column), iff(is(cell(typed), "=", ""), "", cell(typed)));
