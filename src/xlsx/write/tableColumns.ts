import type { FreePlan } from "../../report/plan";
import { isFormula, type PlanCell } from "../../report/plan";

/** What a plan puts into a cell; null where it leaves the cell alone. */
function cellAt({ blocks }: FreePlan, row: number, column: number): PlanCell {
  for (const { at, cells } of blocks) {
    const cell = cells[row - at.row]?.[column - at.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

export interface TableColumn {
  readonly name: string;
  /** Formula of the first data row, where the column is computed. Excel fills it into rows the table grows by. */
  readonly formula?: string;
}

/** The columns of a plan's table: captions as they stand in its first row, and what computes them. */
export function tableColumns(plan: FreePlan): readonly TableColumn[] {
  if (!plan.table) return [];
  const { row, column, columns } = plan.table.box;
  return Array.from({ length: columns }, (_, i): TableColumn => {
    const caption = cellAt(plan, row, column + i);
    if (typeof caption !== "string") throw new Error(`${plan.name}: table column ${i + 1} has no caption`);
    const first = cellAt(plan, row + 1, column + i);
    return isFormula(first) ? { name: caption, formula: first.formula.replace(/^=/u, "") } : { name: caption };
  });
}
