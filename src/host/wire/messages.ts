/**
 * The messages between office.js in a frame and the page around it: JSON text in `postMessage`, both ways
 * (office.js 1.1.110, "xdm"). Names and numbers are Microsoft's.
 */
export const MessageType = { request: 0, response: 1 } as const;
export const ResponseType = { reply: 0, event: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const XdmError = { ok: 0, errorHandlingRequest: -2 } as const;

/** Numbers of `DdaMethod.DispatchId`. */
export const DispatchId = { refreshSettings: 75, saveSettings: 76, richApi: 93, appCommandCompleted: 94 } as const;

/** Errors of the transport, not of a request's action. */
export const TransportError = {
  general: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Thrown by `processRequest` to refuse a request as a whole: the client makes an error of its number. */
export class TransportRefusal extends Error {
  readonly errorNumber: number;

  constructor(errorNumber: number) {
    super(`transport error ${errorNumber}`);
    this.errorNumber = errorNumber;
  }
}

/** Bit of the request flags: `Excel.run({ delayForCellEdit: true }, …)`. Sent only if the matrix has DelayForCellEdit. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Positions of `appCommandCompleted`: command id, status, event. */
  readonly [position: number]: unknown;
}

/** An entry of the event `richApiMessage`: object events and calls of custom functions. */
export interface RichApiMessage {
  readonly category: number;
  readonly type: number;
  readonly targetId?: string;
  /** Sent as JSON text. */
  readonly message: unknown;
}

export const MessageCategory = { customFunction: 1, objectEvent: 65536 } as const;
export const CustomFunctionMessage = { invoke: 1000 } as const;

/** A frame's `appCommandInvoked` was answered by `event.completed()`. */
export interface AppCommandResult {
  readonly status: unknown;
  readonly data: unknown;
}

/** What comes with a RichApi request beside its body. */
export interface RequestMeta {
  /** "IterativeExecutor" for `Excel.run`; services have other names. */
  readonly customData: string;
  readonly requestFlags: number;
}

/** An entry as it travels: [category, type, target, message text, id, is remote]. */
export const wireEntry = ({ category, type, targetId = "", message }: RichApiMessage): readonly unknown[] => [
  category,
  type,
  targetId,
  JSON.stringify(message),
  "",
  false,
];

/** Reads a request of one conversation; undefined for anything else that arrives in a window. */
export function readRequest(data: unknown, conversationId: string): XdmRequest | undefined {
  if (typeof data !== "string") return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (message === null || typeof message !== "object") return undefined;
  const request = message as XdmRequest;
  const isOurs = request._messageType === MessageType.request && request._conversationId === conversationId;
  return isOurs ? request : undefined;
}
