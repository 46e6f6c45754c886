import { isOrphan, kindOf, targetOf, type SheetKind } from "../app/sheetNames";
import type { SheetInfo, Visibility } from "../app/workbook";
import { refuse } from "./orIssue";
import { patient } from "./requirements";

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

const visibilityOf = (visibility: string): Visibility => VISIBILITY[visibility] ?? "visible";

/** All sheets; which of ours they are follows from hidden names of the workbook, whatever the sheets are called. One sync. */
export const listSheets = (): Promise<readonly SheetInfo[]> =>
  Excel.run(patient, async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/id,items/name,items/visibility");
    workbook.names.load("items/name,items/formula");
    await context.sync();
    const kinds = new Map<string, SheetKind>();
    for (const { name, formula } of workbook.names.items) {
      const [kind, target] = [kindOf(name), targetOf(String(formula))];
      if (kind && target) kinds.set(target.sheet.toLowerCase(), kind);
    }
    return workbook.worksheets.items.map(({ id, name, visibility }): SheetInfo => {
      const info = { sheetId: id, name, visibility: visibilityOf(visibility) };
      const kind = isOrphan(info) ? undefined : kinds.get(name.toLowerCase());
      return kind ? { ...info, kind } : info;
    });
  });

/** Removes sheets that were never finished, and the names that point to them. Others among the ids are left alone. */
export const removeOrphans = (sheetIds: readonly string[]): Promise<void> =>
  Excel.run(patient, async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id,items/name,items/visibility");
    workbook.names.load("items/name,items/formula");
    await context.sync();
    const orphans = workbook.worksheets.items.filter(
      ({ id, name, visibility }) => sheetIds.includes(id) && isOrphan({ name, visibility: visibilityOf(visibility) }),
    );
    if (orphans.length === 0) return;
    if (workbook.protection.protected) refuse("structureProtected", {});
    const gone = new Set(orphans.map(({ name }) => name.toLowerCase()));
    for (const item of workbook.names.items)
      if (gone.has(targetOf(String(item.formula))?.sheet.toLowerCase() ?? "")) item.delete();
    for (const sheet of orphans) sheet.delete();
    await context.sync();
  });
