import { inCells } from "../app/settings/keptLines";
import { freeRangeNames, freeSheetNames, UNFINISHED_PREFIX } from "../app/sheetNames";
import { SETTINGS_MARK as MARK, SETTINGS_SHEET as SHEET_NAME } from "../report/settings";
import { lookAround } from "./lookAround";
import { refuse } from "./orIssue";
import { patient } from "./requirements";
import { rangeOf } from "./writePlan";

type Entries = Readonly<Record<string, string>>;

/** JSON text by key, as the very hidden sheet holds it: key in the first column, text in the others, cut where it is long. */
interface Kept {
  readonly sheet: Excel.Worksheet | undefined;
  readonly entries: Entries;
  readonly rows: number;
  readonly columns: number;
}

async function readKept(context: Excel.RequestContext): Promise<Kept> {
  const at = context.workbook.names.getItemOrNullObject(MARK).getRangeOrNullObject().load("rowIndex");
  await context.sync();
  if (at.isNullObject) return { sheet: undefined, entries: {}, rows: 0, columns: 0 };
  const sheet = at.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true).load("values,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return { sheet, entries: {}, rows: 0, columns: 0 };
  const lines = used.values.map(([key, ...parts]) => [String(key), parts.map(String).join("")] as const);
  return { sheet, entries: Object.fromEntries(lines), rows: used.rowCount, columns: used.columnCount };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("settingsDamaged", {});
  }
}

/** What was saved under a key; undefined if nothing was. */
export const loadSetting = (key: string): Promise<unknown> =>
  Excel.run(patient, async (context) => {
    const text = (await readKept(context)).entries[key];
    return text === undefined ? undefined : parsed(text);
  });

/** Keeps a value under a key, beside the others; undefined forgets it. The sheet is made when it is first needed. */
export const saveSetting = (key: string, json: unknown): Promise<void> =>
  Excel.run(patient, async (context) => {
    const kept = await readKept(context);
    const others = Object.entries(kept.entries).filter(([name]) => name !== key);
    const lines = json === undefined ? others : [...others, [key, JSON.stringify(json)] as const];
    if (lines.length === 0 && !kept.sheet) return;
    const { sheet, name: newName } = kept.sheet ? { sheet: kept.sheet, name: undefined } : await addSheet(context);
    const rows = lines.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [name, ...inCells(text)]);
    const height = Math.max(kept.rows, rows.length);
    const width = Math.max(kept.columns, ...rows.map((row) => row.length));
    const range = rangeOf(sheet, { row: 0, column: 0, rows: height, columns: width });
    range.numberFormat = [["@"]];
    range.values = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => rows[r]?.[c] ?? ""),
    );
    if (newName !== undefined) {
      // until here it could be taken for an unfinished sheet, and removed as one
      sheet.name = newName;
      sheet.visibility = "VeryHidden";
    }
    await context.sync();
  });

/** Queues the sheet, hidden and under a temporary name; its own name waits until it is written. */
async function addSheet(
  context: Excel.RequestContext,
): Promise<{ readonly sheet: Excel.Worksheet; readonly name: string }> {
  const { sheets, names } = await lookAround(context);
  const [name = SHEET_NAME, temporary = ""] = freeSheetNames([SHEET_NAME, UNFINISHED_PREFIX + SHEET_NAME], sheets);
  // a mark that is there and points nowhere is left of a sheet that was deleted
  if (freeRangeNames([MARK], names)[0] !== MARK) context.workbook.names.getItem(MARK).delete();
  const sheet = context.workbook.worksheets.add(temporary);
  sheet.visibility = "Hidden";
  context.workbook.names.add(MARK, rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).visible = false;
  return { sheet, name };
}
