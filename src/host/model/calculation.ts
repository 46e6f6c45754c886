/// <reference lib="dom" />
import { ICommandService } from "@univerjs/core";
import type { IExecutionOptions, Injector, IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** Triggers of SetRangeValuesMutation that change formats only: no calculation follows. */
const STYLE_TRIGGERS: ReadonlySet<string | undefined> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.set-border-basic",
  "sheet.command.clear-selection-format",
]);

/** How long one wait lasts before the clock looks again, should an end be missed. */
const LOOK_AGAIN_MS = 300;
/** Turns in which nothing happened after which nothing will: turns, not time, since a long calculation blocks them all. */
const MOST_IDLE_LOOKS = 200;

/**
 * Answers "is everything computed?". Univer's own waiting costs 500 ms when idle and misses changes that are still in its
 * 100 ms queue, so this counts the commands that request a calculation and the calculations that took them.
 */
export interface CalculationClock {
  /** A change waits for its calculation, or a calculation runs. */
  readonly busy: boolean;
  /** Number of the calculation that runs or ran last. */
  readonly session: number;
  /** Called after each calculation, with its results applied. */
  onEnd(listener: () => void): () => void;
  /** Puts cells into Univer's queue as changed; the calculation starts 100 ms later. */
  markDirty(cells: readonly IUnitRange[]): void;
  /** Recalculates every formula. */
  recalculateAll(): void;
  /** Resolves when no change waits and nothing runs; at once when idle. */
  settled(): Promise<void>;
}

export function createCalculationClock(injector: Injector): CalculationClock {
  const commands = injector.get(ICommandService);
  const dirtyCommands = injector.get(IActiveDirtyManagerService);
  const listeners = new Set<() => void>();
  let requested = 0;
  let taken = 0;
  let running = false;
  let session = 0;

  commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      taken = requested;
      running = true;
      session += 1;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      if (!hasEnded(params as ISetFormulaCalculationNotificationMutation)) return;
      running = false;
      for (const listener of [...listeners]) listener();
    } else if (requestsCalculation(id, params, options)) {
      requested += 1;
    }
  });

  function requestsCalculation(id: string, params: unknown, options: IExecutionOptions | undefined): boolean {
    if (dirtyCommands.get(id) === undefined) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return options?.onlyLocal !== true && !STYLE_TRIGGERS.has((params as ISetRangeValuesMutationParams).trigger);
  }

  // Synchronous on purpose: between an asynchronous call and its effect nothing would be pending, and "settled" be said too early.
  function trigger(dirtyRanges: readonly IUnitRange[], forceCalculation: boolean): void {
    const params: ISetFormulaCalculationStartMutation = {
      dirtyRanges: [...dirtyRanges],
      forceCalculation,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      options: null,
    };
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  const clock: CalculationClock = {
    get busy() {
      return requested !== taken || running;
    },
    get session() {
      return session;
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    markDirty: (cells) => trigger(cells, false),
    recalculateAll: () => trigger([], true),
    async settled() {
      let before = "";
      let idleLooks = 0;
      while (clock.busy) {
        const now = `requested ${requested}, taken ${taken}, session ${session}, running ${running}`;
        idleLooks = now === before ? idleLooks + 1 : 0;
        if (idleLooks > MOST_IDLE_LOOKS) throw new Error(`no end of calculation: ${now}`);
        before = now;
        await nextEnd(clock);
      }
    },
  };
  return clock;
}

function hasEnded({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): boolean {
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
}

function nextEnd(clock: CalculationClock): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      stop();
      clearTimeout(timer);
      // Results are applied by listeners of the same notification.
      setTimeout(resolve, 0);
    };
    const stop = clock.onEnd(finish);
    const timer = setTimeout(finish, LOOK_AGAIN_MS);
  });
}
