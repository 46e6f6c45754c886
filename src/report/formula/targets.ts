import { PLAIN_COMPARATORS } from "../../domain/comparator";
import { call, cell, firstOf, type Formula, iff, is, join, minus, over, plus, rows, times, value } from "./node";
import { literal, tidied } from "./lookup";
import { MILLION } from "./share";

/** Hidden columns of DM_CHITIEU that say once, for every formula, what a target's condition is. */
export const LIMIT = {
  /** The year due; 0 where there is none, "?" where it is not understood. */
  due: "limitDue",
  /** The comparison as it is written, to be looked up. */
  word: "limitWord",
  /** ">", "≥", "=" or "mỗi"; "" where the comparison is not understood. */
  sign: "limitSign",
  /** The threshold as it is written, percent sign and spaces away, a comma for the decimals. */
  text: "limitText",
  /** The threshold as a number; "" where it is none. */
  number: "limitNumber",
  /** The number in millionths, as it comes. */
  scaled: "limitScaled",
  /** In whole millionths, before it is held against the comparison. */
  millionths: "limitMillionths",
  /** In millionths; "" where the target cannot be judged. */
  limit: "limit",
  /** 1 for strictly more. */
  strict: "limitStrict",
  /** The condition in words, as B01 prints it. */
  goal: "limitGoal",
} as const;

/** Stands for "mỗi đơn vị ≥". */
const EACH = "mỗi";

/** Whether the comparator is one of the words, whole and without regard to case. */
const says = (meaning: keyof typeof PLAIN_COMPARATORS): Formula =>
  call("COUNT", call("MATCH", cell(LIMIT.word), value(PLAIN_COMPARATORS[meaning]), 0));

const signFormula: Formula = firstOf(
  [
    [says("more"), ">"],
    [says("atLeast"), "≥"],
    [says("each"), EACH],
    [says("equal"), "="],
  ],
  "",
);

const textFormula: Formula = ["%", " "].reduce<Formula>(
  (text, sign) => call("SUBSTITUTE", text, sign, ""),
  call("SUBSTITUTE", tidied(cell("threshold")), ".", ","),
);

/** VALUE reads a decimal mark as the computer's language has it; whole numbers it reads everywhere. */
function numberFormula(): Formula {
  const text = cell(LIMIT.text);
  const comma = call("FIND", ",", join(text, ","));
  const [digits, decimals] = [call("LEFT", text, minus(comma, 1)), call("MID", text, plus(comma, 1), 9)];
  const fraction = over(
    call("VALUE", join("0", decimals)),
    call("VALUE", join("1", call("REPT", "0", call("LEN", decimals)))),
  );
  const typed = cell("threshold");
  // TRUE is a number to LibreOffice
  return firstOf(
    [
      [call("ISLOGICAL", typed), ""],
      [call("ISNUMBER", typed), typed],
    ],
    call("IFERROR", plus(call("VALUE", digits), fraction), ""),
  );
}

const isPercent = call("ISNUMBER", call("FIND", "%", cell("threshold")));

/** Up to 1 it is a share, above it a percentage. */
const scaledFormula: Formula = iff(
  is(cell(LIMIT.number), "=", ""),
  "",
  times(cell(LIMIT.number), iff(call("OR", isPercent, is(cell(LIMIT.number), ">", 1)), MILLION / 100, MILLION)),
);

/** What lies between 1 and 2 could be either; finer than a millionth it is none. */
function millionthsFormula(): Formula {
  const [number, scaled] = [cell(LIMIT.number), cell(LIMIT.scaled)];
  const isShare = call(
    "AND",
    is(number, ">", 0),
    call("OR", isPercent, is(number, "<=", 1), is(number, ">=", 2)),
    is(number, "<=", 100),
    is(call("ABS", minus(scaled, call("ROUND", scaled, 0))), "<", 0.001),
  );
  return call("IFERROR", iff(isShare, call("ROUND", scaled, 0), ""), "");
}

/** Stands for a year due that is none. */
const UNCLEAR_YEAR = "?";
const NO_YEAR = ["", "-", "không"];

/** The year due: a year, a date, or words that end in one; 0 where there is none. */
function dueFormula(): Formula {
  const due = cell("dueYear");
  const isYear = (year: Formula): Formula => call("AND", is(year, ">=", 1900), is(year, "<=", 2100));
  const written = call("VALUE", call("RIGHT", call("TRIM", due), 4));
  const read = firstOf(
    [
      [call("OR", is(due, "=", 0), ...NO_YEAR.map((word) => is(due, "=", word))), 0],
      [call("ISNUMBER", due), iff(isYear(due), due, call("YEAR", due))],
    ],
    iff(isYear(written), written, UNCLEAR_YEAR),
  );
  return call("IFERROR", read, UNCLEAR_YEAR);
}

/** "= 90%" could mean exactly or at least; "> 100%" can never be met; "mỗi đơn vị ≥ 2" is all units, each with two. */
function limitFormula(): Formula {
  const [sign, millionths, number] = [cell(LIMIT.sign), cell(LIMIT.millionths), cell(LIMIT.number)];
  const isCount = call("AND", is(number, ">=", 1), is(call("INT", number), "=", number));
  return firstOf(
    [
      [call("OR", is(sign, "=", ""), is(number, "=", ""), is(cell(LIMIT.due), "=", UNCLEAR_YEAR)), ""],
      [is(sign, "=", EACH), iff(isCount, MILLION, "")],
      [is(sign, "=", ">"), iff(is(millionths, "<", MILLION), millionths, "")],
      [is(sign, "=", "="), iff(is(millionths, "=", MILLION), millionths, "")],
    ],
    millionths,
  );
}

function goalFormula(): Formula {
  const [limit, number] = [cell(LIMIT.limit), cell(LIMIT.number)];
  const percent = join(over(limit, MILLION / 100), "%");
  return firstOf(
    [
      [is(limit, "=", ""), ""],
      [is(cell(LIMIT.sign), "=", EACH), join("Mỗi đơn vị ít nhất ", iff(is(number, "<", 10), "0", ""), number)],
      [is(cell(LIMIT.strict), "=", 1), join("Trên ", percent)],
      [is(limit, "=", MILLION), "100%"],
    ],
    join("Từ ", percent, " trở lên"),
  );
}

/** The hidden columns, in an order in which each needs only those before it. */
export const limitFormulas: Readonly<Record<keyof typeof LIMIT, Formula>> = {
  due: dueFormula(),
  word: literal(cell("comparator")),
  sign: signFormula,
  text: textFormula,
  number: numberFormula(),
  scaled: scaledFormula,
  millionths: millionthsFormula(),
  limit: limitFormula(),
  strict: iff(is(cell(LIMIT.sign), "=", ">"), 1, 0),
  goal: goalFormula(),
};

/** A figure of a target in DM_CHITIEU, by the line on which the target stands there. */
export const ofTarget = (column: keyof typeof LIMIT, line: string, otherwise: string | number): Formula =>
  call("IFERROR", call("INDEX", rows("DM_CHITIEU", LIMIT[column]), cell(line)), otherwise);

/** The line of a target in DM_CHITIEU, counted from its caption. */
export const lineOf = (code: Formula): Formula => call("MATCH", code, rows("DM_CHITIEU", "id"), 0);

/** The year due of a target; 0 where it has none. */
export const dueYearOf = (target: string): Formula =>
  call("IFERROR", call("VALUE", call("INDEX", rows("DM_CHITIEU", LIMIT.due), lineOf(value(target)))), 0);
