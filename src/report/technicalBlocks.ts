import { box } from "../domain/a1";
import { addressesAt, type Standing } from "./addresses";
import { call, type Formula, is, plus, rows, state, times } from "./formula/node";
import { toText } from "./formula/toText";
import { lostRows, namedRows, otherwiseWithheld, unclearRows, whyWithheld } from "./formula/withheld";
import { keyOf } from "./geometry";
import type { Judged } from "./judged";
import { GAP, goneKey, stateKey } from "./keys";
import type { PlanBlock, PlanCell } from "./plan";
import type { SheetRecord } from "./record";
import { type Dialect, namedKey, stateCaption, technicalColumns } from "./technical";

const GAP_CAPTION = "Ngăn cách";

/** How many rows name somebody. A form's rows are fixed, and none of them is a total or a group. */
const namedIn = (record: SheetRecord): Formula =>
  record.kind === "form" ? call("COUNTA", rows("own", keyOf(record))) : namedRows(keyOf(record));

/** A form's own reason, or that of the first list it counts. */
function whyOf(judged: Judged, around: Standing): Formula {
  if (judged.by !== "formula") return whyWithheld(judged.key);
  const counted = judged.counts.filter(({ sheet }) => around.has(sheet));
  return otherwiseWithheld(
    judged.key,
    counted.map(({ sheet, judged: of }) => state(sheet, of, "why")),
  );
}

/** Subjects without a state: rows that no function reaches, and those for which a form has no row. */
function lostOf(record: SheetRecord, judged: Judged): Formula {
  const lost = lostRows(judged.key, stateCaption(record, judged));
  const hasMore = judged.by === "formula" || (judged.by === "rating" && judged.typedIn !== undefined);
  return hasMore ? plus(lost, call("SUM", state("own", judged.key, "gone"))) : lost;
}

/** What a form has no row for, list by list; in a list ratings that its hidden column does not have, being typed below its last formula. */
function goneIn(judged: Judged, around: Standing): readonly Formula[] {
  if (judged.by === "formula")
    return judged.gone.filter(({ sheet }) => around.has(sheet)).map((each) => each.rows(around));
  if (judged.by !== "rating" || !judged.typedIn) return [];
  const isThere = (column: string, sign: ">" | "="): Formula => is(call("LEN", rows("own", column)), sign, 0);
  const notCarried = times(isThere(judged.typedIn.rating, ">"), isThere(judged.column, "="));
  return [call("IFERROR", call("SUMPRODUCT", notCarried), 0)];
}

/** What is written right of a list: its state columns, and in plain files every step towards them. */
export function technicalBlocks(record: SheetRecord, standing: Standing, dialect: Dialect): readonly PlanBlock[] {
  const { places } = standing;
  const { topRows } = places;
  const planned = (formula: Formula, row: number): PlanCell => ({
    formula: `=${toText(formula, addressesAt(row, standing))}`,
  });
  const at = (row: number, key: string, cell: PlanCell): PlanBlock => ({
    at: box(row, places.columnOf(key) ?? 0),
    cells: [[cell]],
  });
  const judged = record.judged ?? [];
  const tops = judged.flatMap((each) =>
    topRows
      ? [
          at(topRows.why, stateKey(each.key), planned(whyOf(each, standing), topRows.why)),
          at(topRows.unclear, stateKey(each.key), planned(unclearRows(each.key), topRows.unclear)),
          at(topRows.lost, stateKey(each.key), planned(lostOf(record, each), topRows.lost)),
          ...goneIn(each, standing).map((gone, i) => {
            const row = [topRows.why, topRows.unclear][i] ?? topRows.why;
            return at(row, goneKey(record, each.key), planned(gone, row));
          }),
        ]
      : [],
  );
  const namedOf = (each: Judged): Formula =>
    each.by === "rows" ? namedRows(each.column, each.subjects.sheet) : namedIn(record);
  const named = topRows
    ? [...new Map(judged.map((each) => [namedKey(record, each.key), namedOf(each)]))].map(([key, formula]) =>
        at(topRows.named, key, planned(formula, topRows.named)),
      )
    : [];
  const technical = technicalColumns(record, dialect);
  const captions = technical.flatMap(({ key, caption, anchor }) => {
    if (dialect === "plain" || record.kind === "form") return [at(places.captionRow, key, caption)];
    return anchor === undefined || anchor === "spilled"
      ? []
      : [at(places.captionRow, key, planned(anchor, places.captionRow))];
  });
  const gap =
    dialect === "plain" && technical.length > 0 && record.kind === "list"
      ? [at(places.captionRow, GAP, GAP_CAPTION)]
      : [];
  return joined([...named, ...tops, ...gap, ...captions]);
}

/** Blocks of single cells beside each other as one. */
function joined(blocks: readonly PlanBlock[]): readonly PlanBlock[] {
  const byRow = new Map<number, PlanBlock[]>();
  for (const block of blocks) byRow.set(block.at.row, [...(byRow.get(block.at.row) ?? []), block]);
  return [...byRow.entries()].map(([row, cells]) => {
    const columns = cells.map(({ at }) => at.column);
    const from = Math.min(...columns);
    const width = Math.max(...columns) - from + 1;
    const one = Array.from(
      { length: width },
      (_, c) => cells.find(({ at }) => at.column === from + c)?.cells[0]?.[0] ?? null,
    );
    return { at: box(row, from, 1, width), cells: [one] };
  });
}
