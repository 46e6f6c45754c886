/** A value that its readers are told of when it changes, in the shape React reads. */
export interface Kept<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Calls back on every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function kept<T>(first: T): Kept<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
