import { done, type HostIssue, type HostOutcome, issue } from "../../domain/problem";
import { loadSettings } from "../settings/settingsStore";
import { type Overview, overview } from "./overview";
import { knownSheets, readKnown } from "../sheetsInWorkbook";
import { kept } from "../subscribers";
import type { Workbook } from "../workbook";

/** A form that says something else may be a calculation behind: looked at again after these times before it is believed. */
export const RECHECK_DELAYS_MS: readonly number[] = [1500, 4000];

/** After a hint that something changed: long enough for a paste and the calculation behind it to end. */
export const HINT_DELAY_MS = 700;

export interface OverviewState {
  /** The last one computed; stays while a newer one is being computed. */
  readonly overview?: Overview;
  /** The workbook has no sheet of ours: there is nothing to compute, and something to begin with. */
  readonly isEmpty: boolean;
  readonly reading: boolean;
  /** Why the last computing failed. */
  readonly issue?: HostIssue;
}

const isBehind = ({ targets }: Overview): boolean => targets.some(({ otherwise }) => otherwise.length > 0);

interface Read extends Pick<OverviewState, "overview" | "isEmpty"> {
  /** When to look again. */
  readonly delayMs?: number;
}

/** The overview, kept current while somebody looks at it. */
export interface OverviewDesk {
  readonly state: () => OverviewState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly compute: () => Promise<void>;
  /** Computes now, and again after every hint, until the returned function is called. */
  readonly watch: () => () => void;
  /** We changed something ourselves: computes at once if somebody looks. */
  readonly changed: () => void;
}

/**
 * @param year today's, for a workbook without settings
 * @param comma decimal mark of percentages, asked at each computing: the language may change
 */
export function createOverviewDesk(
  workbook: Workbook,
  { year, comma }: { year: number; comma: () => string },
): OverviewDesk {
  const state = kept<OverviewState>({ isEmpty: false, reading: false });
  let watchers = 0;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rechecks = 0;

  async function read(): Promise<HostOutcome<Read>> {
    const infos = await workbook.sheets();
    if (!infos.ok) return infos;
    const known = knownSheets(infos.value);
    if (known.length === 0) return done({ isEmpty: true });
    const settings = await loadSettings(workbook, year);
    if (!settings.ok) return settings;
    const found = await readKnown(workbook, known);
    if (!found.ok) return found;
    const options = { settings: settings.value.settings, comma: comma() };
    const compared = overview(found.value, options);
    const delayMs = watchers > 0 && isBehind(compared) ? RECHECK_DELAYS_MS[rechecks] : undefined;
    if (delayMs === undefined) return done({ isEmpty: false, overview: compared });
    const before = state.get().overview;
    const shown = before && isBehind(before) ? compared : overview(found.value, { ...options, comparesForms: false });
    return done({ isEmpty: false, overview: shown, delayMs });
  }

  const failed = (issue: HostIssue): void => state.set({ ...state.get(), reading: false, issue });

  async function compute(): Promise<void> {
    if (state.get().reading) {
      again = true;
      return;
    }
    state.set({ ...state.get(), reading: true });
    try {
      do {
        again = false;
        const outcome = await read();
        if (!outcome.ok) {
          failed(outcome.issues[0]);
          continue;
        }
        const { delayMs, ...shown } = outcome.value;
        state.set({ ...shown, reading: again });
        if (delayMs !== undefined) soon(delayMs);
        rechecks = delayMs === undefined ? rechecks : rechecks + 1;
      } while (again);
    } catch (error) {
      failed(issue("hostFailed", [], { name: error instanceof Error ? error.name : "Error" }));
      throw error;
    }
  }

  function soon(delayMs: number): void {
    if (watchers === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void compute(), delayMs);
  }
  const hint = (): void => {
    rechecks = 0;
    soon(HINT_DELAY_MS);
  };

  return {
    state: state.get,
    subscribe: state.subscribe,
    compute,
    changed() {
      rechecks = 0;
      soon(0);
    },
    watch() {
      watchers += 1;
      rechecks = 0;
      const stop = workbook.onHint(hint);
      void compute();
      return () => {
        watchers -= 1;
        stop();
        if (watchers === 0) clearTimeout(timer);
      };
    },
  };
}
