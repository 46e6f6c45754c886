import { NO_GROUP, PROVISIONAL, STATE, UNCLEAR_GROUP } from "../../domain/state";
import { type GroupNames, type Judged, type JudgedRating, outColumnOf, yearEndOf } from "../judged";
import { stateKey } from "../keys";
import { choiceOfColumn, choiceSteps } from "./choiceSteps";
import { isBlankKey, KEY_MARK, LEVEL_LIST, lookedUp, markOf, orUnclear } from "./lookup";
import { meetingSteps, metOfJudged } from "./meetingSteps";
import { call, cell, type Formula, iff, is, rows, state as stateOfList, value } from "./node";
import { outOfColumn, outSteps } from "./outSteps";
import { plannedOfColumn, plannedSteps } from "./plannedSteps";
import { NAMED, ROW_KIND, rowSteps } from "./rowSteps";
import { sinceOfColumn, sinceSteps } from "./sinceSteps";
import { keyOfColumn, keyStep, type Step } from "./steps";
import { ALL_ROWS, subjectState, subjectSteps } from "./subjectSteps";
import { dueYearOf } from "./targets";

const levelOfColumn = (column: string): string => `level:${column}`;
const markOfColumn = (column: string): string => `mark:${column}`;
const wordOfColumn = (column: string): string => `word:${column}`;
const dueOf = (judged: string): string => `due:${judged}`;

/** What stands on a row that names nobody. A total row is one whatever stands on it, errors too. */
const unnamed = (key: string): Formula =>
  iff(is(cell(ROW_KIND), "<>", ""), cell(ROW_KIND), iff(isBlankKey(cell(key)), "", STATE.nameless));

const levelIn = (column: string): Formula =>
  lookedUp(cell(keyOfColumn(column)), "DM_XEPLOAI", LEVEL_LIST.state, LEVEL_LIST.key, STATE.unclear);

/** The level that the unit proposes itself, as one that is not decided; "" where it proposes none. */
const proposedStep = (column: string, caption: string): Step => ({
  key: levelOfColumn(column),
  caption: `mức ${caption}`,
  formula: iff(
    isBlankKey(cell(keyOfColumn(column))),
    "",
    call("SUBSTITUTE", levelIn(column), ":", `${PROVISIONAL}:`, 1),
  ),
});

/** What the rating says, or failing that the proposed one, or the reason for none. */
function ratingStep(judged: JudgedRating, caption: string): Step {
  const { column, proposedBy } = judged;
  const outBy = outColumnOf(judged);
  const out = outBy === undefined ? undefined : cell(outOfColumn(outBy));
  const none = out ? iff(is(out, "=", ""), STATE.missing, out) : value(STATE.missing);
  const proposed = proposedBy === undefined ? undefined : cell(levelOfColumn(proposedBy));
  const missing = proposed ? iff(is(proposed, "=", ""), none, proposed) : none;
  const decided = iff(isBlankKey(cell(keyOfColumn(column))), missing, levelIn(column));
  return { key: levelOfColumn(column), caption: `mức ${caption}`, formula: decided };
}

function ratingState(judged: JudgedRating): Formula {
  const { column, proposedBy } = judged;
  const outBy = outColumnOf(judged);
  const level = cell(levelOfColumn(column));
  const unread = [
    ...(outBy === undefined ? [] : [call("ISERROR", cell(outBy))]),
    ...(proposedBy === undefined ? [] : [is(cell(levelOfColumn(proposedBy)), "=", STATE.unclear)]),
  ];
  const read = unread.reduceRight<Formula>((rest, test) => iff(test, STATE.unclear, rest), level);
  return orUnclear(iff(is(cell(ROW_KIND), "<>", NAMED), unnamed(keyOfColumn(column)), read));
}

const markStep = (column: string, caption: string): Step => ({
  key: markOfColumn(column),
  caption: `dấu ${caption}`,
  formula: iff(isBlankKey(cell(keyOfColumn(column))), STATE.missing, markOf(cell(keyOfColumn(column)))),
});

/** What a result says, unless its subject is taken out; what is not understood stays so. */
function inOrOut(judged: Judged, said: Formula): Formula {
  const { column } = judged;
  const outBy = outColumnOf(judged);
  const out = outBy === undefined ? undefined : cell(outOfColumn(outBy));
  const state = out ? iff(call("OR", is(said, "=", STATE.unclear), is(out, "=", "")), said, out) : said;
  return orUnclear(iff(is(cell(ROW_KIND), "<>", NAMED), unnamed(keyOfColumn(column)), state));
}

function yearEndState(key: string, dates: string, now: string): Formula {
  const since = cell(sinceOfColumn(dates));
  const due = cell(dueOf(key));
  const dated = iff(call("ISNUMBER", since), iff(is(since, "<=", due), STATE.met, STATE.missed), since);
  const state = iff(call("OR", is(cell(now), "<>", STATE.met), is(due, "=", 0)), cell(now), dated);
  return iff(call("ISERROR", cell(dates)), STATE.unclear, orUnclear(state));
}

const namesOf = (names: GroupNames): Formula =>
  "values" in names ? value(names.values) : rows(names.sheet, names.column);

/** The words under which a group is known, where they are fixed: said once, or nobody could read the formula. */
const wordStep = (column: string, caption: string): Step => ({
  key: wordOfColumn(column),
  caption: `chữ của ${caption}`,
  formula: call("MID", cell(keyOfColumn(column)), KEY_MARK.length + 1, 255),
});

function groupFormula({ column, names }: NonNullable<Judged["group"]>): Formula {
  const key = cell(keyOfColumn(column));
  const word = "values" in names ? cell(wordOfColumn(column)) : call("MID", key, KEY_MARK.length + 1, 255);
  const at = call("MATCH", word, namesOf(names), 0);
  const found =
    "values" in names
      ? iff(call("ISNUMBER", at), word, UNCLEAR_GROUP)
      : call("IFERROR", call("INDEX", namesOf(names), at), UNCLEAR_GROUP);
  return iff(is(cell(ROW_KIND), "<>", NAMED), "", iff(isBlankKey(key), NO_GROUP, found));
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
 */
export function plainStates(
  key: string,
  judged: readonly Judged[],
  captionOf: (column: string) => string,
): PlainStates {
  const steps = new Map<string, Step>();
  const add = (...some: readonly Step[]): void =>
    some.forEach((step) => steps.has(step.key) || steps.set(step.key, step));
  const states = new Map<string, Formula>();
  const groups = new Map<string, Formula>();
  add(...rowSteps(key));
  for (const each of judged) {
    const { column, group } = each;
    const outBy = outColumnOf(each);
    const caption = captionOf(column);
    if (each.by !== "rows") add(keyStep(column, caption));
    if (outBy !== undefined) add(...outSteps(outBy, captionOf(outBy)));
    if (group) {
      add(keyStep(group.column, captionOf(group.column)));
      if ("values" in group.names) add(wordStep(group.column, captionOf(group.column)));
      groups.set(each.key, groupFormula(group));
    }
    const [state, more] = stateOf(each, caption);
    add(...more);
    states.set(each.key, state);
  }
  return { states, groups, steps: [...steps.values()] };

  function stateOf(each: Judged, caption: string): readonly [state: Formula, steps: readonly Step[]] {
    const { column } = each;
    switch (each.by) {
      case "rating": {
        const { proposedBy } = each;
        const proposed = proposedBy === undefined ? [] : [keyStep(proposedBy, captionOf(proposedBy))];
        const level = proposedBy === undefined ? [] : [proposedStep(proposedBy, captionOf(proposedBy))];
        return [ratingState(each), [...proposed, ...level, ratingStep(each, caption)]];
      }
      case "mark": {
        const { atYearEnd } = each;
        if (!atYearEnd) return [inOrOut(each, cell(markOfColumn(column))), [markStep(column, caption)]];
        const now = judged.find((other) => other.column === column && !yearEndOf(other));
        if (!now) throw new Error(`${each.key} has no state of today`);
        const { dates } = atYearEnd;
        const due = { key: dueOf(each.key), caption: `năm mốc ${caption}`, formula: dueYearOf(atYearEnd.dueYearOf) };
        return [yearEndState(each.key, dates, stateKey(now.key)), [...sinceSteps(dates, captionOf(dates)), due]];
      }
      case "choice":
        return [inOrOut(each, cell(choiceOfColumn(column))), choiceSteps(each, caption)];
      case "plan": {
        const some = plannedSteps(each, caption, captionOf);
        return [inOrOut(each, cell(plannedOfColumn(column))), some];
      }
      case "meetings": {
        const some = meetingSteps(each, captionOf);
        return [inOrOut(each, cell(metOfJudged(each.key))), some];
      }
      case "rows":
        return [subjectState(each), subjectSteps(each, key)];
      case "formula":
        return [each.state, []];
    }
  }
}

/** The names of groups where the list has them: its drop-down's words may stand in cells. */
const listedIn = ({ column, names }: NonNullable<Judged["group"]>): Formula =>
  "values" in names ? { is: "value", value: names.values, wordsOf: column } : namesOf(names);

/** The custom function whose spill is the state column, from the caption row on; nothing where every row has a formula of its own. */
export function spilledStates(key: string, judged: Judged): Formula | undefined {
  const own = (name: string | undefined): Formula | undefined => (name === undefined ? undefined : rows("own", name));
  const { column, group } = judged;
  const outBy = outColumnOf(judged);
  const [groups, names] = group ? [own(group.column), listedIn(group)] : [undefined, undefined];
  switch (judged.by) {
    case "rating":
      return call(
        "CHITIEU.TRANGTHAIXEPLOAI",
        own(key),
        own(column),
        own(outBy),
        rows("DM_XEPLOAI"),
        groups,
        names,
        own(judged.proposedBy),
      );
    case "mark":
      return call(
        "CHITIEU.TRANGTHAIDANHDAU",
        own(key),
        own(column),
        own(outBy),
        groups,
        names,
        own(judged.atYearEnd?.dates),
        judged.atYearEnd && dueYearOf(judged.atYearEnd.dueYearOf),
      );
    case "choice": {
      const [met, missed] = [value(judged.met), judged.missed.length > 0 ? value(judged.missed) : undefined];
      return call("CHITIEU.TRANGTHAILUACHON", own(key), own(column), met, missed, own(outBy), groups, names);
    }
    case "plan":
      return call(
        "CHITIEU.TRANGTHAIKEHOACH",
        own(key),
        own(judged.plan),
        own(column),
        own(judged.direction),
        groups,
        names,
      );
    case "meetings": {
      const [first, , , last] = judged.quarters;
      const quarters: Formula = { is: "rows", of: "own", column: first, to: last };
      return call("CHITIEU.TRANGTHAIQUY", own(key), quarters, judged.due, own(outBy), groups, names);
    }
    case "rows": {
      const { subjects, from, atLeast } = judged;
      const out = subjects.outBy === undefined ? undefined : rows(subjects.sheet, subjects.outBy);
      return call(
        "CHITIEU.TRANGTHAITOITHIEU",
        rows(subjects.sheet, column),
        stateOfList("own", from, "rows"),
        stateOfList("own", from, "groups"),
        atLeast === "all" ? ALL_ROWS : atLeast,
        out,
      );
    }
    case "formula":
      return undefined;
  }
}
