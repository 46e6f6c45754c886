import { done, fail, type HostOutcome } from "../domain/problem";
import type { FunctionRecord, Gives } from "./functions/functionRecord";
import { onOwnLists } from "./functions/ownLists";
import type { CellAddress, CellPort, WrittenFormula } from "./workbook";

/** Where the example stands now. */
export type InsertedExample = CellAddress & WrittenFormula;

/** What a cell needs to show its result as people read it. */
const FORMAT_OF: Partial<Readonly<Record<Gives, string>>> = { ratio: "0.00%" };

/**
 * Writes the worked formula of a function into the selected cell, over the workbook's own lists where it has them. Nothing is ever
 * overwritten: a cell that holds anything is refused (`cellFilled`), as is one inside the list the formula reads (`cellInList`), and
 * a number format that somebody chose stays. Cells the result would spill into need no look: Excel itself shows #SPILL! there.
 *
 * @example await insertExample(workbook, record) // { ok: true, value: { sheet: "Sheet1", address: "C5", … } }
 */
export async function insertExample(
  workbook: CellPort,
  record: Pick<FunctionRecord, "worked" | "gives" | "vi">,
): Promise<HostOutcome<InsertedExample>> {
  const looked = await workbook.activeCell();
  if (!looked.ok) return looked;
  const { empty, unformatted, sheetProtected, lists, ...cell } = looked.value;
  if (!empty) return fail("cellFilled", [], { address: cell.address });
  const { formula, around } = onOwnLists(record, lists, cell);
  if (around) return fail("cellInList", [], { address: cell.address, sheet: around.name });
  const written = await workbook.writeFormula(cell, formula, unformatted ? FORMAT_OF[record.gives] : undefined);
  if (written.ok) return done({ ...cell, ...written.value });
  // a protected sheet may still have cells open for input, so only Excel's refusal tells
  const byProtection = sheetProtected && written.issues[0].code === "writingRefused";
  return byProtection ? fail("sheetProtected", [], { sheet: cell.sheet }) : written;
}
