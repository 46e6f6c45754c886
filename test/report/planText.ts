import { a1 } from "../../src/domain/a1";
import { isFormula, type PlanCell, type SheetPlan } from "../../src/report/plan";

const shown = (cell: PlanCell): string => {
  if (cell === null) return "";
  if (isFormula(cell)) return cell.formula;
  return typeof cell === "object" ? cell.error : typeof cell === "string" ? cell : String(cell);
};

/** A plan as a page a person can read: its cells by address, then everything around them. */
export function planText(plan: SheetPlan, mostRows = 3): string {
  const lines = [`# ${plan.name} (${plan.sheet})`, ""];
  for (const { at, cells } of plan.blocks)
    cells.slice(0, mostRows).forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell !== null)
          lines.push(`${a1({ row: at.row + r, column: at.column + c, rows: 1, columns: 1 })}  ${shown(cell)}`);
      }),
    );
  const boxes = (
    list: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[],
  ): string => list.map((each) => a1(each)).join(" ");
  lines.push("", `merges: ${boxes(plan.merges)}`);
  if (plan.table) lines.push(`table: ${plan.table.name} ${a1(plan.table.box)}`);
  if (plan.bars) lines.push(`bars: ${boxes(plan.bars)}`);
  for (const [name, where] of Object.entries(plan.names)) lines.push(`name: ${name} ${a1(where)}`);
  for (const list of plan.lists)
    lines.push(`list: ${a1(list.box)} ${"values" in list.source ? list.source.values.join(" | ") : list.source.range}`);
  lines.push(`widths: ${plan.widthsChars.join(" ")}`, `hidden columns: ${plan.hiddenColumns.join(" ")}`);
  if (plan.rowHeights.length > 0) {
    const heights = plan.rowHeights.map(({ row, points, grows }) => `${row + 1}:${points}${grows ? "+" : ""}`);
    lines.push(`row heights: ${heights.join(" ")}`);
  }
  lines.push(`frozen rows: ${plan.frozenRows}`, `page: ${JSON.stringify(plan.page)}`, "");
  return lines.join("\n");
}
