import type { HostIssue } from "../../domain/problem";
import { kept } from "../subscribers";
import type { Workbook } from "../workbook";
import { countStuck, reenter, type Reentered } from "./reenter";

export interface ReenterState {
  /** Cells that Excel does not know; 0 until the workbook was looked at. */
  readonly stuck: number;
  readonly working: boolean;
  readonly done?: Reentered;
  readonly issue?: HostIssue;
}

/** Notices cells that Excel left at #NAME?, and enters them again. */
export interface ReenterDesk {
  readonly state: () => ReenterState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks once; a workbook that cannot be looked at now has no notice. */
  readonly look: () => Promise<void>;
  readonly reenter: () => Promise<void>;
  readonly dismiss: () => void;
}

/** @param onChanged told after formulas were entered */
export function createReenterDesk(workbook: Workbook, onChanged: () => void): ReenterDesk {
  const state = kept<ReenterState>({ stuck: 0, working: false });
  return {
    state: state.get,
    subscribe: state.subscribe,
    async look() {
      const stuck = await countStuck(workbook);
      if (stuck.ok && !state.get().working) state.set({ stuck: stuck.value, working: false });
    },
    async reenter() {
      const { stuck, working } = state.get();
      if (working) return;
      state.set({ stuck, working: true });
      const outcome = await reenter(workbook).finally(() => state.set({ stuck, working: false }));
      if (outcome.ok) state.set({ stuck: outcome.value.stuck, working: false, done: outcome.value });
      else state.set({ stuck, working: false, issue: outcome.issues[0] });
      onChanged();
    },
    dismiss: () => state.set({ stuck: 0, working: false }),
  };
}
