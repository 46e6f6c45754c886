import { foldBare } from "../../domain/fold";
import { MEASURE_WORDS, NO_NAMES, SUMMARY_SHORT, SUMMARY_WORDS } from "../../domain/key";
import { STATE } from "../../domain/state";
import { TOTAL_WORDS } from "../../domain/total";
import { COMBINING, hasNoLetter, orUnclear, replaced, tidied } from "./lookup";
import { call, cell, firstOf, type Formula, iff, is, join, plus } from "./node";
import type { Step } from "./steps";

/** Keys of the columns in which plain files find out whom a row names. */
const ROW_NAME = "row:name";
const ROW_COMPOSED = "row:composed";
const ROW_TOTAL = "row:total";
const ROW_SEARCHED = "row:searched";
const ROW_WORDS_BEFORE = "row:wordsBefore";
const ROW_UNMARKED = "row:unmarked";
const ROW_BARE = "row:bare";
const ROW_PLAIN = "row:plain";
const ROW_BARE_SUM = "row:bareSum";
const ROW_WORDS = "row:words";
export const ROW_KIND = "row:kind";

/** A row that names somebody, in the column `ROW_KIND`. */
export const NAMED = "x";

/** Letters of "cộng", "tổng", "số" as programs leave them that keep accents apart from letters, in the order of their mending. */
const APART = [
  ["o\u0302", "ô"],
  ["o\u0323\u0302", "ộ"],
  ["\u1ecd\u0302", "ộ"],
  ["ô\u0323", "ộ"],
  ["ô\u0309", "ổ"],
  ["ô\u0301", "ố"],
] as const;
/** Letters without the marks that remain where only the tone stands apart. */
const BARE_LETTERS = ["ăa", "âa", "đd", "êe", "ôo", "ơo", "ưu"].map(
  ([letter = "", bare = ""]) => [letter, bare] as const,
);

const SUM_WORDS: readonly string[] = [...TOTAL_WORDS, ...SUMMARY_WORDS, ...MEASURE_WORDS, "total"];
/** Words of rows that add up or explain other rows, wherever they stand in a name; what holds another of them need not be sought. */
const LIKE_TOTALS = SUM_WORDS.filter(
  (word) => !SUM_WORDS.some((other) => other !== word && word.includes(other)),
).flatMap((word) => (word.includes("ũy") ? [word, word.replace("ũy", "uỹ")] : [word]));
/** The same without accents: of one word it would be half of "Công ty" as well. */
const LIKE_TOTALS_BARE = [...new Set(SUM_WORDS.filter((word) => word.includes(" ")).map(foldBare))];
/** An enterprise, and no total. */
const COMPANY = "tổng công ty";
/** What goes on after "cong" or "tong" without accents and is a name; anything else may be a sum. */
const BARE_BODIES = ["ty", "doan", "an", "nghe", "cong ty", "cuc", "lien"];
/** Beginnings of typed errors and of column numbers, which are no names. */
const NO_NAME_FIRST = ["#", "("];

const isOneOf = (column: string, words: readonly string[]): Formula =>
  call("OR", ...words.map((word) => is(cell(column), "=", word)));

/** How many of these words stand in a text. Word by word: IronCalc, which works out the values stored in files, looks for no list at once. */
const countOf = (words: readonly string[], column: string): Formula =>
  call("COUNT", ...words.map((word) => call("SEARCH", word, cell(column))));

const without = (words: readonly string[], text: Formula): Formula =>
  replaced(
    words.map((word) => [word, ""]),
    text,
  );

const nameSteps = (key: string): readonly Step[] => [
  { key: ROW_NAME, caption: "tên", formula: tidied(replaced([[call("CHAR", 10), " "]], cell(key))) },
  { key: ROW_COMPOSED, caption: "tên, dấu liền chữ", formula: replaced(APART, call("LOWER", cell(ROW_NAME))) },
  {
    key: ROW_TOTAL,
    caption: "dòng cộng",
    formula: orUnclear(
      firstOf(
        [
          [is(cell(ROW_NAME), "=", ""), ""],
          [isOneOf(ROW_COMPOSED, TOTAL_WORDS), STATE.total],
        ],
        NAMED,
      ),
    ),
  },
];

/** How many words of totals stand in a name: with accents, with accents apart from their letters, and without. */
const wordSteps: readonly Step[] = [
  {
    key: ROW_SEARCHED,
    caption: "tên để tìm từ cộng",
    formula: without([COMPANY, ...SUMMARY_SHORT, ...NO_NAMES], cell(ROW_COMPOSED)),
  },
  { key: ROW_WORDS_BEFORE, caption: "từ cộng, có dấu", formula: countOf(LIKE_TOTALS, ROW_SEARCHED) },
  { key: ROW_UNMARKED, caption: "tên, bỏ dấu rời", formula: without(COMBINING, call("LOWER", cell(ROW_NAME))) },
  {
    key: ROW_BARE,
    caption: "tên không dấu",
    // a blank at the end, so that "trong do" is not found in "trong doan"
    formula: join(replaced([...BARE_LETTERS, [":", " "], [foldBare(COMPANY), ""]], cell(ROW_UNMARKED)), " "),
  },
  {
    key: ROW_PLAIN,
    caption: "tên để tìm từ cộng đứng đầu",
    // after "I.", "1)", "-" a word stands first as well
    formula: replaced(
      [
        ["- ", "-"],
        [". ", "-"],
        [") ", "-"],
        [":", " "],
        ["(", " "],
        ["-tong", "-cong"],
      ],
      join("-", call("LOWER", cell(ROW_NAME)), " "),
    ),
  },
  {
    key: ROW_BARE_SUM,
    caption: "từ cộng không dấu đứng đầu",
    formula: iff(
      is(
        countOf(["-cong "], ROW_PLAIN),
        ">",
        countOf(
          BARE_BODIES.map((body) => `-cong ${body}`),
          ROW_PLAIN,
        ),
      ),
      1,
      0,
    ),
  },
  {
    key: ROW_WORDS,
    caption: "từ cộng",
    formula: plus(
      cell(ROW_WORDS_BEFORE),
      plus(
        countOf(
          LIKE_TOTALS_BARE.map((words) => `${words} `),
          ROW_BARE,
        ),
        cell(ROW_BARE_SUM),
      ),
    ),
  },
];

/** Whether a row names a subject; whatever is doubtful is not understood. */
const rowKind = (key: string): Step => ({
  key: ROW_KIND,
  caption: "dòng",
  // an IF of its own, not an AND: Excel works out every part of an AND, and an error among the names would be one here
  formula: orUnclear(
    iff(
      is(cell(ROW_TOTAL), "<>", NAMED),
      cell(ROW_TOTAL),
      iff(
        call(
          "OR",
          call("NOT", call("ISTEXT", cell(key))),
          hasNoLetter(ROW_SEARCHED),
          is(cell(ROW_WORDS), ">", 0),
          ...NO_NAME_FIRST.map((sign) => is(call("LEFT", cell(ROW_NAME), 1), "=", sign)),
        ),
        STATE.unclear,
        NAMED,
      ),
    ),
  ),
});

/** Whom a row of a list names, by its key column; what counts is in `ROW_KIND`. */
export const rowSteps = (key: string): readonly Step[] => [...nameSteps(key), ...wordSteps, rowKind(key)];
