import { box } from "../domain/a1";
import { addressesAt, type Standing } from "./addresses";
import type { Formula } from "./formula/node";
import { toText } from "./formula/toText";
import { lostRows, namedRows, unclearRows, whyWithheld } from "./formula/withheld";
import { keyOf } from "./geometry";
import { GAP, stateKey } from "./keys";
import type { PlanBlock, PlanCell } from "./plan";
import type { SheetRecord } from "./record";
import { type Dialect, stateCaption, technicalColumns } from "./technical";

const GAP_CAPTION = "Ngăn cách";

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
          at(topRows.why, stateKey(each.key), planned(whyWithheld(each.key), topRows.why)),
          at(topRows.unclear, stateKey(each.key), planned(unclearRows(each.key), topRows.unclear)),
          at(topRows.lost, stateKey(each.key), planned(lostRows(each.key, stateCaption(record, each)), topRows.lost)),
        ]
      : [],
  );
  const named =
    judged.length > 0 && topRows ? [at(topRows.named, GAP, planned(namedRows(keyOf(record)), topRows.named))] : [];
  const technical = technicalColumns(record, dialect);
  const captions = technical.flatMap(({ key, caption, anchor }) => {
    if (dialect === "plain") return [at(places.captionRow, key, caption)];
    return anchor === undefined || anchor === "spilled"
      ? []
      : [at(places.captionRow, key, planned(anchor, places.captionRow))];
  });
  const gap = dialect === "plain" && technical.length > 0 ? [at(places.captionRow, GAP, GAP_CAPTION)] : [];
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
