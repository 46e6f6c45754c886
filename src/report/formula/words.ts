import { STATE } from "../../domain/state";
import type { PlainColumn } from "../record";
import { escaped, keyText, LEVEL_LIST, literal, markOf, SIGN_LIST, tidied } from "./lookup";
import { call, cell, firstOf, type Formula, iff, is, join, rows } from "./node";

/** What the lists of words say, in hidden columns of plain files: a key to look up, and what it means. */

const isFilled = (...columns: readonly string[]): Formula =>
  call("AND", ...columns.map((each) => is(cell(each), "<>", "")));

/** The state a mark stands for; "" where nothing stands. */
const flagOf = (column: string): Formula =>
  iff(is(cell(column), "=", ""), "", call("IFERROR", markOf(keyText(literal(cell(column)))), STATE.unclear));

const GOOD = "aliasGood";
const COUNTED = "aliasCounted";
const OWN = "aliasOwn";

/** A level that counts as good and does not count at all is a slip of the list. */
const ownState: Formula = firstOf(
  [
    [is(cell(LEVEL_LIST.key), "=", ""), ""],
    [call("OR", is(cell(GOOD), "=", STATE.unclear), is(cell(COUNTED), "=", STATE.unclear)), STATE.unclear],
    [call("AND", is(cell(COUNTED), "<>", STATE.met), is(cell(GOOD), "=", STATE.met)), STATE.unclear],
    [is(cell(COUNTED), "<>", STATE.met), STATE.outside],
  ],
  join(
    iff(is(cell(GOOD), "=", STATE.met), STATE.met, STATE.missed),
    ": ",
    iff(is(cell("id"), "=", ""), cell("name"), cell("id")),
  ),
);

/** A spelling of two levels that differ is not understood. */
function agreedState(): Formula {
  const others = call(
    "COUNTIFS",
    rows("own", LEVEL_LIST.key),
    escaped(cell(LEVEL_LIST.key)),
    rows("own", OWN),
    join("<>", cell(OWN)),
  );
  return iff(is(cell(LEVEL_LIST.key), "=", ""), "", iff(is(others, "=", 0), cell(OWN), STATE.unclear));
}

/** Of DM_XEPLOAI: the state of each spelling. */
export const levelSteps: readonly PlainColumn[] = [
  {
    key: LEVEL_LIST.key,
    caption: "Khóa",
    formula: iff(isFilled("alias", "name"), keyText(tidied(cell("alias"))), ""),
  },
  { key: GOOD, caption: "Tốt trở lên", formula: flagOf("good") },
  { key: COUNTED, caption: "Trong mẫu số", formula: flagOf("counted") },
  { key: OWN, caption: "Trạng thái riêng", formula: ownState },
  { key: LEVEL_LIST.state, caption: "Trạng thái", formula: agreedState() },
];

/** What a word means, as DM_DAUHIEU says it. */
export const MEANING = {
  yes: "có",
  no: "không",
  /** Says no in a column of marks, and something doubtful in one of reasons. */
  noMark: "không (cột đánh dấu)",
  kept: "giữ lại",
  out: "loại ra",
} as const;

const meansOneOf = (...meanings: readonly (keyof typeof MEANING)[]): Formula =>
  call("OR", ...meanings.map((meaning) => is(cell("meaning"), "=", MEANING[meaning])));

/** Of DM_DAUHIEU: what each word means in a column of marks, in one that takes rows out, and in front of other words there. */
export const signSteps: readonly PlainColumn[] = [
  { key: SIGN_LIST.key, caption: "Khóa", formula: iff(is(cell("word"), "=", ""), "", keyText(tidied(cell("word")))) },
  {
    key: SIGN_LIST.mark,
    caption: "Trong cột đánh dấu",
    formula: iff(meansOneOf("yes"), STATE.met, iff(meansOneOf("no", "noMark"), STATE.missed, STATE.unclear)),
  },
  {
    key: SIGN_LIST.out,
    caption: "Trong cột loại ra",
    formula: iff(meansOneOf("yes", "out"), STATE.outside, iff(meansOneOf("no", "kept"), "", STATE.unclear)),
  },
  {
    key: SIGN_LIST.first,
    caption: "Đứng đầu lý do",
    formula: iff(is(cell("doubting"), "=", ""), "", STATE.unclear),
  },
];
