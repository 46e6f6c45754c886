import { readFileSync } from "node:fs";
import path from "node:path";

/** What a cell would show: a value (a spill as rows), or the error with the message Excel keeps. */
export type Answer = { readonly value: unknown } | { readonly error: string; readonly message: string };

const ROOT = path.resolve(__dirname, "../..");
const CLIENT = path.join(ROOT, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");
const ERROR_OF_CODE: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

type Invocation = [
  id: number,
  functionId: string,
  parameters: unknown[],
  address: null,
  flags: number,
  addresses: null,
];
type Result = [id: number, ok: boolean, value: unknown, code?: number];
interface Action {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments: [Result[]] };
}
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

function standInForBrowser(): void {
  const nothing = (): undefined => undefined;
  const page = { href: "http://localhost/", origin: "http://localhost", protocol: "http:", hash: "", search: "" };
  const document = {
    getElementById: () => null,
    addEventListener: nothing,
    readyState: "loading",
    querySelectorAll: () => [],
  };
  Object.assign(globalThis, { window: globalThis, self: globalThis, name: "", addEventListener: nothing });
  Object.assign(globalThis, { location: page, document, navigator: globalThis.navigator ?? { userAgent: "node" } });
}

/** The association that office.js makes in the browser before the client library is loaded. */
function association(): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener: () => void) => listeners.push(listener) },
    associate(id: string, run: unknown) {
      mappings[id.toUpperCase()] = run;
      listeners.forEach((listener) => listener());
    },
  };
}

const show = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(show);
  if (value !== null && typeof value === "object" && "basicValue" in value) {
    const { basicValue, message } = value as { basicValue: string; message?: string };
    return { error: basicValue, message: message ?? "" };
  }
  return value;
};

const answerOf = ([, ok, value, code]: Result): Answer =>
  ok
    ? { value: show(value) }
    : { error: ERROR_OF_CODE[code ?? 0] ?? "#VALUE!", message: typeof value === "string" ? value : "" };

/**
 * The built `dist/functions.js` in the real custom-functions runtime of office.js, in Node: calls go in as Excel sends them,
 * results come out of the runtime's own requests.
 *
 * @returns a caller that sends all calls in one message, as Excel sends the cells of one recalculation
 */
export function openRuntime(): (calls: readonly (readonly [id: string, ...args: unknown[]])[]) => Promise<Answer[]> {
  standInForBrowser();
  Object.assign(globalThis, { CustomFunctions: association() });
  const run = eval;
  run(readFileSync(path.join(ROOT, "dist/functions.js"), "utf8"));
  run(readFileSync(CLIENT, "utf8"));

  const metadata = JSON.parse(readFileSync(path.join(ROOT, "dist/functions.json"), "utf8")) as {
    functions: { id: string; parameters: unknown[] }[];
  };
  const parameterCount = new Map(metadata.functions.map((each) => [each.id, each.parameters.length]));

  const waiting = new Map<number, (answer: Answer) => void>();
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string | { Actions: Action[] } } };
      const body =
        typeof message.body === "string" ? (JSON.parse(message.body) as { Actions: Action[] }) : message.body;
      for (const action of body.Actions)
        if (action.Name === "SetInvocationArrayResults")
          for (const result of action.ArgumentInfo?.Arguments[0] ?? []) waiting.get(result[0])?.(answerOf(result));
      const reply = { Results: body.Actions.map((action) => ({ ActionId: action.Id, Value: null })), TraceIds: [] };
      const answer = { statusCode: 200, headers: {}, body: JSON.stringify(reply) };
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message: answer }));
    },
  };
  (
    globalThis as unknown as { OfficeExtension: { HostBridge: { init(bridge: Bridge): void } } }
  ).OfficeExtension.HostBridge.init(bridge);

  let next = 1;
  return async (calls) => {
    const answers: Promise<Answer>[] = [];
    const entries = calls.map(([functionId, ...args]) => {
      const id = next++;
      answers.push(new Promise((resolve) => waiting.set(id, resolve)));
      const padded = Array.from({ length: parameterCount.get(functionId) ?? args.length }, (_, i) => args[i] ?? null);
      const invocation: Invocation = [id, functionId, padded, null, 0, null];
      return [1, 1000, "", JSON.stringify(invocation), ""];
    });
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, flags: 0, message: { entries } }));
    return Promise.all(answers);
  };
}

/** A column of cells. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** One cell, as Excel passes it to a range parameter. */
export const one = (cell: unknown): unknown[][] => [[cell]];
