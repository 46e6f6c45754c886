/// <reference lib="dom" />
import { HostError, HostObject } from "../wire/hostObject";

const bytesOf = (base64: unknown): Uint8Array => {
  try {
    return Uint8Array.from(atob(String(base64)), (sign) => sign.charCodeAt(0));
  } catch {
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
};

/** Told of a new workbook; only the page knows where it can be shown. */
export type OnWorkbookCreated = (bytes: Uint8Array) => void;

/** What `application.createWorkbook(base64)` gives: a workbook that is not open yet. */
export class WorkbookCreated extends HostObject {
  readonly #bytes: Uint8Array;
  readonly #onCreated: OnWorkbookCreated;

  constructor(base64: unknown, onCreated: OnWorkbookCreated) {
    super();
    this.#bytes = bytesOf(base64);
    this.#onCreated = onCreated;
  }

  get id(): string {
    return "workbook-created";
  }

  open(): void {
    this.#onCreated(this.#bytes);
  }
}

/** The root of those requests that Excel on the web answers apart from all others. */
export class WacWorkbook extends HostObject {
  readonly #onCreated: OnWorkbookCreated;

  constructor(onCreated: OnWorkbookCreated) {
    super();
    this.#onCreated = onCreated;
  }

  createAndOpenWorkbook(base64: unknown): void {
    new WorkbookCreated(base64, this.#onCreated).open();
  }
}
