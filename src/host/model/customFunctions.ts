/// <reference lib="dom" />
import type { IUnitRange, Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, IFunctionService } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { HostObject } from "../wire/hostObject";
import { CustomFunctionMessage, MessageCategory } from "../wire/messages";
import type { RichApiMessage } from "../wire/messages";
import { boxAddress, endsOf, sheetPrefix } from "./address";
import { BUSY, GETTING_DATA } from "./busy";
import type { CalculationClock } from "./calculation";
import type { CellPlace, Cells } from "./cells";
import { ErrorMessages } from "./errorMessages";
import { Executor } from "./executor";
import { functionArguments } from "./functionArguments";
import type { Argument, BlankAs, ErrorsAs } from "./functionArguments";
import type { FunctionMetadata, FunctionsMetadata } from "./functionMetadata";
import { functionResult, readAnswer } from "./functionResult";
import type { FunctionAnswer } from "./functionResult";

const LOOK_AGAIN_MS = 5;
/** Turns without an answer after which none is expected: turns, not time, since a slow machine is no fault. */
const MOST_IDLE_LOOKS = 12_000;

/** One call under way: cells with the same function and the same arguments share it. */
interface Call {
  readonly id: number;
  readonly key: string;
  readonly metadata: FunctionMetadata;
  readonly values: readonly Argument[];
  readonly address: string | null;
  readonly cells: Map<string, CellPlace>;
}

export interface CustomFunctionsOptions {
  readonly clock: CalculationClock;
  readonly cells: Cells;
  /** Sends entries to the add-in, as one message. */
  readonly send: (entries: readonly RichApiMessage[]) => void;
  readonly blankAs?: BlankAs;
  readonly errorsAs?: ErrorsAs;
  /** Cells show #BUSY! while their call is under way, instead of #GETTING_DATA. */
  readonly showsBusy?: boolean;
  /** Cells whose function this Excel does not know: they show #NAME?, and nothing is called. */
  readonly isUnknown?: (place: CellPlace) => boolean;
  readonly onBug?: (error: unknown) => void;
}

export interface CallCounts {
  readonly messages: number;
  readonly calls: number;
  readonly mostInOneMessage: number;
}

const ERRORS_ALLOWED = 4;
const ENABLED_FEATURES: readonly number[] = [1, 2, 3, 4];

/**
 * The add-in's custom functions as functions of the grid.
 *
 * A function answers at once: with its result where there is one, else with #GETTING_DATA, as Excel shows it. The missing calls
 * of one calculation go out together when it ends; their results mark the calling cells as changed, and the next calculation
 * finds them. Univer's own asynchronous functions cannot be used: they run one after another and lose edits made meanwhile.
 */
export class CustomFunctions extends HostObject {
  readonly #options: CustomFunctionsOptions;
  readonly #messages: ErrorMessages;
  readonly #results = new Map<string, FunctionAnswer>();
  readonly #askedByKey = new Map<string, Call>();
  readonly #askedById = new Map<number, Call>();
  readonly #listeners = new Set<() => void>();
  #prefix = "";
  #queue: Call[] = [];
  #ready = false;
  #nextId = 1;
  #blankAs: BlankAs;
  #counts = { messages: 0, calls: 0, mostInOneMessage: 0 };

  constructor(options: CustomFunctionsOptions) {
    super();
    this.#options = options;
    this.#blankAs = options.blankAs ?? null;
    this.#messages = new ErrorMessages(options.cells);
    options.clock.onEnd(() => this.#afterCalculation());
  }

  // What office.js calls.

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#ready = true;
    this.#flush();
  }

  _GetEnabledFeatures(): readonly number[] {
    return ENABLED_FEATURES;
  }

  /** `[id, true, value, …]` or `[id, false, message, errorCode, …]` for each call; answers to unknown calls are left aside. */
  setInvocationArrayResults(entries: readonly (readonly unknown[])[]): null {
    const changed: CellPlace[] = [];
    for (const [id, succeeded, value, errorCode] of entries) {
      const call = this.#askedById.get(Number(id));
      if (call === undefined) continue;
      this.#askedById.delete(call.id);
      this.#askedByKey.delete(call.key);
      this.#results.set(call.key, readAnswer(succeeded === true, value, errorCode));
      changed.push(...call.cells.values());
    }
    if (changed.length > 0) this.#options.clock.markDirty(changed.map((place) => this.#unitRange(place)));
    return null;
  }

  // What the host calls.

  /** To be called in the turn of `createWorkbook`: the first calculation comes 100 ms later. */
  register(injector: Injector, { functions }: FunctionsMetadata, namespace: string): void {
    this.#prefix = `${namespace}.`.toUpperCase();
    const evaluate = (
      metadata: FunctionMetadata,
      given: readonly BaseValueObject[],
      place: CellPlace,
    ): BaseValueObject => this.#evaluate(metadata, given, place);
    const executors = functions.map(
      (metadata) => new Executor(`${namespace}.${metadata.name}`.toUpperCase(), metadata, evaluate),
    );
    injector.get(IFunctionService).registerExecutors(...executors);
  }

  /** Blank cells as Excel on the web sends them (`null`) or as desktop Excel does (0). Everything is recalculated. */
  setBlankAs(blankAs: BlankAs): void {
    if (blankAs === this.#blankAs) return;
    this.#blankAs = blankAs;
    this.#options.clock.recalculateAll();
  }

  blankAs(): BlankAs {
    return this.#blankAs;
  }

  /** The sentence the add-in gave with the error that this cell shows. */
  messageAt(unitId: string, sheetId: string, row: number, column: number): string | undefined {
    if (unitId !== this.#options.cells.unitId) return undefined;
    return this.#messages.at({ sheetId, row, column });
  }

  /** Called after a calculation in which messages came or went: a hint, without which. */
  onMessagesChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The add-in's page was loaded anew: what it has not answered is asked again when it says it is ready. */
  restart(): void {
    this.#ready = false;
    this.#queue = [...this.#askedByKey.values()];
  }

  /** Asks every cell's function again, as after rows were inserted: messages are kept by cell, and the cells have moved. */
  recalculate(): void {
    const { cells, clock } = this.#options;
    const ours = cells.formulaCells().filter((place) => cells.formulaAt(place).toUpperCase().includes(this.#prefix));
    if (ours.length > 0) clock.markDirty(ours.map((place) => this.#unitRange(place)));
  }

  outstandingCalls(): number {
    return this.#askedByKey.size;
  }

  callCounts(): CallCounts {
    return { ...this.#counts };
  }

  /** Resolves when everything is calculated and no call is outstanding. */
  async settled(): Promise<void> {
    const { clock } = this.#options;
    let before = -1;
    let idleLooks = 0;
    for (;;) {
      await clock.settled();
      const asked = this.#askedByKey.size;
      if (asked === 0 && !clock.busy) return;
      idleLooks = asked === before ? idleLooks + 1 : 0;
      if (idleLooks > MOST_IDLE_LOOKS) throw new Error(`custom functions: ${asked} calls without an answer`);
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  #evaluate(metadata: FunctionMetadata, given: readonly BaseValueObject[], place: CellPlace): BaseValueObject {
    try {
      return this.#call(metadata, given, place);
    } catch (bug) {
      // A throw here would jam Univer's calculator for good.
      this.#options.onBug?.(bug);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  #call(metadata: FunctionMetadata, given: readonly BaseValueObject[], place: CellPlace): BaseValueObject {
    const { session } = this.#options.clock;
    this.#messages.begin(place, session);
    if (this.#options.isUnknown?.(place) === true) return ErrorValueObject.create(ErrorType.NAME);
    const prepared = functionArguments(metadata, given, {
      blankAs: this.#blankAs,
      errorsAs: this.#options.errorsAs ?? "code",
    });
    if ("error" in prepared) return prepared.error;
    const address = metadata.options?.requiresAddress === true ? this.#addressOf(place) : null;
    const key = JSON.stringify([metadata.id, prepared.values, address]);
    const answer = this.#results.get(key);
    if (answer !== undefined) {
      const result = functionResult(answer);
      this.#messages.add(place, session, result.errors);
      return result.value;
    }
    const call = this.#askedByKey.get(key) ?? this.#ask({ key, metadata, values: prepared.values, address });
    call.cells.set(JSON.stringify(place), place);
    return ErrorValueObject.create(this.#options.showsBusy === true ? BUSY : GETTING_DATA);
  }

  #ask(question: Pick<Call, "key" | "metadata" | "values" | "address">): Call {
    const call: Call = { ...question, id: this.#nextId++, cells: new Map() };
    this.#askedByKey.set(call.key, call);
    this.#askedById.set(call.id, call);
    this.#queue.push(call);
    return call;
  }

  #afterCalculation(): void {
    this.#flush();
    // Excel asks again at each recalculation, so results serve only the wave they belong to.
    if (this.#askedByKey.size === 0 && !this.#options.clock.busy) this.#results.clear();
    if (this.#messages.tidy()) for (const listener of [...this.#listeners]) listener();
  }

  #flush(): void {
    if (!this.#ready || this.#queue.length === 0) return;
    const calls = this.#queue.splice(0);
    this.#counts.messages += 1;
    this.#counts.calls += calls.length;
    this.#counts.mostInOneMessage = Math.max(this.#counts.mostInOneMessage, calls.length);
    this.#options.send(calls.map(callMessage));
  }

  #addressOf({ sheetId, row, column }: CellPlace): string {
    const name = this.#options.cells.sheetName(sheetId);
    return sheetPrefix(name) + boxAddress({ row, column, rows: 1, columns: 1 });
  }

  #unitRange({ sheetId, row, column }: CellPlace): IUnitRange {
    return { unitId: this.#options.cells.unitId, sheetId, range: endsOf({ row, column, rows: 1, columns: 1 }) };
  }
}

function callMessage({ id, metadata, values, address }: Call): RichApiMessage {
  const flags = metadata.allowErrorForDataTypeAny === true ? ERRORS_ALLOWED : 0;
  return {
    category: MessageCategory.customFunction,
    type: CustomFunctionMessage.invoke,
    message: [id, metadata.id, values, address, flags, null],
  };
}
