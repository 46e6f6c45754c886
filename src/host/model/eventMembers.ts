import type { HostObject } from "../wire/hostObject";

/**
 * Gives a class the methods by which the client says that it listens: `_RegisterDataChangedEvent` and the like. They do
 * nothing: the host sends every event it knows, and the client drops what nobody listens to. An event that is not sent has no
 * such method, so that listening to it is refused.
 */
export function listensTo(type: abstract new (...args: never[]) => HostObject, events: readonly string[]): void {
  for (const event of events) {
    for (const verb of ["Register", "Unregister"]) {
      Object.defineProperty(type.prototype, `_${verb}${event}`, { value: () => undefined });
    }
  }
}
