import { NO_GROUP, STATE, UNCLEAR_GROUP } from "../../domain/state";
import type { GroupNames, Judged } from "../judged";
import { isBlankKey, KEY_MARK, LEVEL_LIST, lookedUp, markOf, orUnclear } from "./lookup";
import { call, cell, type Formula, iff, is, rows, value } from "./node";
import { outOfColumn, outSteps } from "./outSteps";
import { NAMED, ROW_KIND, rowSteps } from "./rowSteps";
import { sinceOfColumn, sinceSteps } from "./sinceSteps";
import { keyOfColumn, keyStep, type Step } from "./steps";
import { dueYearOf } from "./targets";

const levelOfColumn = (column: string): string => `level:${column}`;
const markOfColumn = (column: string): string => `mark:${column}`;
const wordOfColumn = (column: string): string => `word:${column}`;
const dueOf = (judged: string): string => `due:${judged}`;

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

function yearEndState({ key, atYearEnd }: Judged, now: string): Formula {
  const since = cell(sinceOfColumn(atYearEnd?.dates ?? ""));
  const due = cell(dueOf(key));
  const dated = iff(call("ISNUMBER", since), iff(is(since, "<=", due), STATE.met, STATE.missed), since);
  const state = iff(call("OR", is(cell(now), "<>", STATE.met), is(due, "=", 0)), cell(now), dated);
  return iff(call("ISERROR", cell(atYearEnd?.dates ?? "")), STATE.unclear, orUnclear(state));
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
  add(...rowSteps(key));
  for (const each of judged) {
    const { column, outBy, group, atYearEnd } = each;
    add(keyStep(column, captionOf(column)));
    if (outBy !== undefined) add(...outSteps(outBy, captionOf(outBy)));
    if (group) {
      add(keyStep(group.column, captionOf(group.column)));
      if ("values" in group.names) add(wordStep(group.column, captionOf(group.column)));
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
