import type { TargetOverview } from "../../src/app/overview/overview";
import type { FoundSheet } from "../../src/app/sheetTable";
import type { Cell } from "../../src/domain/cell";
import { textOf } from "../../src/domain/textOf";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import type { SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import type { Seen } from "./filledBook";

/** What no place may say beside figures that are withheld. */
const VERDICTS = ["Đạt", "Chưa đạt"];

const sheetIn = ({ sheets }: Seen, id: SheetId): FoundSheet => {
  const found = sheets.find(({ sheet }) => sheet === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** The cells of the row of a form whose cell under `key` holds `word`. */
function rowOf(seen: Seen, id: SheetId, key: string, word: string): (column: string) => Cell {
  const { grid } = sheetIn(seen, id);
  const record = recordOf(id);
  const at = columnIndex(record, key);
  for (let row = geometryOf(record).firstRow; row < grid.box.row + grid.box.rows; row++)
    if (grid.value(row, at) === word) return (column) => grid.value(row, columnIndex(record, column));
  throw new Error(`${id} has no row ${word}`);
}

/** "49/50 Chưa đạt, thiếu 1" in B01, or that it is withheld, and why. */
export function inB01(seen: Seen, code: string): string {
  const at = rowOf(seen, "B01", "code", code);
  const [part, whole, share, verdict, needed] = ["part", "whole", "share", "verdict", "needed"].map(at);
  if (!VERDICTS.includes(textOf(verdict ?? null))) {
    expect({ share, needed }).toEqual({ share: null, needed: null });
    expect(verdict).toMatch(/\p{L}/u);
    return `giữ lại: ${textOf(verdict ?? null)}`;
  }
  expect(Math.abs(Number(share) - Number(part) / Number(whole))).toBeLessThan(0.0001);
  return `${textOf(part ?? null)}/${textOf(whole ?? null)} ${textOf(verdict ?? null)}, thiếu ${textOf(needed ?? null)}`;
}

/** The same of a form of levels: "49/50" and each row of it, or that the total is withheld, and why. */
export function inLevels(seen: Seen, id: "B02" | "B03"): string {
  const at = rowOf(seen, id, "name", "Tổng cộng");
  const [good, rated, share, why] = ["good", "rated", "goodShare", "why"].map(at);
  if (share === null) {
    expect(why).toMatch(/\p{L}/u);
    return `giữ lại: ${textOf(why ?? null)}`;
  }
  expect(Math.abs(Number(share) - Number(good) / Number(rated))).toBeLessThan(0.0001);
  return `${textOf(good ?? null)}/${textOf(rated ?? null)}`;
}

/** "12/13" of one group, "giữ lại" where its share is withheld. */
export function groupInLevels(seen: Seen, id: "B02" | "B03", group: string): string {
  const at = rowOf(seen, id, "name", group);
  return at("goodShare") === null && Number(at("rated")) > 0
    ? "giữ lại"
    : `${textOf(at("good"))}/${textOf(at("rated"))}`;
}

const SAID: Partial<Readonly<Record<TargetOverview["standing"], string>>> = { met: "Đạt", missed: "Chưa đạt" };

/** The same in the pane. */
export function inPane({ overview }: Seen, code: string): string {
  const { tally, standing, needed, percent } = overview.targets.find(({ target }) => target.id === code) ?? {};
  if (!tally || standing === undefined) {
    expect({ needed, percent }).toEqual({ needed: 0, percent: "" });
    return `giữ lại: ${String(standing)}`;
  }
  return `${tally.part}/${tally.whole} ${SAID[standing] ?? standing}, thiếu ${String(needed)}`;
}

/** Error values in cells of forms that people see: "B03 C11". */
export function errorsShown(seen: Seen): readonly string[] {
  return (["B01", "B02", "B03", "B04"] as const).flatMap((id) => {
    const { grid } = sheetIn(seen, id);
    const { columns } = recordOf(id);
    const errors: string[] = [];
    for (let row = 0; row < grid.box.row + grid.box.rows; row++)
      columns.forEach(({ hidden }, c) => {
        const value = grid.value(row, c);
        if (!hidden && value !== null && typeof value === "object")
          errors.push(`${id} ${row + 1},${c + 1}: ${value.error}`);
      });
    return errors;
  });
}
