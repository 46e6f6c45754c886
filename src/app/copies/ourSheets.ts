import { recordOf } from "../../report/sheets";
import type { SheetId } from "../../report/record";
import { kindOf, targetOf } from "../sheetNames";
import type { FoundSheet } from "../sheetTable";
import type { CopiedWorkbook } from "./copyFiles";

/** The sheets of ours in a file, known by the hidden names of the workbook as everywhere. */
export function ourSheets({ sheets, names }: CopiedWorkbook): readonly FoundSheet[] {
  return names.flatMap(({ name, formula }): FoundSheet[] => {
    const [kind, target] = [kindOf(name), targetOf(`=${formula}`)];
    const found = sheets.find((each) => each.name.toLowerCase() === target?.sheet.toLowerCase());
    return kind && found ? [{ ...kind, sheetId: found.name, name: found.name, grid: found.grid }] : [];
  });
}

/** Whether a sheet stays in the unit unless somebody chooses otherwise: a sổ, or a list of people. */
export function staysInUnit(sheet: SheetId): boolean {
  const { stays, kind, columns, key } = recordOf(sheet);
  const keyColumn =
    key === undefined ? columns.find(({ type }) => type === "text") : columns.find((each) => each.key === key);
  return stays === true || (kind === "list" && keyColumn?.holds === "person");
}
