import type { Unfinished } from "../app/workbook";
import type { SheetPlan } from "../report/plan";
import { isExcelError } from "./orIssue";
import { letShrink, queuePrintArea } from "./printing";
import { patient } from "./requirements";
import { rangeOf } from "./writePlan";

const MM_IN_CM = 10;

/** A sheet that is in and shown. */
interface Shown {
  readonly sheetId: string;
  readonly name: string;
  readonly plan: SheetPlan;
}

/** One thing to do to one sheet. */
interface Part extends Shown {
  readonly what: "frozenRows" | "printing";
}

interface Missing {
  readonly sheetId: string;
  readonly what: Unfinished;
}

/**
 * Frozen rows and page set-up of sheets that are in already: one sync for all, and one for lists that print no blank rows.
 *
 * Only now, since Excel freezes no rows of a hidden sheet (office-js issues 2196, 3148); and apart, since no sheet is worth losing
 * for its looks. Where the sync fails, each part of each sheet is tried alone.
 *
 * @returns what was not done
 */
export async function finishSheets(sheets: readonly Shown[]): Promise<readonly Missing[]> {
  const parts = sheets.flatMap((sheet): readonly Part[] => [
    ...(sheet.plan.frozenRows > 0 ? [{ ...sheet, what: "frozenRows" as const }] : []),
    { ...sheet, what: "printing" },
  ]);
  const missing = (await finish(parts)) ?? (await finishApart(parts));
  await letShrink(sheets.map(({ plan: { page }, ...sheet }) => ({ ...sheet, page })));
  return missing;
}

async function finishApart(parts: readonly Part[]): Promise<readonly Missing[]> {
  const missing: Missing[] = [];
  for (const part of parts) missing.push(...((await finish([part])) ?? [{ sheetId: part.sheetId, what: part.what }]));
  return missing;
}

/** What Excel took and did not do; undefined where it refused. */
async function finish(parts: readonly Part[]): Promise<readonly Missing[] | undefined> {
  try {
    return await Excel.run(patient, async (context) => {
      const pages = parts.flatMap(({ sheetId, plan, what }) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        if (what === "printing") return [{ sheetId, page: queuePage(sheet, plan), across: plan.page.pagesAcross }];
        sheet.freezePanes.freezeRows(plan.frozenRows);
        return [];
      });
      await context.sync();
      // some builds take the order and go on printing at full size, without an error (office-js issue 1860)
      return pages.flatMap(({ sheetId, page, across }) =>
        page.zoom?.horizontalFitToPages === across ? [] : [{ sheetId, what: "onePageWide" as const }],
      );
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return undefined;
  }
}

const titleColumns = (sheet: Excel.Worksheet, columns: number): Excel.Range =>
  rangeOf(sheet, { row: 0, column: 0, rows: 1, columns }).getEntireColumn();

/** @returns the page, with its zoom to be read back */
function queuePage(sheet: Excel.Worksheet, { page }: SheetPlan): Excel.PageLayout {
  const { pageLayout } = sheet;
  const { top, bottom, left, right } = page.marginsMm;
  pageLayout.orientation = page.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = page.paper;
  pageLayout.zoom = { horizontalFitToPages: page.pagesAcross };
  pageLayout.setPrintMargins("Centimeters", {
    top: top / MM_IN_CM,
    bottom: bottom / MM_IN_CM,
    left: left / MM_IN_CM,
    right: right / MM_IN_CM,
  });
  pageLayout.setPrintTitleRows(`$${page.repeatedRows.first + 1}:$${page.repeatedRows.last + 1}`);
  if (page.repeatedColumns !== undefined) pageLayout.setPrintTitleColumns(titleColumns(sheet, page.repeatedColumns));
  queuePrintArea(sheet, page);
  return pageLayout.load("zoom");
}
