import type { CheckedBook } from "../../check/book";
import { done, type HostOutcome } from "../../domain/problem";
import type { Memory } from "../memory";
import { loadSettings } from "../settings/settingsStore";
import { knownSheets } from "../sheetsInWorkbook";
import type { OwnSheet } from "../tables/foreignTables";
import { createRememberedColumns } from "../tables/rememberedColumns";
import type { Workbook } from "../workbook";
import { checkedBook } from "./checkedBook";

/** What is asked to see the open workbook as checks see one. */
export interface OpenBookParts {
  readonly workbook: Pick<Workbook, "sheets" | "readUsed" | "load" | "save">;
  /** Today's, for a workbook that says none. */
  readonly year: number;
  readonly memory: Memory;
  /** The sheets of the open workbook with merges and looks; a failure where Excel hands over no file. */
  readonly readSheets: () => Promise<HostOutcome<readonly OwnSheet[]>>;
}

export interface OpenBook {
  readonly book: CheckedBook;
  /** Ids of its sheets, by their names. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** The open workbook as checks see it: what people see of it, and our sheets. */
export async function openBook({ workbook, year, memory, readSheets }: OpenBookParts): Promise<HostOutcome<OpenBook>> {
  const infos = await workbook.sheets();
  if (!infos.ok) return infos;
  const known = knownSheets(infos.value);
  const years = known.map((each) => each.year).filter((each) => each !== undefined);
  const settings = await loadSettings(workbook, Math.max(years.length > 0 ? 0 : year, ...years));
  if (!settings.ok) return settings;
  const choices = await createRememberedColumns(workbook, memory).load();
  if (!choices.ok) return choices;
  const looks = await readSheets();
  const seen = new Map(looks.ok ? looks.value.map(({ name, sheet }) => [name, sheet]) : []);
  const shown = infos.value.filter(({ visibility, kind }) => visibility === "visible" || kind);
  const grids = await workbook.readUsed(shown.map(({ sheetId }) => sheetId));
  if (!grids.ok) return grids;
  const sheets = shown.flatMap((info, i) => {
    const grid = grids.value[i];
    return grid ? [{ ...info, grid }] : [];
  });
  const ours = known.flatMap((each) => {
    const grid = sheets.find(({ sheetId }) => sheetId === each.sheetId)?.grid;
    return grid ? [{ ...each, grid }] : [];
  });
  const { asked, settings: own } = settings.value;
  return done({
    book: checkedBook({
      sheets,
      ours,
      // a workbook without our settings says its year by the names of its yearly sheets, or not at all
      ...(asked || years.length > 0 ? { settings: own } : {}),
      seen: (name) => seen.get(name),
      choices: choices.value,
    }),
    sheetIds: new Map(shown.map(({ sheetId, name }) => [name, sheetId])),
  });
}
