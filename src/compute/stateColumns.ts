import { isBlankOrZero } from "../domain/cell";
import { fold, tidy } from "../domain/fold";
import { done, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { NO_GROUP, STATE_CAPTION, stateText } from "../domain/state";
import { textOf } from "../domain/textOf";
import { type RowState, stateAt, type StateReader } from "./rowState";
import { shapesOf } from "./subjects";

/** The organisation, kind or other group of each row, and the names its list has. */
export interface Grouping {
  readonly groups: Block;
  /** With it a group it does not name is `NO_GROUP`; without it every spelling is a group of its own. */
  readonly listed?: Block | undefined;
}

/** Two rows at least: a result of one cell would be kept in the file as no array at all, and never spill again. */
const LEAST_ROWS = 2;

/** Only subjects belong to a group. */
const isSubject = ({ is }: RowState): boolean => is !== "total" && is !== "blankLine" && is !== "nameless";

const textOfState = ({ is, detail, level, isProvisional }: RowState): string =>
  stateText(is, is === "outside" ? undefined : (detail ?? level?.id), isProvisional);

/** The row of a state. Each is made once: lists repeat a few of them thousands of times. */
function rowsOfStates(): (state: RowState) => string[] {
  const known = new Map<RowState, string[]>();
  return (state) => {
    let row = known.get(state);
    if (!row) known.set(state, (row = [textOfState(state)]));
    return row;
  };
}

/** The row of a state and a group, each made once. */
function rowsOfGroups(): (state: RowState, group: string) => string[] {
  const known = new Map<RowState, Map<string, string[]>>();
  return (state, group) => {
    let groups = known.get(state);
    if (!groups) known.set(state, (groups = new Map<string, string[]>()));
    let row = groups.get(group);
    if (!row) groups.set(group, (row = [textOfState(state), group]));
    return row;
  };
}

/** The group of a cell, in the spelling of the list of groups. */
function groupReader({ groups, listed }: Grouping): (row: number) => string {
  const official = new Map<string, string>();
  for (const [row, cells] of (listed?.cells ?? []).entries())
    for (const column of cells.keys()) {
      const cell = listed?.at(row, column) ?? null;
      const key = isBlankOrZero(cell) ? "" : fold(textOf(cell));
      if (key !== "" && !official.has(key)) official.set(key, textOf(cell));
    }
  const read = remember((cell) => {
    if (isBlankOrZero(cell)) return NO_GROUP;
    const text = textOf(cell);
    return official.get(fold(text)) ?? (listed ? NO_GROUP : tidy(text));
  });
  return (row) => read(groups.at(row, 0));
}

/**
 * A state column as it stands in a sheet: its caption, then a state a row down to the last row that has one; with a grouping a
 * second column. The first row of all blocks is their captions.
 *
 * Problem: `shapeMismatch`.
 *
 * @example stateColumns(reader of [["Họ và tên"], ["An"]] and [["Mức xếp loại"], ["HTTNV"]], "Mức xếp loại")
 * // [["Trạng thái: Mức xếp loại"], ["đạt: TOT"]]
 */
export function stateColumns(reader: StateReader, of: string, grouping?: Grouping): Outcome<string[][]> {
  return then(shapesOf(reader.keys, [grouping?.groups]), () => {
    const groupAt = grouping ? groupReader(grouping) : undefined;
    const rows = [[`${STATE_CAPTION}: ${of}`, ...(groupAt ? [`${STATE_CAPTION} nhóm: ${of}`] : [])]];
    const blank = rows[0]?.map(() => "") ?? [];
    const [rowOf, rowIn] = [rowsOfStates(), rowsOfGroups()];
    let filled = 1;
    for (let row = 1; row < reader.keys.rows; row++) {
      const state = stateAt(reader, row);
      if (!state) {
        rows.push(blank);
        continue;
      }
      rows.push(groupAt ? rowIn(state, isSubject(state) ? groupAt(row) : "") : rowOf(state));
      filled = row + 1;
    }
    while (rows.length < LEAST_ROWS) rows.push(blank);
    rows.length = Math.max(filled, LEAST_ROWS);
    return done(rows);
  });
}
