/// <reference lib="dom" />
import {
  ActionKind,
  DispatchId,
  MessageType,
  ResponseType,
  TransportError,
  TransportRefusal,
  XdmError,
  readRequest,
  wireEntry,
} from "./messages";
import { createDocumentCopies } from "./documentCopies";
import type { AppCommandResult, ExecuteMethodData, RequestMeta, RichApiMessage, XdmRequest } from "./messages";
import type { RichApiRequest, RichApiResponse } from "./request";

export interface AddinOptions {
  /** The add-in's page; may be relative to this page. */
  readonly url: string;
  /** The frame is appended here. */
  readonly container: HTMLElement;
  /** Requirement sets this Excel has, versions as text: `{ ExcelApi: "1.17" }`. A set left out is not supported. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Add-in settings, JSON text by key. Saving rewrites this object. */
  readonly settings?: Record<string, string>;
  /** Executes a request; throws `TransportRefusal` to refuse it as a whole. */
  readonly processRequest: (request: RichApiRequest, meta: RequestMeta) => Promise<RichApiResponse>;
  /** The document's file as it is now, for `getFileAsync`. */
  readonly file: () => Promise<Uint8Array>;
  /** The page in the frame starts (again): its event handlers and outstanding calls are gone. */
  readonly onRestart?: () => void;
  readonly log?: (direction: "in" | "out", message: unknown) => void;
  readonly addinId?: string;
  readonly uiLocale?: string;
  readonly dataLocale?: string;
}

export interface Addin {
  readonly frame: HTMLIFrameElement;
  /** Object events and function calls, in one message; kept until the frame listens. */
  message(entries: readonly RichApiMessage[]): void;
  /** An event by name (`documentSelectionChanged`); false if the frame does not listen to it. */
  fire(eventName: string, data: unknown): boolean;
  /** Presses a ribbon button: calls the add-in's function of this name, resolves on `event.completed()`. */
  appCommand(functionName: string, buttonId?: string): Promise<AppCommandResult | undefined>;
  /** Everything the frame told its host without asking, for tests. */
  readonly notifications: readonly unknown[];
  close(): void;
}

// Bit 1: shared runtime. Bit 2: custom functions.
const HOST_FLAGS = 3;
const EXCEL_WEB_APP = 16;
const EVENTS_MESSAGE = "richApiMessage";

/**
 * Plays Excel on the web for one add-in page in a frame, with the add-in's own, unmodified office.js.
 *
 * The page must be served from this host name, and `<office.js folder>/AgaveErrorUX/index.html` must answer
 * `{"hostUserTrusted":true}` where this page is not https (HOST.md A).
 */
export function openAddin(options: AddinOptions): Addin {
  const {
    container,
    processRequest,
    settings = {},
    addinId = "addin-1",
    uiLocale = "vi-VN",
    dataLocale = "vi-VN",
  } = options;
  // Cached settings of an older conversation would win over ours, so every frame gets a new id.
  const conversationId = `conv${Math.random().toString(36).slice(2)}`;
  const target = new URL(options.url, location.href).origin;

  const frame = container.ownerDocument.createElement("iframe");
  // Chromium ignores a name set after the element is in the document.
  frame.name = frameName(conversationId, addinId, uiLocale);

  const listening = new Map<string, number>();
  const commands = new Map<string, (result: AppCommandResult | undefined) => void>();
  const notifications: unknown[] = [];
  const documentCopies = createDocumentCopies(options.file);
  let waiting: (readonly RichApiMessage[])[] = [];

  function post(message: Readonly<Record<string, unknown>>): void {
    options.log?.("out", message);
    const text = JSON.stringify({
      _origin: location.origin,
      _conversationId: conversationId,
      _serializerVersion: 1,
      ...message,
    });
    frame.contentWindow?.postMessage(text, target);
  }

  function reply(request: XdmRequest, data: unknown, errorCode: number = XdmError.ok): void {
    post({
      _messageType: MessageType.response,
      _responseType: ResponseType.reply,
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _data: data,
    });
  }

  function fire(eventName: string, data: unknown): boolean {
    const correlationId = listening.get(eventName);
    if (correlationId === undefined) return false;
    post({
      _messageType: MessageType.response,
      _responseType: ResponseType.event,
      _actionName: eventName,
      _correlationId: correlationId,
      _errorCode: XdmError.ok,
      _data: data,
    });
    return true;
  }

  function message(entries: readonly RichApiMessage[]): void {
    if (!fire(EVENTS_MESSAGE, { ArrayData: entries.map(wireEntry) })) waiting.push(entries);
  }

  function appCommand(functionName: string, buttonId = "button1"): Promise<AppCommandResult | undefined> {
    const id = `command-${Math.random().toString(36).slice(2)}`;
    return new Promise((resolve) => {
      commands.set(id, resolve);
      const heard = fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
      if (!heard) completeCommand(id, undefined);
    });
  }

  function completeCommand(id: string, result: AppCommandResult | undefined): void {
    commands.get(id)?.(result);
    commands.delete(id);
  }

  function restart(): void {
    listening.clear();
    documentCopies.forget();
    waiting = [];
    for (const id of [...commands.keys()]) completeCommand(id, undefined);
    options.onRestart?.();
  }

  function register(request: XdmRequest): void {
    listening.set(request._actionName, request._correlationId);
    reply(request, { Error: 0 });
    if (request._actionName !== EVENTS_MESSAGE) return;
    for (const entries of waiting.splice(0)) message(entries);
  }

  async function richApi(request: XdmRequest, data: ExecuteMethodData): Promise<void> {
    const [customData, , , , body, , requestFlags] = data.ArrayData ?? [];
    try {
      const parsed = JSON.parse(String(body)) as RichApiRequest;
      const answer = await processRequest(parsed, {
        customData: String(customData),
        requestFlags: Number(requestFlags),
      });
      reply(request, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] });
    } catch (error) {
      const errorNumber = error instanceof TransportRefusal ? error.errorNumber : TransportError.general;
      reply(request, { Version: 1, Error: errorNumber });
    }
  }

  function executeMethod(request: XdmRequest): void {
    const data = request._data as ExecuteMethodData;
    const ok = (more: object = {}): void => reply(request, { Version: 1, Error: 0, ...more });
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        void richApi(request, data);
        return;
      case DispatchId.saveSettings:
        for (const key of Object.keys(settings)) delete settings[key];
        Object.assign(settings, Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []));
        ok();
        return;
      case DispatchId.refreshSettings:
        ok({ Properties: { Settings: Object.entries(settings).map(([Name, Value]) => ({ Name, Value })) } });
        return;
      case DispatchId.appCommandCompleted:
        completeCommand(String(data[0]), { status: data[1], data: data[2] });
        ok();
        return;
      default:
        void documentCopy(request, data);
    }
  }

  async function documentCopy(request: XdmRequest, data: ExecuteMethodData): Promise<void> {
    try {
      const answer = await documentCopies.answer(data.DdaMethod.DispatchId, data);
      reply(request, { Version: 1, ...(answer ?? { Error: TransportError.general }) });
    } catch {
      // no file can hold what lies open
      reply(request, { Version: 1, Error: TransportError.general });
    }
  }

  function invoke(request: XdmRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        restart();
        reply(
          request,
          appContext({ addinId, conversationId, uiLocale, dataLocale, settings, requirements: options.requirements }),
        );
        return;
      case "ContextActivationManager_notifyHost":
        notifications.push(request._data);
        reply(request, null);
        return;
      case "executeMethod":
        executeMethod(request);
        return;
      default:
        reply(request, null, XdmError.errorHandlingRequest);
    }
  }

  function receive(event: MessageEvent): void {
    if (event.source !== frame.contentWindow || event.origin !== target) return;
    const request = readRequest(event.data, conversationId);
    if (request === undefined) return;
    options.log?.("in", request);
    if (request._actionType === ActionKind.registerEvent) {
      register(request);
    } else if (request._actionType === ActionKind.unregisterEvent) {
      listening.delete(request._actionName);
      reply(request, { Error: 0 });
    } else {
      invoke(request);
    }
  }

  window.addEventListener("message", receive);
  frame.src = options.url;
  container.append(frame);

  return {
    frame,
    message,
    fire,
    appCommand,
    notifications,
    close() {
      window.removeEventListener("message", receive);
      frame.remove();
    },
  };
}

/** `window.name` of the frame: how office.js learns that it is in Excel on the web. */
function frameName(conversationId: string, addinId: string, uiLocale: string): string {
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel|Web|16.01|${uiLocale.toLowerCase()}|${conversationId}||disableLogging|${HOST_FLAGS}`,
    xdmInfo: `${conversationId}|${addinId}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

interface ContextFacts {
  readonly addinId: string;
  readonly conversationId: string;
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly requirements: Readonly<Record<string, string>>;
}

/** The answer that makes `Office.onReady()` resolve. */
function appContext(facts: ContextFacts): object {
  return {
    _id: facts.addinId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.0.0.0",
    _appMinorVersion: 0,
    _appUILocale: facts.uiLocale,
    _dataLocale: facts.dataLocale,
    _docUrl: "https://localhost/Book1.xlsx",
    _clientMode: 1,
    _settings: Object.entries(facts.settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: facts.conversationId,
    _appInstanceId: facts.addinId,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: "16.0.17000.10000",
    _addinName: "trial",
    _appDomains: [],
    _initialDisplayMode: 2,
    _marketplaceType: "Filesystem",
    _featureGates: {},
  };
}
