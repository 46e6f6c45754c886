import { checking } from "../../check/runChecks";
import { done, fail, type HostIssue, type HostOutcome, issue } from "../../domain/problem";
import { kept } from "../subscribers";
import type { CellChange, MadeChange, Workbook } from "../workbook";
import { cellAddress, changeOf, foundGroups, type Found, type FoundGroup, type FoundPlace } from "./findings";
import { openBook, type OpenBookParts } from "./openBook";

export { cellAddress, looksAlike, withSpacesSeen } from "./findings";
export type { Found, FoundGroup, FoundPlace };

/** What came of the last action. */
export type CheckReport =
  | { readonly of: "repaired"; readonly cells: number }
  /** `left` cells somebody changed since keep what they hold now. */
  | { readonly of: "takenBack"; readonly cells: number; readonly left: number }
  | { readonly of: "stopped" }
  /** `rest`: some cells changed since; the others could be taken back without them. */
  | { readonly of: "refused"; readonly issue: HostIssue; readonly rest?: true };

export interface CheckDeskState {
  /** Undefined until the workbook was checked. */
  readonly groups?: readonly FoundGroup[];
  /** From 0 to 1. */
  readonly working?: { readonly of: "checking"; readonly done: number } | { readonly of: "writing" };
  /** Cells of the last repair that was not taken back. */
  readonly canTakeBack?: number;
  readonly report?: CheckReport;
}

/** Everything the pane does with checks of the open workbook; one action at a time. */
export interface CheckDesk {
  readonly state: () => CheckDeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs every check over the workbook as it stands. */
  readonly check: () => Promise<void>;
  /** Ends a checking; what was found before stays. */
  readonly stop: () => void;
  /** Sets the cells of these findings right in one step, all or none, and checks again. */
  readonly repair: (ids: readonly string[]) => Promise<void>;
  /** Gives the cells of the last repair what they held, and checks again. `rest`: those that nobody changed since. */
  readonly takeBack: (which?: "all" | "rest") => Promise<void>;
  readonly reveal: (place: FoundPlace) => Promise<void>;
}

interface DeskParts extends Omit<OpenBookParts, "workbook"> {
  /** Told after every change made to the workbook. */
  readonly onChanged: () => void;
}

/** Lets the pane draw, and functions answer, between two checks. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Next = Pick<CheckDeskState, "groups" | "report">;

export function createCheckDesk(workbook: Workbook, { onChanged, ...parts }: DeskParts): CheckDesk {
  const state = kept<CheckDeskState>({});
  const made: (readonly MadeChange[])[] = [];
  let sheetIds: ReadonlyMap<string, string> = new Map();
  let isStopped = false;

  function show({ groups, report }: Next, working?: CheckDeskState["working"]): void {
    const last = made.at(-1);
    state.set({
      ...(groups ? { groups } : {}),
      ...(report ? { report } : {}),
      ...(working ? { working } : {}),
      ...(last ? { canTakeBack: last.length } : {}),
    });
  }

  /** Runs one action to its report; none ends without one where it fails. */
  async function act(
    working: CheckDeskState["working"],
    work: (groups: CheckDeskState["groups"]) => Promise<HostOutcome<Next>>,
  ): Promise<void> {
    const { groups, working: isWorking } = state.get();
    if (isWorking) return;
    const stays = groups ? { groups } : {};
    isStopped = false;
    show(stays, working);
    try {
      const outcome = await work(groups);
      show(outcome.ok ? outcome.value : { ...stays, report: { of: "refused", issue: outcome.issues[0] } });
    } catch (error) {
      const name = error instanceof Error ? error.name : "Error";
      show({ ...stays, report: { of: "refused", issue: issue("hostFailed", [], { name }) } });
      throw error;
    }
  }

  async function checked(before: CheckDeskState["groups"], report?: CheckReport): Promise<HostOutcome<Next>> {
    const stays = before ? { groups: before } : {};
    const said = report ? { report } : {};
    const opened = await openBook({ ...parts, workbook });
    if (!opened.ok) return opened;
    const steps = checking(opened.value.book);
    let step = steps.next();
    while (!step.done) {
      show({ ...stays, ...said }, { of: "checking", done: step.value });
      await turn();
      if (isStopped) return done({ ...stays, report: { of: "stopped" } });
      step = steps.next();
    }
    ({ sheetIds } = opened.value);
    return done({ groups: foundGroups(step.value), ...said });
  }

  /** What is written is told even where it cannot be checked again: then nothing is shown that may be of before. */
  async function checkedAfter(report: CheckReport): Promise<HostOutcome<Next>> {
    onChanged();
    const again = await checked(undefined, report);
    return again.ok ? done({ ...again.value, report }) : done({ report });
  }

  async function repaired(ids: readonly string[], groups: readonly FoundGroup[]): Promise<HostOutcome<Next>> {
    const wanted = new Set(ids);
    const changes = groups
      .flatMap(({ found }) => found)
      .flatMap(({ id, repair }): CellChange[] => {
        const change = repair && wanted.has(id) ? changeOf(repair, sheetIds) : undefined;
        return change ? [change] : [];
      });
    if (changes.length === 0) return done({ groups });
    const outcome = await workbook.changeCells(changes);
    if (!outcome.ok) return outcome;
    made.push(outcome.value);
    return checkedAfter({ of: "repaired", cells: changes.length });
  }

  /** The cells of a repair that hold what it wrote. */
  async function unchanged(changes: readonly MadeChange[]): Promise<HostOutcome<readonly MadeChange[]>> {
    const infos = await workbook.sheets();
    if (!infos.ok) return infos;
    const ids = infos.value
      .map(({ sheetId }) => sheetId)
      .filter((each) => changes.some(({ sheetId }) => sheetId === each));
    const grids = await workbook.readUsed(ids);
    if (!grids.ok) return grids;
    return done(
      changes.filter(({ sheetId, row, column, value, formats }) => {
        const grid = grids.value[ids.indexOf(sheetId)];
        if (!grid || grid.formula(row, column) !== undefined) return false;
        const isFormat = formats === undefined || grid.format(row, column) === formats.after;
        return isFormat && grid.value(row, column) === value;
      }),
    );
  }

  async function takenBack(which: "all" | "rest", groups: CheckDeskState["groups"]): Promise<HostOutcome<Next>> {
    const last = made.at(-1);
    const stays = groups ? { groups } : {};
    if (!last) return done(stays);
    const cells = which === "all" ? done(last) : await unchanged(last);
    if (!cells.ok) return cells;
    const outcome = await workbook.takeBack(cells.value);
    if (!outcome.ok) {
      const [why] = outcome.issues;
      const hasRest = which === "all" && (why.code === "cellsChanged" || why.code === "sheetGone");
      return done({ ...stays, report: { of: "refused", issue: why, ...(hasRest ? { rest: true as const } : {}) } });
    }
    made.pop();
    return checkedAfter({ of: "takenBack", cells: cells.value.length, left: last.length - cells.value.length });
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    check: () => act({ of: "checking", done: 0 }, (groups) => checked(groups)),
    stop() {
      isStopped = true;
    },
    repair: (ids) => act({ of: "writing" }, (groups) => repaired(ids, groups ?? [])),
    takeBack: (which = "all") => act({ of: "writing" }, (groups) => takenBack(which, groups)),
    async reveal({ sheet, row, column }) {
      const sheetId = sheetIds.get(sheet);
      const revealed =
        sheetId === undefined
          ? fail("sheetGone", [], { sheet })
          : await workbook.reveal(sheetId, cellAddress({ row, column }));
      if (revealed.ok) return;
      const { groups, working } = state.get();
      show({ ...(groups ? { groups } : {}), report: { of: "refused", issue: revealed.issues[0] } }, working);
    },
  };
}
