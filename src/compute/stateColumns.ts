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
const isSubject = ({ is }: RowState): boolean => !["total", "blankLine", "nameless"].includes(is);

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
    let filled = 1;
    for (let row = 1; row < reader.keys.rows; row++) {
      const state = stateAt(reader, row);
      if (!state) {
        rows.push(blank);
        continue;
      }
      const detail = state.is === "outside" ? undefined : (state.detail ?? state.level?.id);
      const text = stateText(state.is, detail, state.isProvisional);
      rows.push(groupAt ? [text, isSubject(state) ? groupAt(row) : ""] : [text]);
      filled = row + 1;
    }
    while (rows.length < LEAST_ROWS) rows.push(blank);
    return done(rows.slice(0, Math.max(filled, LEAST_ROWS)));
  });
}
