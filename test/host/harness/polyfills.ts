/** What Univer expects of a browser or a newer Node. Import it before Univer. */

type Step = (value: unknown, index: number) => unknown;

const scope = globalThis as unknown as Record<string, unknown>;
scope["requestIdleCallback"] ??= (run: (deadline: object) => void) =>
  setTimeout(() => run({ didTimeout: false, timeRemaining: () => 5 }), 0);

/** Iterator helpers, which Node has from version 22. */
const helpers: Readonly<Record<string, (this: Iterable<unknown>, step: Step, first?: unknown) => unknown>> = {
  some(step) {
    return [...this].some(step);
  },
  every(step) {
    return [...this].every(step);
  },
  find(step) {
    return [...this].find(step);
  },
  forEach(step) {
    [...this].forEach(step);
  },
  map(step) {
    return [...this].map(step).values();
  },
  filter(step) {
    return [...this].filter(step).values();
  },
  reduce(...given) {
    return [...this].reduce(...(given as unknown as [(sum: unknown, value: unknown) => unknown, unknown]));
  },
  toArray() {
    return [...this];
  },
};

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
for (const [name, value] of Object.entries(helpers)) {
  if (!(name in iteratorPrototype))
    Object.defineProperty(iteratorPrototype, name, { value, configurable: true, writable: true });
}

export {};
