import { a1, box } from "../../domain/a1";
import { done, fail, type HostOutcome, issue } from "../../domain/problem";
import { captionKeys } from "../../read/tables/captionKeys";
import {
  choicesFor,
  type ColumnChoices,
  NO_CHOICES,
  withChoice,
  withoutHeader,
  withReading,
} from "../../read/tables/columnChoices";
import { seenGrid } from "../../read/tables/seen";
import type { SheetId } from "../../report/record";
import type { Settings } from "../../report/settings";
import { insertSheets, refreshForms } from "../insert/insertSheets";
import { withNeeds } from "../insert/sheetNeeds";
import type { Memory } from "../memory";
import { loadSettings } from "../settings/settingsStore";
import { existingOf, knownSheets, readKnown } from "../sheetsInWorkbook";
import type { FoundSheet } from "../sheetTable";
import { kept } from "../subscribers";
import type { SheetInfo, Workbook } from "../workbook";
import { copiedRow } from "./comparison";
import { type CopyPlan, isPlan, planCopy, writesOf } from "./copyPlan";
import { type ForeignTable, foreignTables, type OwnSheet, withChoices } from "./foreignTables";
import { COPIES_KEY, copiesToKeep, type KeptCopy, readCopies } from "./keptCopies";
import { ourList } from "./ourLists";
import { createRememberedColumns } from "./rememberedColumns";
import type { CopyView, LookedTables, TableDesk, TableDeskState } from "./tableView";

interface DeskParts {
  /** Today's, for a workbook without settings. */
  readonly year: number;
  readonly memory: Memory;
  /** The sheets of the open workbook with merges and looks; a failure where Excel hands over no file. */
  readonly readSheets: () => Promise<HostOutcome<readonly OwnSheet[]>>;
  /** Told after every change made to the workbook. */
  readonly onChanged: () => void;
}

interface Seen {
  readonly infos: readonly SheetInfo[];
  readonly settings: Settings;
  readonly found: ReturnType<typeof foreignTables>;
  readonly choices: ColumnChoices;
  readonly copies: readonly KeptCopy[];
}

const fingerprint = ({ found }: Pick<ForeignTable, "found">): readonly string[] =>
  captionKeys(found.columns.map(({ caption }) => caption));

/** The table a copy came from: by its header, on the sheet of that name if there is one. */
function sourceOf({ source }: KeptCopy, tables: readonly ForeignTable[]): ForeignTable | undefined {
  const header = { captions: source.captions, columns: [] };
  const alike = tables.filter(({ found }) => choicesFor(found, { headers: [header] }) !== undefined);
  return alike.find(({ sheet }) => sheet === source.sheet) ?? (alike.length === 1 ? alike[0] : undefined);
}

export function createTableDesk(workbook: Workbook, { year, memory, readSheets, onChanged }: DeskParts): TableDesk {
  const state = kept<TableDeskState>({});
  const remembered = createRememberedColumns(workbook, memory);
  let seen: Seen | undefined;

  /** With merges and looks; without them where Excel hands over no file. */
  async function ownSheets(infos: readonly SheetInfo[]): Promise<HostOutcome<readonly OwnSheet[]>> {
    const whole = await readSheets();
    if (whole.ok) return whole;
    const visible = infos.filter(({ visibility, kind }) => visibility === "visible" && !kind);
    const grids = await workbook.readUsed(visible.map(({ sheetId }) => sheetId));
    if (!grids.ok) return grids;
    return done(grids.value.map((grid, i) => ({ name: visible[i]?.name ?? grid.sheet, sheet: seenGrid(grid) })));
  }

  async function see(): Promise<HostOutcome<Seen>> {
    const infos = await workbook.sheets();
    if (!infos.ok) return infos;
    const known = await loadSettings(workbook, year);
    if (!known.ok) return known;
    const choices = await remembered.load();
    if (!choices.ok) return choices;
    const copies = await workbook.load(COPIES_KEY);
    if (!copies.ok) return copies;
    const sheets = await ownSheets(infos.value);
    if (!sheets.ok) return sheets;
    return done({
      infos: infos.value,
      settings: known.value.settings,
      choices: choices.value,
      copies: readCopies(copies.value),
      found: foreignTables(sheets.value, infos.value),
    });
  }

  /** Lists of ours as they stand now. */
  async function standing(lists: readonly SheetId[], { settings }: Seen): Promise<HostOutcome<readonly FoundSheet[]>> {
    const infos = await workbook.sheets();
    if (!infos.ok) return infos;
    const known = knownSheets(infos.value);
    return readKnown(
      workbook,
      lists.flatMap((list) => existingOf(known, list, settings.year) ?? []),
    );
  }

  async function lookedAt(of: Seen): Promise<HostOutcome<LookedTables>> {
    const tables = withChoices(of.found, of.choices);
    const lists = await standing(
      of.copies.map(({ list }) => list),
      of,
    );
    if (!lists.ok) return lists;
    const copies = of.copies.map((copy): CopyView => {
      const table = sourceOf(copy, tables);
      const own = lists.value.find(({ sheet }) => sheet === copy.list);
      const list = ourList(copy.list);
      const plan = table && own && list ? planCopy(table, list, own, copy) : [];
      const view = { list: copy.list, source: copy.source.sheet };
      return table && isPlan(plan) ? { ...view, table, comparison: plan.comparison } : view;
    });
    const headers = new Set(
      [
        ...of.choices.headers.filter(({ columns }) => columns.length > 0).map(({ captions }) => captions),
        ...(of.choices.otherReadings ?? []),
      ].map((captions) => captions.join("|")),
    );
    return done({ tables, copies, remembered: headers.size });
  }

  /** Runs one action to its report; none ends without one where it fails. */
  async function act(work: () => Promise<HostOutcome<Partial<TableDeskState>>>): Promise<void> {
    const { looked, working } = state.get();
    if (working) return;
    const stays = looked ? { looked } : {};
    state.set({ ...stays, working: true });
    try {
      const outcome = await work();
      state.set(
        outcome.ok ? { ...stays, ...outcome.value } : { ...stays, report: { of: "refused", issue: outcome.issues[0] } },
      );
    } catch (error) {
      const name = error instanceof Error ? error.name : "Error";
      state.set({ ...stays, report: { of: "refused", issue: issue("hostFailed", [], { name }) } });
      throw error;
    }
  }

  async function look(): Promise<HostOutcome<Partial<TableDeskState>>> {
    const now = await see();
    if (!now.ok) return now;
    seen = now.value;
    const looked = await lookedAt(seen);
    return looked.ok ? done({ looked: looked.value }) : looked;
  }

  const tableOf = (id: string): ForeignTable | undefined => state.get().looked?.tables.find((each) => each.id === id);

  async function remember(
    how: (choices: ColumnChoices) => ColumnChoices,
    of: "remembered" | "forgotten",
  ): Promise<HostOutcome<Partial<TableDeskState>>> {
    if (!seen) return done({});
    const choices = await remembered.change(how);
    if (!choices.ok) return choices;
    seen = { ...seen, choices: choices.value };
    const looked = await lookedAt(seen);
    return looked.ok ? done({ looked: looked.value, report: { of } }) : looked;
  }

  const copyOf = (list: SheetId, table: ForeignTable, { copies }: Seen): KeptCopy | undefined =>
    copies.find((copy) => copy.list === list && sourceOf(copy, [table]) !== undefined);

  async function planned(tableId: string, id: SheetId): Promise<HostOutcome<Partial<TableDeskState>>> {
    const [table, list] = [tableOf(tableId), ourList(id)];
    if (!table || !list || !seen) return done({});
    const own = await standing([id], seen);
    if (!own.ok) return own;
    const plan = planCopy(table, list, own.value[0], copyOf(id, table, seen));
    return done(isPlan(plan) ? { plan } : { report: { of: "doubts", list: id, tableId, doubts: plan } });
  }

  /** Our list, inserted where there is none. */
  async function readyList(list: SheetId, of: Seen): Promise<HostOutcome<FoundSheet>> {
    const before = await standing([list], of);
    if (!before.ok) return before;
    if (before.value[0]) return done(before.value[0]);
    const known = knownSheets(of.infos);
    const exists = (sheet: SheetId): boolean => existingOf(known, sheet, of.settings.year) !== undefined;
    const inserted = await insertSheets(workbook, {
      sheets: withNeeds([list], exists, false),
      settings: of.settings,
    });
    if (!inserted.ok) return inserted;
    await refreshForms(workbook, inserted.value, of.settings);
    const after = await standing([list], of);
    if (!after.ok) return after;
    return after.value[0] ? done(after.value[0]) : fail("sheetGone", [], { sheet: list });
  }

  async function copied(plan: CopyPlan): Promise<HostOutcome<Partial<TableDeskState>>> {
    if (!seen) return done({});
    const { list } = plan.mapping;
    const ready = await readyList(list.sheet, seen);
    if (!ready.ok) return ready;
    const before = copyOf(list.sheet, plan.table, seen);
    // once more: somebody may have typed since the plan was shown
    const now = planCopy(plan.table, list, ready.value, before);
    const writes = isPlan(now) ? writesOf(now, ready.value, before?.keys ?? []) : undefined;
    if (!isPlan(now) || !writes) return fail("sheetReshaped", [], { sheet: ready.value.name });
    const written = await workbook.writeRows(ready.value.sheetId, writes.rows);
    if (!written.ok) return written;
    const { same, changed, added, edited } = now.comparison;
    const rows = [...same.map(({ source }) => source), ...changed.map(({ source }) => source), ...added, ...edited];
    const copy: KeptCopy = {
      list: list.sheet,
      source: { sheet: plan.table.sheet, captions: fingerprint(plan.table) },
      keys: now.keys,
      rows: rows.map((row) => copiedRow(row, now.keys)),
    };
    const copies = [...seen.copies.filter((each) => each !== before), copy];
    const keptCopies = await workbook.save(COPIES_KEY, copiesToKeep(copies));
    if (!keptCopies.ok) return keptCopies;
    const own = choicesFor(plan.table.found, seen.choices);
    const said: ColumnChoices = { headers: own ? [own] : [] };
    const keptChoices = await remembered.keepInWorkbook(
      plan.table.isOther ? withReading(said, plan.table.first, true) : said,
    );
    if (!keptChoices.ok) return keptChoices;
    onChanged();
    const looked = await look();
    if (!looked.ok) return looked;
    return done({
      ...looked.value,
      report: {
        of: "copied",
        list: ready.value.name,
        added: added.length,
        changed: changed.length,
        cleared: writes.cleared.length,
        left: writes.left,
        overCapacity: writes.overCapacity,
      },
    });
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    look: () => act(look),
    choose: (tableId, at, meaning) =>
      act(() => {
        const table = tableOf(tableId);
        return table
          ? remember((choices) => withChoice(choices, table.found, at, meaning), "remembered")
          : Promise.resolve(done({}));
      }),
    readOther: (tableId, isOther) =>
      act(() => {
        const table = tableOf(tableId);
        return table?.first.other
          ? remember((choices) => withReading(choices, table.first, isOther), "remembered")
          : Promise.resolve(done({}));
      }),
    forget: (tableId) =>
      act(() => {
        const table = tableId === undefined ? undefined : tableOf(tableId);
        const without = (choices: ColumnChoices, { found, first }: ForeignTable): ColumnChoices =>
          withReading(withoutHeader(choices, found), first, false);
        return remember((choices) => (table ? without(choices, table) : NO_CHOICES), "forgotten");
      }),
    plan: (tableId, list) => act(() => planned(tableId, list)),
    async copy() {
      const { plan } = state.get();
      if (plan) await act(() => copied(plan));
    },
    cancel() {
      const { looked } = state.get();
      state.set(looked ? { looked } : {});
    },
    async reveal(sheetId, row, column) {
      const revealed = await workbook.reveal(sheetId, a1(box(row, column)));
      if (!revealed.ok) state.set({ ...state.get(), report: { of: "refused", issue: revealed.issues[0] } });
    },
  };
}
