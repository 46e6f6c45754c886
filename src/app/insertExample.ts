import { done, fail, type HostOutcome } from "../domain/problem";
import type { FunctionRecord } from "./functions/functionRecord";
import type { CellAddress, CellPort, WrittenFormula } from "./workbook";

/** Where the example stands now. */
export type InsertedExample = CellAddress & WrittenFormula;

/**
 * Writes the worked formula of a function into the selected cell. Nothing is ever overwritten: a cell that holds anything
 * is refused (`cellFilled`). Cells the result would spill into need no look: Excel itself shows #SPILL! there.
 *
 * @example await insertExample(workbook, record) // { ok: true, value: { sheet: "Sheet1", address: "C5", … } }
 */
export async function insertExample(
  workbook: CellPort,
  { worked }: Pick<FunctionRecord, "worked">,
): Promise<HostOutcome<InsertedExample>> {
  const looked = await workbook.activeCell();
  if (!looked.ok) return looked;
  const { empty, sheetProtected, ...cell } = looked.value;
  if (!empty) return fail("cellFilled", [], { address: cell.address });
  const written = await workbook.writeFormula(cell, worked);
  if (written.ok) return done({ ...cell, ...written.value });
  // a protected sheet may still have cells open for input, so only Excel's refusal tells
  const byProtection = sheetProtected && written.issues[0].code === "writingRefused";
  return byProtection ? fail("sheetProtected", [], { sheet: cell.sheet }) : written;
}
