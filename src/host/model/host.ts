/// <reference lib="dom" />
import { ICommandService } from "@univerjs/core";
import type { Injector, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type {} from "@univerjs/sheets/facade";
import { createInterpreter } from "../wire/interpreter";
import type { RichApiMessage } from "../wire/messages";
import type { RichApiRequest, RichApiResponse } from "../wire/request";
import { Book } from "./book";
import { createCalculationClock } from "./calculation";
import type { CalculationClock } from "./calculation";
import { createCells } from "./cells";
import { compareAsExcel } from "./comparison";
import { CustomFunctions } from "./customFunctions";
import { HostEvents } from "./events";
import type { BlankAs, ErrorsAs } from "./functionArguments";
import type { FunctionsMetadata } from "./functionMetadata";
import { createFaults, type Fault } from "./faults";
import { isNewerThan } from "./newerMembers";
import { leaveUnknown } from "./openedWithoutAddIn";
import { limitPayload } from "./payload";
import { NO_QUIRKS, type Quirks } from "./quirks";
import { FUNCTIONS_SERVICE, createServices } from "./services";
import { enforceSpillRules } from "./spillRules";
import { Workbook } from "./workbook";
import { type OnWorkbookCreated, WacWorkbook } from "./workbookCreated";

export interface HostOptions {
  /** Made with `override: undoOverride`, so that a request can be undone as one step. */
  readonly univer: Univer;
  readonly api: FUniver;
  /** What `functions.json` says. */
  readonly metadata: FunctionsMetadata;
  /** Before the dot of a function's name: "CHITIEU". */
  readonly namespace: string;
  /** Sends calls of custom functions to the add-in, as one message. */
  readonly send: (entries: readonly RichApiMessage[]) => void;
  readonly options?: {
    readonly blankAs?: BlankAs;
    /** The shape in which errors reach functions that take them; Excels differ. Default: "code". */
    readonly errorsAs?: ErrorsAs;
    /** False: a read does not wait for custom functions, as in Excel. */
    readonly waitForFunctions?: boolean;
    /** Plays a workbook that was opened for reading only. */
    readonly readOnly?: boolean;
    /** The requirement set to play, "1.14": newer members are unknown. Default: all the model has. */
    readonly excelApi?: string;
    /** What the Excel played is known to do worse than the model; default: nothing. */
    readonly quirks?: Partial<Quirks>;
    readonly onPaneVisible?: (visible: boolean) => void;
    /** A new workbook was made and is to be opened; default: it is forgotten. */
    readonly onWorkbookCreated?: OnWorkbookCreated;
    readonly onBug?: (error: unknown) => void;
  };
}

export interface Host {
  readonly calculation: CalculationClock;
  readonly functions: CustomFunctions;
  readonly events: HostEvents;
  readonly workbook: Workbook;
  /**
   * Executes one request of the Excel client. Requests wait for each other.
   *
   * @param partition which root the request has: "WacPartition" is one that Excel on the web has for new workbooks alone
   */
  process(request: RichApiRequest, partition?: string): Promise<RichApiResponse>;
  /** Makes a request to come fail; undefined heals a broken connection. */
  plantFault(fault: Fault | undefined): void;
  setWaitForFunctions(wait: boolean): void;
  /** The requests to come belong to one `Excel.run({ mergeUndoGroup: true }, …)`, of which this client library tells nothing. */
  setUndoGroup(isGroup: boolean): void;
  /** How often what could be undone was forgotten. */
  undoCleared(): number;
  /** Objects that the client keeps; none once every `Excel.run` has ended. */
  keptReferences(): number;
}

const WAC_PARTITION = "WacPartition";

/** After these, cells are elsewhere than the messages kept for them. */
const MOVES_CELLS: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
]);

/** Univer marks its accessor as internal; there is no other way to its services. */
const injectorOf = (univer: Univer): Injector => univer.__getInjector();

/**
 * Plays Excel over the open workbook of a Univer. To be called in the same turn as `createWorkbook`: custom functions must be
 * known before the first calculation, 100 ms later.
 */
export function createHost({ univer, api, metadata, namespace, send, options = {} }: HostOptions): Host {
  const facade = api.getActiveWorkbook();
  if (facade === null) throw new Error("createHost needs an open workbook");
  const onBug = options.onBug ?? ((error: unknown) => console.error(error));
  const injector = injectorOf(univer);
  const clock = createCalculationClock(injector);
  const cells = createCells(injector, facade);
  const { blankAs = null, errorsAs = "code" } = options;
  const quirks: Quirks = { ...NO_QUIRKS, ...options.quirks };
  const { showsBusy } = quirks;
  const isUnknown = quirks.openedWithoutAddIn ? leaveUnknown(injector, facade, `${namespace}.`) : () => false;
  const functions = new CustomFunctions({ clock, cells, send, blankAs, errorsAs, showsBusy, isUnknown, onBug });
  functions.register(injector, metadata, namespace);
  compareAsExcel(injector);
  enforceSpillRules(injector, facade, cells, clock);

  const book = new Book({ injector, facade, cells, clock, functions, quirks });
  book.waitForFunctions = options.waitForFunctions ?? true;
  book.readOnly = options.readOnly ?? false;
  const events = new HostEvents(injector, book);
  const onWorkbookCreated = options.onWorkbookCreated ?? (() => undefined);
  const workbook = new Workbook(book, events, onWorkbookCreated);
  const services = createServices(functions, options.onPaneVisible ?? (() => undefined));
  const service = (name: string) => services.get(name);
  // services are asked for in this partition too
  const partition = createInterpreter(new WacWorkbook(onWorkbookCreated), { service, onBug });
  const inPartition = limitPayload((request) => partition.process(request));
  const interpreter = createInterpreter(workbook, {
    service,
    afterAction: () => book.awaitPromises(),
    onBug,
    ...(options.excelApi === undefined ? {} : { refuses: isNewerThan(options.excelApi) }),
  });

  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    // Univer moves the formulas in later mutations of the same command.
    if (MOVES_CELLS.has(id)) setTimeout(() => functions.recalculate(), 0);
  });

  let lastTurn: Promise<unknown> = Promise.resolve();
  const faults = createFaults(limitPayload((request) => book.asOneStep(() => interpreter.process(request))));
  function process(request: RichApiRequest, name?: string): Promise<RichApiResponse> {
    if (name === WAC_PARTITION) return inPartition(request);
    // Answers of custom functions pass the queue: a read in it would wait for them for ever.
    const isAnswer = Object.values(request.ObjectPaths).some((path) => path.Name === FUNCTIONS_SERVICE);
    if (isAnswer) return interpreter.process(request);
    const turn = lastTurn.then(() => faults.process(request));
    lastTurn = turn.catch(() => undefined);
    return turn;
  }

  return {
    calculation: clock,
    functions,
    events,
    workbook,
    process,
    plantFault: (fault) => faults.plant(fault),
    setWaitForFunctions: (wait) => void (book.waitForFunctions = wait),
    setUndoGroup: (isGroup) => void (book.inUndoGroup = isGroup),
    undoCleared: () => book.undoCleared(),
    keptReferences: () => interpreter.references.size,
  };
}
