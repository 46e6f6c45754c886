/// <reference types="node" />
/// <reference types="office-js" />
import type { IWorkbookData, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets/facade";
import { createHost } from "../../../src/host/model/host";
import type { Host, HostOptions } from "../../../src/host/model/host";
import type { FunctionsMetadata } from "../../../src/host/model/functionMetadata";
import { REQUIREMENTS } from "../../../src/host/page/requirements";
import { FUNCTIONS_SERVICE } from "../../../src/host/model/services";
import type { RichApiRequest } from "../../../src/host/wire/request";
import { directFunctions } from "./directFunctions";
import { connectClient, customFunctions, sendToClient } from "./excelClient";
import type { FunctionMappings } from "./excelClient";
import { openUniver } from "./univer";

export interface TrialOptions {
  readonly snapshot: Partial<IWorkbookData>;
  readonly metadata?: FunctionsMetadata;
  /** Default "CHITIEU". */
  readonly namespace?: string;
  /** Functions to associate, by id. A bundle that associates itself is run before or after instead. */
  readonly functions?: FunctionMappings;
  /** "runtime": custom functions through office.js, with its pauses of 500 ms. "direct" (default): the same calls at once. */
  readonly transport?: "runtime" | "direct";
  readonly options?: HostOptions["options"];
}

/** A request of the client: what one `context.sync()` sends. */
export interface SyncRecord {
  readonly actions: number;
  readonly methods: readonly string[];
  readonly bytes: number;
  readonly error: string | undefined;
}

export interface Trial {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly host: Host;
  /** Microsoft's own client, over this workbook. One trial at a time has it. */
  readonly Excel: typeof Excel;
  /** Every `context.sync()` so far, without the client's own clearing up after `Excel.run`. */
  readonly requests: SyncRecord[];
  /** Failures of the model itself; a test with any has found a bug of the host. */
  readonly bugs: unknown[];
  /** Resolves when everything is calculated, custom functions included. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a workbook in a real Univer without a screen, with the real Excel client in front of it.
 *
 * @example
 * const trial = openTrial({ snapshot });
 * await trial.Excel.run(async (context) => { … await context.sync(); });
 * expect(trial.requests).toHaveLength(1);
 * await trial.close();
 */
export function openTrial({
  snapshot,
  metadata = { functions: [] },
  namespace = "CHITIEU",
  functions = {},
  transport = "direct",
  options,
}: TrialOptions): Trial {
  const requests: SyncRecord[] = [];
  const bugs: unknown[] = [];
  let isOpen = true;
  for (const [id, fn] of Object.entries(functions)) customFunctions.associate(id, fn);

  const { univer, api } = openUniver(snapshot);
  const direct = directFunctions((answers) => host.functions.setInvocationArrayResults(answers));
  const host: Host = createHost({
    univer,
    api,
    metadata,
    namespace,
    send: transport === "direct" ? direct : sendToClient,
    options: { ...options, onBug: (bug) => void bugs.push(bug) },
  });

  playRequirements(options?.excelApi);
  connectClient(async (request) => {
    try {
      const response = await host.process(request);
      if (!isClearingUp(request)) requests.push(recordOf(request, response.Error?.Code));
      return response;
    } catch (error) {
      if (!isClearingUp(request)) requests.push(recordOf(request, (error as Error).message));
      throw error;
    }
  });
  host.events.onEvent((event) => {
    // The old document event travels outside this channel.
    if (event !== "documentSelectionChanged") setTimeout(() => isOpen && sendToClient([event]), 0);
  });
  // office.js says this in a page.
  host.functions._SetOsfControlContainerReadyForCustomFunctions();

  return {
    univer,
    api,
    host,
    Excel: (globalThis as unknown as { Excel: typeof Excel }).Excel,
    requests,
    bugs,
    settled: () => host.functions.settled(),
    async close() {
      await host.functions.settled();
      // The client releases its references after Excel.run has returned.
      // One whose answer was lost keeps them for ever: it never learned what to release.
      for (let turn = 0; turn === 0 || (host.keptReferences() > 0 && turn < MOST_PAUSES); turn += 1)
        await pause(PAUSE_MS);
      isOpen = false;
      connectClient(undefined);
      univer.dispose();
    },
  };
}

/** What the client and the add-in ask office.js of the Excel they run in. */
function playRequirements(excelApi = REQUIREMENTS["ExcelApi"]): void {
  const sets: Readonly<Record<string, string | undefined>> = { ...REQUIREMENTS, ExcelApi: excelApi };
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const [, minor = -1] = (sets[name] ?? "").split(".").map(Number);
    return minor >= Number(String(version).split(".")[1]);
  };
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

const PAUSE_MS = 20;
const MOST_PAUSES = 25;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Answers of custom functions, and the release of references that `Excel.run` sends by itself. */
function isClearingUp({ Actions, ObjectPaths }: RichApiRequest): boolean {
  if (Object.values(ObjectPaths).some((path) => path.Name === FUNCTIONS_SERVICE)) return true;
  const methods = Actions.filter(({ Name }) => Boolean(Name));
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

const recordOf = (request: RichApiRequest, error: string | undefined): SyncRecord => ({
  actions: request.Actions.length,
  bytes: Buffer.byteLength(JSON.stringify(request)),
  methods: request.Actions.flatMap(({ Name }) => (Name ? [Name] : [])),
  error,
});
