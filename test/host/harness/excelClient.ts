/// <reference types="node" />
/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import fs from "node:fs";
import path from "node:path";
import { TransportError, TransportRefusal, type RichApiMessage } from "../../../src/host/wire/messages";
import type { RichApiRequest, RichApiResponse } from "../../../src/host/wire/request";

/** A function of the add-in, by its id in capitals. */
export type FunctionMappings = Record<string, (...given: unknown[]) => unknown>;

export type ProcessRequest = (request: RichApiRequest) => Promise<RichApiResponse>;

/** The in-process channel of the Excel client: text both ways, as over any other. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface ClientScope {
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
  CustomFunctions: {
    _association: { mappings: FunctionMappings; onchange(handler: () => void): void };
    associate(id: string, fn: (...given: never[]) => unknown): void;
    Error: new (code: string, message?: string) => Error;
  };
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

const scope = globalThis as unknown as ClientScope & Record<string, unknown>;
const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

const bridge: Bridge = { sendMessageToHost: (text) => void answer(text) };
let processRequest: ProcessRequest | undefined;

/** The few things of a browser that the client looks at while it loads. */
function dressAsBrowser(): void {
  Object.assign(globalThis, {
    window: globalThis,
    self: globalThis,
    name: "",
    addEventListener: () => undefined,
    location: { hash: "", search: "", href: "http://localhost/", origin: "http://localhost", protocol: "http:" },
    document: {
      getElementById: () => null,
      addEventListener: () => undefined,
      readyState: "loading",
      querySelectorAll: () => [],
    },
  });
  if (!("navigator" in globalThis)) Object.assign(globalThis, { navigator: { userAgent: "node" } });
}

/** What office.js makes in a page before it loads the client. */
function makeCustomFunctions(): void {
  const mappings: FunctionMappings = {};
  const handlers: (() => void)[] = [];
  Object.assign(globalThis, {
    CustomFunctions: {
      _association: { mappings, onchange: (handler: () => void) => void handlers.push(handler) },
      associate: (id: string, fn: FunctionMappings[string]) => {
        mappings[id.toUpperCase()] = fn;
        for (const handler of handlers) handler();
      },
    },
  });
}

/**
 * Loads Microsoft's own Excel client into this test's realm, once a test file: `Excel.run` and all behind it, and the runtime
 * of custom functions.
 */
function loadClient(): void {
  dressAsBrowser();
  makeCustomFunctions();
  const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const code = fs.readFileSync(path.join(folder, "dist/excel-web-16.00.debug.js"), "utf8");
  // The file publishes globals and exports nothing, and its arrays and errors must belong to this realm.
  const evaluate = Reflect.get(globalThis, "eval") as (code: string) => unknown;
  evaluate(code);
  scope.OfficeExtension.HostBridge.init(bridge);
}

async function answer(text: string): Promise<void> {
  const { id, type, message } = JSON.parse(text) as BridgeMessage;
  if (type !== REQUEST || processRequest === undefined) return;
  const request = (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as RichApiRequest;
  const reply = (statusCode: number, body: object): void =>
    toClient({ id, type: RESPONSE, flags: 0, message: { statusCode, headers: {}, body: JSON.stringify(body) } });
  try {
    reply(200, await processRequest(request));
  } catch (error) {
    if (!(error instanceof TransportRefusal)) throw error;
    reply(500, { error: { code: CODE_OF[error.errorNumber] ?? "GeneralException", message: error.message } });
  }
}

/** What office.js makes of the transport's numbers; this channel travels without office.js. */
const CODE_OF: Readonly<Record<number, string>> = {
  [TransportError.cellEditMode]: "InvalidOperationInCellEditMode",
  [TransportError.requestTooLarge]: "RequestPayloadSizeLimitExceeded",
  [TransportError.responseTooLarge]: "ResponsePayloadSizeLimitExceeded",
};

const toClient = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));

loadClient();

/** From now on the client's requests go there; undefined: nowhere, they stay without an answer. */
export function connectClient(process: ProcessRequest | undefined): void {
  processRequest = process;
}

/** Events and calls of custom functions, to the client. */
export function sendToClient(entries: readonly RichApiMessage[]): void {
  const wire = entries.map(({ category, type, targetId = "", message }) => [
    category,
    type,
    targetId,
    JSON.stringify(message),
    "",
  ]);
  toClient({ type: EVENTS, flags: 0, message: { entries: wire } });
}

export const customFunctions = scope.CustomFunctions;
