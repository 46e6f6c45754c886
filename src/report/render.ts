import type { Counting, Expression, TallyPart, Where } from "./expression";
import { type JudgedCells, MILLION, needed, onItsSide, verdict } from "./judgedFormula";
import type { SheetId } from "./record";
import { sinceYear } from "./sinceYear";
import { DOUBTING_FIRST, KEEPING_WORDS, NO_EXCLUSION, REASONS } from "../domain/exclusion";
import { foldBare } from "../domain/fold";
import { NO_MARKS, YES_MARKS } from "../domain/mark";
import { STATE, levelOf, sinceOf, stateOf, usedOf } from "./state";

/** "function": custom functions where they read a list; "plain": nothing newer than Excel 2010. */
export type Dialect = "function" | "plain";

/** Where things stand: what a formula has to name. All ranges are absolute and name their sheet. */
export interface Addresses {
  /** This row's cell of a column: "$D8". */
  cell(column: string): string;
  /** The key column of this sheet from its first row down to this one: "$B$9:$B12". */
  keyDownToHere(column: string): string;
  /** The ordinary rows of a column, as arguments of SUM. */
  ordinary(column: string): string;
  /** A column of a list's table: "'DS_HOIVIEN'!$B$9:$B$5008". */
  listColumn(sheet: SheetId, column: string): string;
  /** The key column of a list. */
  keyColumn(sheet: SheetId): string;
  /** A whole list with its captions, for `thang` and `danh_muc`. */
  wholeList(sheet: SheetId): string;
  /** The column that takes rows out of a mark column's count, if it has one. */
  exclusionColumn(sheet: SheetId, column: string): string | undefined;
  /** Whether a column of a list holds ratings or marks. */
  isRating(sheet: SheetId, column: string): boolean;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const TALLIED: Readonly<Record<"rating" | "mark", Readonly<Record<TallyPart, readonly string[]>>>> = {
  rating: {
    part: [STATE.met],
    whole: [STATE.met, STATE.missed, STATE.missing, STATE.unclear],
    missing: [STATE.missing],
    unclear: [STATE.unclear],
  },
  mark: {
    part: [STATE.yes],
    whole: [STATE.yes, STATE.no, STATE.missing, STATE.unclear],
    missing: [STATE.missing],
    unclear: [STATE.unclear],
  },
};

/** Excel's own comparison takes no notice of case. */
const YES = [...YES_MARKS];
const NO = [...NO_MARKS, "0"];

/** Whether the cell's text is one of the words. */
const says = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `TRIM(${cell}&"")=${quoted(word)}`).join(",")})`;

/** Excel takes no longer text inside a formula. */
const LONGEST_LITERAL = 255;

/** Whether a text is one of many words: shorter than one comparison each. */
function isListed(text: string, words: readonly string[]): string {
  const literals = [""];
  for (const part of ["|", ...words.map((word) => `${word.toLowerCase()}|`)]) {
    const last = literals.at(-1) ?? "";
    if (last.length + part.length > LONGEST_LITERAL) literals.push(part);
    else literals[literals.length - 1] = last + part;
  }
  return `ISNUMBER(FIND("|"&LOWER(${text})&"|",${literals.map(quoted).join("&")}))`;
}

const withBare = (words: readonly string[]): readonly string[] => [...new Set([...words, ...words.map(foldBare)])];

/**
 * What a column that takes rows out says of this row: blank, a no mark or a keeping word keeps it; a lone sign, a number, and a
 * reason taken back or put off are unclear.
 */
const excluded = (cell: string, kept: string, unclear: string, out: string): string => {
  const text = `TRIM(${cell}&"")`;
  const keeps = `OR(${text}="",${isListed(text, [...NO_EXCLUSION, ...KEEPING_WORDS])})`;
  const first = `LEFT(${text},FIND(" ",${text}&" ")-1)`;
  const doubts = [
    `ISNUMBER(${cell})`,
    `LEN(${text})<2`,
    `EXACT(UPPER(${text}),LOWER(${text}))`,
    isListed(first, withBare(DOUBTING_FIRST)),
  ];
  return `IF(${keeps},${kept},IF(${isListed(text, [...YES, ...REASONS])},${out},IF(OR(${doubts.join(",")}),${unclear},${out})))`;
};

function filters(where: readonly Where[] | undefined, sheet: SheetId, at: Addresses): string {
  return (where ?? [])
    .map(({ column, equals }) => {
      const wanted = "word" in equals ? quoted(equals.word) : literal(at.cell(equals.thisRow));
      return `,${at.listColumn(sheet, column)},${wanted}`;
    })
    .join("");
}

function countOf(column: string, words: readonly string[], { sheet, where }: Counting, at: Addresses): string {
  const range = at.listColumn(sheet, column);
  return words.map((word) => `COUNTIFS(${range},${quoted(word)}${filters(where, sheet, at)})`).join("+");
}

/** `DEM…` gives part, whole and missing as one spill; single figures are asked of the same call. */
export function tallyCall({ sheet, column }: Counting, at: Addresses): string {
  const keys = at.keyColumn(sheet);
  return at.isRating(sheet, column)
    ? `CHITIEU.DEMTOTTROLEN(${keys},${at.listColumn(sheet, usedOf(column))},${at.wholeList("DM_XEPLOAI")})`
    : `CHITIEU.DEMDANHDAU(${[keys, at.listColumn(sheet, column), at.exclusionColumn(sheet, column) ?? ""].filter(Boolean).join(",")})`;
}

const STRICT = [">", "trên"];
const INCLUSIVE = ["≥", ">=", "trở lên", "từ"];

const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${cell}=${quoted(word)}`).join(",")})`;

/** A cell of the target's row in DM_CHITIEU. */
const ofTarget = (column: string, code: string, at: Addresses): string =>
  `INDEX(${at.listColumn("DM_CHITIEU", column)},MATCH(${code},${at.listColumn("DM_CHITIEU", "id")},0))`;

/**
 * The threshold in millionths, or "" where DM_CHITIEU does not say it clearly: an unknown comparator, a blank or textual
 * threshold, "= 90%", "> 100%", "mỗi …" without a whole number from 1. Without a limit there is no verdict.
 */
function limit(code: string, at: Addresses): string {
  const comparator = `TRIM(${ofTarget("comparator", code, at)})`;
  const threshold = ofTarget("threshold", code, at);
  const millionths = `ROUND(IF(${threshold}>1,${threshold}/100,${threshold})*${MILLION},0)`;
  const isShare = `IF(ISNUMBER(${threshold}),AND(${threshold}>0,OR(${threshold}<=1,AND(${threshold}>=2,${threshold}<=100))),FALSE)`;
  const clear = [
    `IF(${isOneOf(comparator, INCLUSIVE)},${millionths}`,
    `IF(AND(${isOneOf(comparator, STRICT)},${millionths}<${MILLION}),${millionths}`,
    `IF(AND(${comparator}="=",${millionths}=${MILLION}),${MILLION},"")))`,
  ].join(",");
  const isEach = `AND(LEFT(${comparator},4)="mỗi ",OR(RIGHT(${comparator},1)="≥",${comparator}="mỗi đơn vị"))`;
  const each = `IF(ISNUMBER(${threshold}),IF(AND(${threshold}>=1,${threshold}=INT(${threshold})),${MILLION},""),"")`;
  return `IFERROR(IF(${isEach},${each},IF(${isShare},${clear},"")),"")`;
}

const strict = (code: string, at: Addresses): string =>
  `IFERROR(${isOneOf(`TRIM(${ofTarget("comparator", code, at)})`, STRICT)},FALSE)`;

/** Text without the signs that MATCH takes for wildcards. */
const literal = (cell: string): string => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/**
 * Rows not understood, and rows that are named but have no state: typed below the table, where its formulas do not reach. They
 * would otherwise leave the denominator unseen.
 */
function unclearCount(counting: Counting, stateColumn: string, at: Addresses): string {
  const { sheet, where } = counting;
  const state = at.listColumn(sheet, stateColumn);
  const more = filters(where, sheet, at);
  const named = more === "" ? `COUNTA(${at.keyColumn(sheet)})` : `COUNTIFS(${at.keyColumn(sheet)},"?*"${more})`;
  // a state is a word, or a year
  const years = stateColumn === sinceOf(counting.column) ? `-COUNTIFS(${state},">0"${more})` : "";
  return `${named}-COUNTIFS(${state},"?*"${more})${years}+${countOf(stateColumn, [STATE.unclear], counting, at)}`;
}

/**
 * A formula's text without the equals sign, in the notation of files.
 *
 * Both dialects give the same on data that both understand; on a cell the plain one cannot read it counts the cell as
 * "chưa hiểu" and gives no verdict.
 *
 * @example render({ op: "order", key: "name" }, "plain", at) // 'IF($B9="","",COUNTA($B$9:$B9))'
 */
export function render(expression: Expression, dialect: Dialect, at: Addresses): string {
  const inside = (each: Expression): string => render(each, dialect, at);
  switch (expression.op) {
    case "value":
      return typeof expression.value === "number" ? String(expression.value) : quoted(expression.value);
    case "this":
      return at.cell(expression.column);
    case "sum":
      return at.ordinary(expression.column) === "" ? "0" : `SUM(${at.ordinary(expression.column)})`;
    case "order":
      return `IF(${at.cell(expression.key)}="","",COUNTA(${at.keyDownToHere(expression.key)}))`;
    case "tally": {
      const kind = at.isRating(expression.sheet, expression.column) ? "rating" : "mark";
      if (dialect === "function" && expression.spilled) {
        if (expression.part === "part") return tallyCall(expression, at);
        if (expression.part === "unclear") return "0";
        return "";
      }
      if (expression.part === "unclear") return unclearCount(expression, stateOf(expression.column), at);
      return countOf(stateOf(expression.column), TALLIED[kind][expression.part], expression, at);
    }
    case "byYear": {
      if (expression.part === "unclear") return unclearCount(expression, sinceOf(expression.column), at);
      const since = at.listColumn(expression.sheet, sinceOf(expression.column));
      // a year, since some calculators take "" for 0
      const wanted = expression.part === "part" ? [">0", `<=${expression.year}`] : [STATE.undated];
      const criteria = wanted.map((word) => `${since},${quoted(word)}`).join(",");
      return `COUNTIFS(${criteria}${filters(expression.where, expression.sheet, at)})`;
    }
    case "text":
      return expression.parts.map((part) => (typeof part === "string" ? quoted(part) : inside(part))).join("&");
    case "whenAny": {
      const count = inside(expression.count);
      return `IF(ISERROR(${count}),"",IF(N(${count})>0,${inside(expression.then)},""))`;
    }
    case "level":
      return countOf(levelOf(expression.column), [expression.level], expression, at);
    case "+":
    case "-":
      return `${inside(expression.a)}${expression.op}${expression.op === "-" ? `(${inside(expression.b)})` : inside(expression.b)}`;
    case "share": {
      const [part, whole] = [inside(expression.part), inside(expression.whole)];
      const raw = `(${part})/(${whole})`;
      const borders = ["0", "1", ...(expression.limit ? [`N(${at.cell(expression.limit)})/${MILLION}`] : [])];
      return `IF(N(${whole})=0,"",IF((${part})="","",${borders.reduceRight((rest, border) => onItsSide(raw, border, rest), raw)}))`;
    }
    case "change": {
      const [now, before] = [at.cell(expression.now), at.cell(expression.before)];
      // ten decimals: a difference of two shares has no more that mean anything, and engines part after the fifteenth digit
      return `IF(OR(${now}="",${before}=""),"",ROUND((${now}-${before})*100,10))`;
    }
    case "limit":
      return limit(at.cell(expression.code), at);
    case "strict":
      return strict(at.cell(expression.code), at);
    case "goal": {
      const code = at.cell(expression.code);
      const [sign, threshold] = [ofTarget("comparator", code, at), ofTarget("threshold", code, at)];
      const percent = `IF(${threshold}>1,${threshold},${threshold}*100)&"%"`;
      return `IFERROR(${sign}&" "&IF(LEFT(${sign},3)="mỗi",${threshold},${percent}),"")`;
    }
    case "verdict":
    case "needed": {
      const cells: JudgedCells = {
        part: at.cell(expression.part),
        whole: at.cell(expression.whole),
        unclear: at.cell(expression.unclear),
        limit: at.cell(expression.limit),
        strict: at.cell(expression.strict),
        undated: expression.undated && inside(expression.undated),
      };
      return expression.op === "verdict" ? verdict(cells) : needed(cells);
    }
    case "notYetDue":
      return `IF(${at.cell(expression.whole)}="","Chưa có số liệu","Chưa đến kỳ đánh giá")`;
    case "used": {
      const [rating, reason] = [at.cell(expression.rating), at.cell(expression.reason)];
      const byReason = excluded(reason, '""', `"Lý do "&${reason}`, '"Không thuộc diện"');
      return `IF(${rating}<>"",TRIM(SUBSTITUTE(${rating},CHAR(160)," ")),${byReason})`;
    }
    case "position": {
      const used = at.cell(expression.used);
      return `IF(${used}="","",IFERROR(MATCH(${literal(used)},${at.listColumn("DM_XEPLOAI", "alias")},0),0))`;
    }
    case "ratingState": {
      const [used, position] = [at.cell(expression.used), at.cell(expression.position)];
      const flag = (column: string): string => `INDEX(${at.listColumn("DM_XEPLOAI", column)},${position})`;
      const unclearFlag = ["counted", "good"]
        .map((column) => `AND(${flag(column)}<>"x",${flag(column)}<>"")`)
        .join(",");
      const known = `IF(${flag("counted")}="x",IF(${flag("good")}="x",${quoted(STATE.met)},${quoted(STATE.missed)}),${quoted(STATE.outside)})`;
      const entered = `IF(N(${position})=0,${quoted(STATE.unclear)},IF(OR(${unclearFlag}),${quoted(STATE.unclear)},${known}))`;
      return `IF(${at.cell(expression.key)}="","",IF(${used}="",${quoted(STATE.missing)},${entered}))`;
    }
    case "levelId": {
      const position = at.cell(expression.position);
      return `IF(OR(${at.cell(expression.key)}="",N(${position})=0),"",INDEX(${at.listColumn("DM_XEPLOAI", "id")},${position}))`;
    }
    case "markState": {
      const mark = at.cell(expression.mark);
      const known = `IF(${says(mark, YES)},${quoted(STATE.yes)},IF(${says(mark, NO)},${quoted(STATE.no)},${quoted(STATE.unclear)}))`;
      const said = `IF(TRIM(${mark}&"")="",${quoted(STATE.missing)},${known})`;
      const counted = expression.excluded
        ? excluded(at.cell(expression.excluded), said, quoted(STATE.unclear), quoted(STATE.outside))
        : said;
      return `IF(${at.cell(expression.key)}="","",${counted})`;
    }
    case "sinceState":
      return sinceYear(at.cell(expression.state), at.cell(expression.date));
    case "bothMarked": {
      const [a, b] = expression.states.map((state) => at.cell(state));
      const unclear = quoted(STATE.unclear);
      return `IF(OR(${a}=${unclear},${b}=${unclear}),${unclear},IF(AND(${a}=${quoted(STATE.yes)},${b}=${quoted(STATE.yes)}),"x",""))`;
    }
  }
}
