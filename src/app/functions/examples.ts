import { fail, type HostOutcome } from "../../domain/problem";
import type { FunctionRecord } from "./functionRecord";
import { insertExample, type InsertedExample } from "../insertExample";
import type { CellPort } from "../workbook";
import type { RecentFunctions } from "./recentFunctions";

/** The last insertion, as the pane shows it. `id` is the function's. */
export type ExampleReport =
  | { readonly state: "working"; readonly id: string }
  | { readonly state: "ended"; readonly id: string; readonly outcome: HostOutcome<InsertedExample> };

/** Insertion of examples, from the ribbon and from the pane alike, and what came of the last one. */
export interface Examples {
  /** The help on all functions, loaded once; undefined if it did not load, and then asked for anew the next time. */
  readonly records: () => Promise<readonly FunctionRecord[] | undefined>;
  /** Never ends without a report. A second call while one is at work does nothing. */
  readonly insert: (id: string) => Promise<void>;
  /** Ids of the functions inserted last, the last one first. */
  readonly recent: () => readonly string[];
  readonly report: () => ExampleReport | undefined;
  readonly dismiss: () => void;
  /** Calls back on every change of the report, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param loadRecords gives undefined where the file could not be had */
export function createExamples(
  workbook: CellPort,
  loadRecords: () => Promise<readonly FunctionRecord[] | undefined>,
  recent: RecentFunctions,
): Examples {
  const listeners = new Set<() => void>();
  let report: ExampleReport | undefined;
  let loading: Promise<readonly FunctionRecord[] | undefined> | undefined;

  function show(next: ExampleReport | undefined): void {
    report = next;
    for (const listener of listeners) listener();
  }

  async function records(): Promise<readonly FunctionRecord[] | undefined> {
    loading ??= loadRecords();
    const loaded = await loading;
    if (!loaded) loading = undefined;
    return loaded;
  }

  async function outcomeOf(id: string): Promise<HostOutcome<InsertedExample>> {
    const all = await records();
    if (!all) return fail("helpNotLoaded", [], {});
    const record = all.find((each) => each.id === id);
    if (!record) throw new Error(`no function ${id}`);
    return insertExample(workbook, record);
  }

  return {
    records,
    async insert(id) {
      if (report?.state === "working") return;
      show({ state: "working", id });
      try {
        const outcome = await outcomeOf(id);
        if (outcome.ok) recent.used(id);
        show({ state: "ended", id, outcome });
      } catch (error) {
        const name = error instanceof Error ? error.name : "Error";
        show({ state: "ended", id, outcome: fail("hostFailed", [], { name }) });
        throw error;
      }
    },
    recent: recent.ids,
    report: () => report,
    dismiss: () => show(undefined),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
