import { a1, box } from "../../domain/a1";
import { done, type FileIssue, type HostIssue, type HostOutcome, issue } from "../../domain/problem";
import type { OnPaper } from "../../words/paneSheets";
import type { SheetId } from "../../report/record";
import type { Settings } from "../../report/settings";
import {
  choicesIn,
  type InsertOrder,
  insertSheets,
  orphansIn,
  refreshForms,
  refreshSheet,
  type SheetChoice,
} from "./insertSheets";
import { figuresInFile } from "./lastYear";
import { withNeeds } from "./sheetNeeds";
import { type CountedAs, countAs } from "../overview/countAs";
import { leaveOutBlankRows, onPaper } from "./onPaper";
import { type KnownSettings, loadSettings, saveSettings } from "../settings/settingsStore";
import type { KnownSheet } from "../sheetsInWorkbook";
import { kept } from "../subscribers";
import { isNothing, lossOf, type Loss } from "../takeOut/takeOut";
import type { ChosenFile, UnitFiles } from "../unitFiles";
import type { InsertedSheet, Progress, SheetInfo, Workbook } from "../workbook";

export type { Settings, SheetId };

/** What stands in the workbook, as far as inserting sheets goes. */
export interface LookedAt extends KnownSettings {
  readonly choices: readonly SheetChoice[];
  readonly orphans: readonly SheetInfo[];
}

/** What came of the last action. */
export type SheetReport =
  | { readonly of: "inserted"; readonly sheets: readonly InsertedSheet[] }
  /** Inserted sheets are to be taken out, and something would be lost with them: the user is asked. */
  | { readonly of: "losing"; readonly sheets: readonly InsertedSheet[]; readonly loss: Loss }
  | { readonly of: "takenOut"; readonly count: number }
  | { readonly of: "refreshed"; readonly sheet: Pick<KnownSheet, "name"> }
  /** Last year's figures of so many targets were taken from a file. */
  | {
      readonly of: "lastYear";
      readonly sheet: Pick<KnownSheet, "name">;
      readonly file: string;
      readonly targets: number;
    }
  | { readonly of: "fileRefused"; readonly file: string; readonly issue: FileIssue }
  | { readonly of: "countedAs"; readonly done: CountedAs }
  | { readonly of: "removed"; readonly count: number }
  | { readonly of: "saved" }
  | { readonly of: "stopped"; readonly issue: HostIssue }
  | { readonly of: "refused"; readonly issue: HostIssue };

export interface SheetDeskState {
  /** Undefined until the workbook was looked at. */
  readonly looked?: LookedAt;
  /** Why looking failed. */
  readonly issue?: HostIssue;
  /** The action at work, with how much of it is done. */
  readonly working?: Progress;
  /** Whether the action at work can be stopped, or was asked to. */
  readonly stopping?: "offered" | "asked";
  readonly report?: SheetReport;
}

/** Everything the pane does with sheets; one action at a time, none ends without a report. */
export interface SheetDesk {
  readonly state: () => SheetDeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: () => Promise<void>;
  /** Saves the settings, then inserts what is missing of these sheets. */
  readonly insert: (sheets: readonly SheetId[], settings: Settings) => Promise<void>;
  /** Inserts what is missing of these sheets and of all they are counted from, with the settings saved last. */
  readonly insertMissing: (sheets: readonly SheetId[]) => Promise<void>;
  /** Inserts a form beside the one that stands, with the settings saved last. */
  readonly insertAnew: (sheet: KnownSheet) => Promise<void>;
  readonly refresh: (sheet: KnownSheet) => Promise<void>;
  /** Takes last year's part and whole of each target from the B01 in a file. What was typed in their place stays. */
  readonly takeLastYear: (sheet: KnownSheet, file: ChosenFile) => Promise<void>;
  /** Has a spelling of a rating understood as a level from now on: one more row in DM_XEPLOAI. */
  readonly countAs: (found: string, level: string) => Promise<void>;
  readonly save: (settings: Settings) => Promise<void>;
  readonly removeOrphans: () => Promise<void>;
  /**
   * Takes the sheets of the last insertion out again, while its report stands. Where something would be lost with them it asks
   * first (`losing`): called once more, it takes them out.
   */
  readonly takeOut: () => Promise<void>;
  /** Stops an insertion: between two requests, and nothing of it is left. */
  readonly stop: () => void;
  /** Shows a cell; row and column zero-based. The sheet's name is for the sentence that it was deleted. */
  readonly reveal: (sheetId: string, row: number, column: number, name?: string) => Promise<void>;
  /** How a sheet comes out on paper. Changes nothing, and is no action that others wait for. */
  readonly onPaper: (sheet: KnownSheet) => Promise<HostOutcome<OnPaper>>;
  /** Makes the rows of cut texts higher, then looks once more. */
  readonly makeHigher: (sheet: KnownSheet, rows: OnPaper["higher"]) => Promise<HostOutcome<OnPaper>>;
  /** Keeps the blank rows at the end of a list off the paper, then looks once more. */
  readonly leaveOutBlankRows: (sheet: KnownSheet) => Promise<HostOutcome<OnPaper>>;
  readonly dismiss: () => void;
}

interface DeskParts {
  /** Today's, for a workbook without settings. */
  readonly year: number;
  readonly files: UnitFiles;
  /** Told after every change made to the workbook. */
  readonly onChanged: () => void;
}

/** A sheet that is gone is named. */
const named = (found: HostIssue, sheet: string | undefined): HostIssue =>
  found.code === "sheetGone" && sheet !== undefined ? issue("sheetGone", [], { sheet }) : found;

/** What a user asked for is no refusal. */
const endOf = (issue: HostIssue): SheetReport =>
  issue.code === "insertStopped" ? { of: "stopped", issue } : { of: "refused", issue };

export function createSheetDesk(workbook: Workbook, { year, files, onChanged }: DeskParts): SheetDesk {
  const state = kept<SheetDeskState>({});

  const change = (part: Partial<SheetDeskState>): void => state.set({ ...state.get(), ...part });

  /** Leaves out what is to go: a part that may be absent is never undefined. */
  function without(...keys: readonly (keyof SheetDeskState)[]): SheetDeskState {
    const entries = Object.entries(state.get()).filter(([key]) => !keys.includes(key as keyof SheetDeskState));
    return Object.fromEntries(entries);
  }

  async function look(): Promise<void> {
    const known = await loadSettings(workbook, year);
    const infos = known.ok ? await workbook.sheets() : known;
    if (!known.ok || !infos.ok) {
      const issue = known.ok ? (infos.ok ? undefined : infos.issues[0]) : known.issues[0];
      if (issue) change({ issue });
      return;
    }
    const choices = choicesIn(infos.value, known.value.settings);
    state.set({ ...without("issue"), looked: { ...known.value, choices, orphans: orphansIn(infos.value) } });
  }

  /** Runs one action to its report, then looks at the workbook anew. */
  async function act(work: () => Promise<HostOutcome<SheetReport>>): Promise<void> {
    if (state.get().working) return;
    state.set({ ...without("report"), working: { done: 0, total: 0 } });
    try {
      const outcome = await work();
      const report = outcome.ok ? outcome.value : endOf(outcome.issues[0]);
      // the report stands beside the sheets as they are after it
      await look();
      state.set({ ...without("working", "stopping"), report });
      onChanged();
    } catch (error) {
      const name = error instanceof Error ? error.name : "Error";
      state.set({
        ...without("working", "stopping"),
        report: { of: "refused", issue: issue("hostFailed", [], { name }) },
      });
      throw error;
    }
  }

  /** Those of the workbook, whether or not anybody looked at it in the pane before. */
  async function savedSettings(): Promise<HostOutcome<Settings>> {
    const known = await loadSettings(workbook, year);
    return known.ok ? done(known.value.settings) : known;
  }

  /** Inserts with the settings of the workbook. */
  async function insertBySaved(order: Pick<InsertOrder, "sheets" | "evenIfThere">): Promise<HostOutcome<SheetReport>> {
    const settings = await savedSettings();
    return settings.ok ? insertWatched({ ...order, settings: settings.value }) : settings;
  }

  async function seeOnPaper(sheet: KnownSheet): Promise<HostOutcome<OnPaper>> {
    const settings = await savedSettings();
    return settings.ok ? onPaper(workbook, sheet, settings.value) : settings;
  }

  let stopper = new AbortController();

  async function insertWatched(
    order: Pick<InsertOrder, "sheets" | "settings" | "evenIfThere">,
  ): Promise<HostOutcome<SheetReport>> {
    stopper = new AbortController();
    change({ stopping: "offered" });
    const onProgress = (working: Progress): void => change({ working });
    const inserted = await insertSheets(workbook, { ...order, onProgress, signal: stopper.signal });
    if (!inserted.ok) return inserted;
    await refreshForms(workbook, inserted.value, order.settings);
    return done({ of: "inserted", sheets: inserted.value });
  }

  async function insert(sheets: readonly SheetId[], settings: Settings): Promise<HostOutcome<SheetReport>> {
    // first, so that a workbook that takes nothing refuses before sheets are built
    const saved = await saveSettings(workbook, settings);
    return saved.ok ? insertWatched({ sheets, settings }) : saved;
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    look,
    insert: (sheets, settings) => act(() => insert(sheets, settings)),
    insertMissing: (sheets) => act(() => insertBySaved({ sheets: withNeeds(sheets, () => false, true) })),
    insertAnew: ({ sheet }) => act(() => insertBySaved({ sheets: [sheet], evenIfThere: true })),
    async takeOut() {
      const { report } = state.get();
      if (report?.of !== "inserted" && report?.of !== "losing") return;
      const { sheets } = report;
      await act(async () => {
        const loss = report.of === "losing" ? undefined : await lossOf(workbook, sheets);
        if (loss && !loss.ok) return loss;
        if (loss && !isNothing(loss.value)) return done({ of: "losing", sheets, loss: loss.value });
        const taken = await workbook.takeOut(sheets.map(({ sheetId }) => sheetId));
        return taken.ok ? done({ of: "takenOut", count: taken.value }) : taken;
      });
    },
    stop() {
      if (state.get().stopping !== "offered") return;
      change({ stopping: "asked" });
      stopper.abort();
    },
    refresh: (sheet) =>
      act(async () => {
        const settings = await savedSettings();
        if (!settings.ok) return settings;
        const refreshed = await refreshSheet(workbook, sheet, settings.value);
        return refreshed.ok ? done({ of: "refreshed", sheet }) : refreshed;
      }),
    takeLastYear: (sheet, file) =>
      act(async () => {
        const settings = await savedSettings();
        if (!settings.ok) return settings;
        const book = await files.read(file);
        if (!book.ok) return done({ of: "fileRefused", file: file.name, issue: book.issues[0] });
        const wanted = (sheet.year ?? settings.value.year) - 1;
        const figures = figuresInFile(file.name, book.value, wanted);
        if (!figures.ok) return figures;
        const refreshed = await refreshSheet(workbook, sheet, settings.value, figures.value);
        return refreshed.ok ? done({ of: "lastYear", sheet, file: file.name, targets: figures.value.size }) : refreshed;
      }),
    countAs: (found, level) =>
      act(async () => {
        const counted = await countAs(workbook, found, level);
        return counted.ok ? done({ of: "countedAs", done: counted.value }) : counted;
      }),
    save: (settings) =>
      act(async () => {
        const saved = await saveSettings(workbook, settings);
        return saved.ok ? done({ of: "saved" }) : saved;
      }),
    removeOrphans: () =>
      act(async () => {
        const ids = (state.get().looked?.orphans ?? []).map(({ sheetId }) => sheetId);
        const removed = await workbook.removeSheets(ids);
        return removed.ok ? done({ of: "removed", count: ids.length }) : removed;
      }),
    async reveal(sheetId, row, column, name) {
      const revealed = await workbook.reveal(sheetId, a1(box(row, column)));
      if (!revealed.ok) change({ report: { of: "refused", issue: named(revealed.issues[0], name) } });
    },
    onPaper: seeOnPaper,
    async makeHigher(sheet, rows) {
      const made = await workbook.setRowHeights(sheet.sheetId, rows);
      return made.ok ? seeOnPaper(sheet) : made;
    },
    async leaveOutBlankRows(sheet) {
      const settings = await savedSettings();
      if (!settings.ok) return settings;
      const left = await leaveOutBlankRows(workbook, sheet, settings.value);
      return left.ok ? seeOnPaper(sheet) : left;
    },
    dismiss: () => state.set(without("report")),
  };
}
