import { KEEPING_ABOUT } from "../../domain/exclusion";
import { foldBare } from "../../domain/fold";
import { NO_GROUP, STATE, UNCLEAR_GROUP } from "../../domain/state";
import type { GroupNames, Judged } from "../judged";
import {
  escaped,
  hasNoLetter,
  isBlankKey,
  KEY_MARK,
  LEVEL_LIST,
  literal,
  lookedUp,
  markOf,
  orUnclear,
  SIGN_LIST,
  keyText,
  tidied,
} from "./lookup";
import { dueYearOf } from "./targets";
import { call, cell, firstOf, type Formula, iff, is, join, minus, rows, value, plus } from "./node";

/** Keys of the columns in which plain files take a row apart; "row:" is about the row, the others about one column. */
const ROW_NAME = "row:name";
const ROW_TOTAL = "row:total";
const ROW_SEARCHED = "row:searched";
const ROW_WORDS_BEFORE = "row:wordsBefore";
const ROW_WORDS = "row:words";
const ROW_KIND = "row:kind";
const keyOfColumn = (column: string): string => `key:${column}`;
const knownOfColumn = (column: string): string => `known:${column}`;
const firstOfColumn = (column: string): string => `first:${column}`;
const doubtOfColumn = (column: string): string => `doubt:${column}`;
const bareDoubtOfColumn = (column: string): string => `bareDoubt:${column}`;
const combiningOfColumn = (column: string): string => `combining:${column}`;
const outOfColumn = (column: string): string => `out:${column}`;
const textOfColumn = (column: string): string => `text:${column}`;
const levelOfColumn = (column: string): string => `level:${column}`;
const markOfColumn = (column: string): string => `mark:${column}`;
const spreadOfColumn = (column: string): string => `spread:${column}`;
const textYearOfColumn = (column: string): string => `textYear:${column}`;
const textMonthOfColumn = (column: string): string => `textMonth:${column}`;
const readYearOfColumn = (column: string): string => `readYear:${column}`;
const sinceOfColumn = (column: string): string => `since:${column}`;
const dueOf = (judged: string): string => `due:${judged}`;

/** A row that names somebody, in the column `ROW_KIND`. */
const NAMED = "x";

/** A row of a list taken apart: caption behind "Trạng thái: …", and the formula. */
export interface Step {
  readonly key: string;
  readonly caption: string;
  readonly formula: Formula;
}

const TOTALS = ["cộng", "tổng", "tổng cộng", "tổng số"];
/** Words of rows that add up or explain other rows, wherever they stand in a name. */
const LIKE_TOTALS = [
  "cộng",
  "tổng",
  "lũy kế",
  "luỹ kế",
  "trong đó",
  "ghi chú",
  "bình quân",
  "tỷ lệ",
  "tỉ lệ",
  "total",
  "tong cong",
  "tong so",
  "luy ke",
  "trong do",
  "ty le",
];
/** An enterprise, and no total. */
const COMPANY = "tổng công ty";
/** Beginnings of typed errors and of column numbers, which are no names. */
const NO_NAME_FIRST = ["#", "("];

const isOneOf = (column: string, words: readonly string[]): Formula =>
  call("OR", ...words.map((word) => is(cell(column), "=", word)));
const rowName = (key: string): Step => ({ key: ROW_NAME, caption: "tên", formula: tidied(cell(key)) });

const rowTotal: Step = {
  key: ROW_TOTAL,
  caption: "dòng cộng",
  formula: orUnclear(
    firstOf(
      [
        [is(cell(ROW_NAME), "=", ""), ""],
        [isOneOf(ROW_NAME, TOTALS), STATE.total],
      ],
      NAMED,
    ),
  ),
};

/**
 * How many words of totals stand in a name. Word by word: IronCalc, which works out the values stored in files, looks for no list of
 * words at once. In two columns, for the sake of short formulas.
 */
function wordSteps(): readonly Step[] {
  const countOf = (words: readonly string[]): Formula =>
    call("COUNT", ...words.map((word) => call("SEARCH", word, cell(ROW_SEARCHED))));
  const half = Math.ceil(LIKE_TOTALS.length / 2);
  return [
    {
      key: ROW_SEARCHED,
      caption: "tên để tìm từ cộng",
      formula: call("SUBSTITUTE", call("LOWER", cell(ROW_NAME)), COMPANY, ""),
    },
    { key: ROW_WORDS_BEFORE, caption: "từ cộng, đầu", formula: countOf(LIKE_TOTALS.slice(0, half)) },
    {
      key: ROW_WORDS,
      caption: "từ cộng",
      formula: plus(cell(ROW_WORDS_BEFORE), countOf(LIKE_TOTALS.slice(half))),
    },
  ];
}

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
          hasNoLetter(ROW_NAME),
          is(cell(ROW_WORDS), ">", 0),
          ...NO_NAME_FIRST.map((sign) => is(call("LEFT", cell(ROW_NAME), 1), "=", sign)),
        ),
        STATE.unclear,
        NAMED,
      ),
    ),
  ),
});

const keyStep = (column: string, caption: string): Step => ({
  key: keyOfColumn(column),
  caption: `khóa ${caption}`,
  formula: keyText(literal(cell(column))),
});

/** A word that DM_DAUHIEU does not have. */
const NOT_LISTED = "-";

/** What keeping words speak of, and the sign of a question: beside other words it is not clear whether the subject stays. */
const DOUBTFUL = [...KEEPING_ABOUT, "~?"];
const DOUBTFUL_BARE = KEEPING_ABOUT.map(foldBare);
/** Accents apart from their letters: words in such a text are not found. */
const COMBINING = ["\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031b", "\u0323"];

const isAnyIn = (words: readonly string[], text: Formula): Formula =>
  call("OR", ...words.map((word) => call("ISNUMBER", call("SEARCH", word, text))));

function outSteps(column: string, caption: string): readonly Step[] {
  const [text, known, first] = [cell(textOfColumn(column)), cell(knownOfColumn(column)), cell(firstOfColumn(column))];
  const firstWord = call("LEFT", text, minus(call("FIND", " ", join(text, " ")), 1));
  const listed = (key: Formula, says: string, otherwise: string): Formula =>
    lookedUp(key, "DM_DAUHIEU", says, SIGN_LIST.key, otherwise);
  return [
    { key: textOfColumn(column), caption: `chữ ${caption}`, formula: tidied(cell(column)) },
    keyStep(column, caption),
    {
      key: knownOfColumn(column),
      caption: `từ quen ${caption}`,
      formula: listed(cell(keyOfColumn(column)), SIGN_LIST.out, NOT_LISTED),
    },
    {
      key: firstOfColumn(column),
      caption: `từ đầu ${caption}`,
      formula: listed(keyText(escaped(firstWord)), SIGN_LIST.first, ""),
    },
    { key: doubtOfColumn(column), caption: `ngờ ${caption}`, formula: isAnyIn(DOUBTFUL, text) },
    { key: bareDoubtOfColumn(column), caption: `ngờ không dấu ${caption}`, formula: isAnyIn(DOUBTFUL_BARE, text) },
    { key: combiningOfColumn(column), caption: `dấu rời ${caption}`, formula: isAnyIn(COMBINING, text) },
    {
      key: outOfColumn(column),
      caption: `loại ra theo ${caption}`,
      formula: orUnclear(
        firstOf(
          [
            [is(text, "=", ""), ""],
            [is(known, "<>", NOT_LISTED), known],
            [
              call(
                "OR",
                is(first, "<>", ""),
                hasNoLetter(textOfColumn(column)),
                cell(doubtOfColumn(column)),
                cell(bareDoubtOfColumn(column)),
                cell(combiningOfColumn(column)),
              ),
              STATE.unclear,
            ],
          ],
          STATE.outside,
        ),
      ),
    },
  ];
}

/** What stands on a row that names nobody. A total row is one whatever stands on it, errors too. */
const unnamed = (key: string): Formula =>
  iff(is(cell(ROW_KIND), "<>", ""), cell(ROW_KIND), iff(isBlankKey(cell(key)), "", STATE.nameless));

/** What the rating says, or failing that the reason for none. */
function ratingStep({ column, outBy }: Judged, caption: string): Step {
  const key = cell(keyOfColumn(column));
  const out = outBy === undefined ? undefined : cell(outOfColumn(outBy));
  const missing = out ? iff(is(out, "=", ""), STATE.missing, out) : value(STATE.missing);
  const level = lookedUp(key, "DM_XEPLOAI", LEVEL_LIST.state, LEVEL_LIST.key, STATE.unclear);
  return { key: levelOfColumn(column), caption: `mức ${caption}`, formula: iff(isBlankKey(key), missing, level) };
}

function ratingState({ column, outBy }: Judged): Formula {
  const level = cell(levelOfColumn(column));
  const read = outBy === undefined ? level : iff(call("ISERROR", cell(outBy)), STATE.unclear, level);
  return orUnclear(iff(is(cell(ROW_KIND), "<>", NAMED), unnamed(keyOfColumn(column)), read));
}

const markStep = (column: string, caption: string): Step => ({
  key: markOfColumn(column),
  caption: `dấu ${caption}`,
  formula: iff(isBlankKey(cell(keyOfColumn(column))), STATE.missing, markOf(cell(keyOfColumn(column)))),
});

function markState({ column, outBy }: Judged): Formula {
  const mark = cell(markOfColumn(column));
  const out = outBy === undefined ? undefined : cell(outOfColumn(outBy));
  const said = out ? iff(call("OR", is(mark, "=", STATE.unclear), is(out, "=", "")), mark, out) : mark;
  return orUnclear(iff(is(cell(ROW_KIND), "<>", NAMED), unnamed(keyOfColumn(column)), said));
}

/** The first and the last year that a bare number or a text is taken for. */
const YEARS = { first: 1900, last: 2100 } as const;
/** The day of 1900 that no calendar has. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999; LibreOffice goes on. */
const LAST_DAY = 2_958_465;
/** Wider than any part of a date. */
const PART_CHARS = 20;

/** The year since which a mark holds, from day numbers, bare years, and text with slashes; other text is not understood. */
function sinceSteps(column: string, caption: string): readonly Step[] {
  const date = cell(column);
  const spread = cell(spreadOfColumn(column));
  const [month, year] = [cell(textMonthOfColumn(column)), cell(textYearOfColumn(column))];
  const number = (text: Formula): Formula => call("VALUE", call("TRIM", text));
  // two slashes, each made twenty spaces
  const hasTwoSlashes = is(minus(call("LEN", spread), call("LEN", call("TRIM", date))), "=", 2 * (PART_CHARS - 1));
  const day = number(call("LEFT", spread, PART_CHARS));
  const isDay = is(call("MONTH", call("DATE", year, month, day)), "=", month);
  const isYear = call("AND", is(date, ">=", YEARS.first), is(date, "<=", YEARS.last), is(call("INT", date), "=", date));
  const noDay = call(
    "OR",
    call("NOT", call("ISNUMBER", date)),
    // 1 is what LibreOffice takes TRUE for
    call("AND", is(date, "<>", 0), is(date, "<", 2)),
    is(call("INT", date), "=", FALSE_LEAP_DAY),
    is(date, ">", LAST_DAY),
  );
  return [
    {
      key: spreadOfColumn(column),
      caption: `${caption} tách`,
      formula: iff(
        call("ISTEXT", date),
        call("SUBSTITUTE", call("TRIM", date), "/", call("REPT", " ", PART_CHARS)),
        "",
      ),
    },
    {
      key: textMonthOfColumn(column),
      caption: `${caption} tháng ghi chữ`,
      formula: call("IFERROR", number(call("MID", spread, PART_CHARS, PART_CHARS)), 0),
    },
    {
      key: textYearOfColumn(column),
      caption: `${caption} năm ghi chữ`,
      formula: call("IFERROR", number(call("RIGHT", spread, PART_CHARS)), 0),
    },
    {
      key: readYearOfColumn(column),
      caption: `${caption} năm đọc từ chữ`,
      formula: orUnclear(
        iff(
          call("AND", hasTwoSlashes, is(year, ">=", YEARS.first), is(year, "<=", YEARS.last), isDay),
          year,
          STATE.unclear,
        ),
      ),
    },
    {
      key: sinceOfColumn(column),
      caption: `${caption} từ năm`,
      formula: orUnclear(
        firstOf(
          [
            [is(date, "=", ""), STATE.undated],
            [call("ISTEXT", date), cell(readYearOfColumn(column))],
            [noDay, STATE.unclear],
            [is(date, "=", 0), STATE.undated],
            [isYear, date],
          ],
          call("YEAR", date),
        ),
      ),
    },
  ];
}

function yearEndState({ key, atYearEnd }: Judged, now: string): Formula {
  const since = cell(sinceOfColumn(atYearEnd?.dates ?? ""));
  const due = cell(dueOf(key));
  const dated = iff(call("ISNUMBER", since), iff(is(since, "<=", due), STATE.met, STATE.missed), since);
  const state = iff(call("OR", is(cell(now), "<>", STATE.met), is(due, "=", 0)), cell(now), dated);
  return iff(call("ISERROR", cell(atYearEnd?.dates ?? "")), STATE.unclear, orUnclear(state));
}

const namesOf = (names: GroupNames): Formula =>
  "values" in names ? value(names.values) : rows(names.sheet, names.column);

function groupFormula({ column, names }: NonNullable<Judged["group"]>): Formula {
  const key = cell(keyOfColumn(column));
  const found = call(
    "INDEX",
    namesOf(names),
    call("MATCH", call("MID", key, KEY_MARK.length + 1, 255), namesOf(names), 0),
  );
  const group = iff(isBlankKey(key), NO_GROUP, call("IFERROR", found, UNCLEAR_GROUP));
  return iff(is(cell(ROW_KIND), "<>", NAMED), "", group);
}

/** How plain files find the states of a list, step by step. */
export interface PlainStates {
  /** By key of the judged thing. */
  readonly states: ReadonlyMap<string, Formula>;
  readonly groups: ReadonlyMap<string, Formula>;
  readonly steps: readonly Step[];
}

/**
 * The plain formulas behind the state columns of a list. Each differs from the custom function only where it is stricter: a spelling
 * it cannot read is "chưa hiểu", and figures are withheld.
 *
 * @param stateOf the key of the column with a judged thing's states
 */
export function plainStates(
  key: string,
  judged: readonly Judged[],
  captionOf: (column: string) => string,
  stateOf: (judged: string) => string,
): PlainStates {
  const steps = new Map<string, Step>();
  const add = (...some: readonly Step[]): void =>
    some.forEach((step) => steps.has(step.key) || steps.set(step.key, step));
  const states = new Map<string, Formula>();
  const groups = new Map<string, Formula>();
  add(rowName(key), rowTotal, ...wordSteps(), rowKind(key));
  for (const each of judged) {
    const { column, outBy, group, atYearEnd } = each;
    add(keyStep(column, captionOf(column)));
    if (outBy !== undefined) add(...outSteps(outBy, captionOf(outBy)));
    if (group) {
      add(keyStep(group.column, captionOf(group.column)));
      groups.set(each.key, groupFormula(group));
    }
    add(each.by === "mark" ? markStep(column, captionOf(column)) : ratingStep(each, captionOf(column)));
    if (!atYearEnd) states.set(each.key, each.by === "rating" ? ratingState(each) : markState(each));
    else {
      const now = judged.find((other) => other.column === column && !other.atYearEnd);
      if (!now) throw new Error(`${each.key} has no state of today`);
      const due = dueYearOf(atYearEnd.dueYearOf);
      add(...sinceSteps(atYearEnd.dates, captionOf(atYearEnd.dates)));
      add({ key: dueOf(each.key), caption: `năm mốc ${captionOf(column)}`, formula: due });
      states.set(each.key, yearEndState(each, stateOf(now.key)));
    }
  }
  return { states, groups, steps: [...steps.values()] };
}

/** The custom function whose spill is the state column, from the caption row on. */
export function spilledStates(key: string, { by, column, outBy, group, atYearEnd }: Judged): Formula {
  const own = (name: string | undefined): Formula | undefined => (name === undefined ? undefined : rows("own", name));
  const [groups, names] = group ? [own(group.column), namesOf(group.names)] : [undefined, undefined];
  if (by === "rating")
    return call("CHITIEU.TRANGTHAIXEPLOAI", own(key), own(column), own(outBy), rows("DM_XEPLOAI"), groups, names);
  return call(
    "CHITIEU.TRANGTHAIDANHDAU",
    own(key),
    own(column),
    own(outBy),
    groups,
    names,
    own(atYearEnd?.dates),
    atYearEnd && dueYearOf(atYearEnd.dueYearOf),
  );
}
