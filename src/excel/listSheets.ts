import { isOrphan, kindOf, targetOf, type SheetKind } from "../app/sheetNames";
import type { SheetInfo, Visibility } from "../app/workbook";
import { refuse } from "./orIssue";
import { patient } from "./requirements";

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

const visibilityOf = (visibility: string): Visibility => VISIBILITY[visibility] ?? "visible";

/** A sheet; for one of ours also where the cells are that its hidden workbook name points to, "A4:K4". */
export interface MarkedSheet extends SheetInfo {
  readonly marked?: string;
}

/**
 * Queues the question which sheets there are; which of ours they are follows from hidden names of the workbook, whatever the sheets
 * are called.
 *
 * @returns what came of it, to be called after the sync
 */
export function queueSheets({ workbook }: Excel.RequestContext): () => readonly MarkedSheet[] {
  const { worksheets, names } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  return () => {
    const kinds = new Map<string, { readonly kind: SheetKind; readonly marked: string }>();
    for (const { name, formula } of names.items) {
      const [kind, target] = [kindOf(name), targetOf(String(formula))];
      if (kind && target) kinds.set(target.sheet.toLowerCase(), { kind, marked: target.address });
    }
    return worksheets.items.map(({ id, name, visibility }): MarkedSheet => {
      const info = { sheetId: id, name, visibility: visibilityOf(visibility) };
      return { ...info, ...(isOrphan(info) ? undefined : kinds.get(name.toLowerCase())) };
    });
  };
}

/** All sheets. One sync. */
export const listSheets = (): Promise<readonly SheetInfo[]> =>
  Excel.run(patient, async (context) => {
    const sheets = queueSheets(context);
    await context.sync();
    return sheets().map(({ sheetId, name, visibility, kind }) => ({
      sheetId,
      name,
      visibility,
      ...(kind && { kind }),
    }));
  });

/** Removes sheets that were never finished, and the names that point to them. Others among the ids are left alone. */
export const removeOrphans = (sheetIds: readonly string[]): Promise<number> =>
  remove(({ sheetId, name, visibility }) => sheetIds.includes(sheetId) && isOrphan({ name, visibility }));

/** Removes these sheets and the names they brought. */
export const takeOut = (sheetIds: readonly string[]): Promise<number> =>
  remove(({ sheetId }) => sheetIds.includes(sheetId));

/** By this the names of our sheets begin; others that point to them are the user's. */
const OUR_NAME = /^CHITIEU_/iu;

const remove = (isMeant: (sheet: SheetInfo) => boolean): Promise<number> =>
  Excel.run(patient, async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id,items/name,items/visibility");
    workbook.names.load("items/name,items/formula");
    await context.sync();
    const meant = workbook.worksheets.items.filter(({ id, name, visibility }) =>
      isMeant({ sheetId: id, name, visibility: visibilityOf(visibility) }),
    );
    if (meant.length === 0) return 0;
    if (workbook.protection.protected) refuse("structureProtected", {});
    const gone = new Set(meant.map(({ name }) => name.toLowerCase()));
    for (const item of workbook.names.items)
      if (OUR_NAME.test(item.name) && gone.has(targetOf(String(item.formula))?.sheet.toLowerCase() ?? ""))
        item.delete();
    for (const sheet of meant) sheet.delete();
    await context.sync();
    return meant.length;
  });
