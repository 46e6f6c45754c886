import { done, type HostIssue, type HostOutcome, issue } from "../../domain/problem";
import { loadSettings } from "../settings/settingsStore";
import { type Overview, overview } from "./overview";
import { knownSheets, readKnown } from "../sheetsInWorkbook";
import { kept } from "../subscribers";
import type { Workbook } from "../workbook";

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

  async function read(): Promise<HostOutcome<Pick<OverviewState, "overview" | "isEmpty">>> {
    const infos = await workbook.sheets();
    if (!infos.ok) return infos;
    const known = knownSheets(infos.value);
    if (known.length === 0) return done({ isEmpty: true });
    const settings = await loadSettings(workbook, year);
    if (!settings.ok) return settings;
    const found = await readKnown(workbook, known);
    if (!found.ok) return found;
    return done({
      isEmpty: false,
      overview: overview(found.value, { settings: settings.value.settings, comma: comma() }),
    });
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
        if (outcome.ok) state.set({ ...outcome.value, reading: again });
        else failed(outcome.issues[0]);
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
  const hint = (): void => soon(HINT_DELAY_MS);

  return {
    state: state.get,
    subscribe: state.subscribe,
    compute,
    changed: () => soon(0),
    watch() {
      watchers += 1;
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
