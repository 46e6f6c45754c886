import { issue } from "../../domain/problem";
import type { FileMeasure } from "../../domain/problems/file";
import { BOUNDS, type Bounds, SHOWN_FREE_CHARS, TEXT_COST_CHARS } from "./bounds";
import { Refusal, tooLarge } from "./refusal";

export interface WatchOptions {
  readonly bounds?: Partial<Bounds>;
  /** Milliseconds; default performance.now */
  readonly now?: () => number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** How long the page or worker may be without a turn of its own. */
const LONGEST_TURN_MS = 30;

/** The sum of one thing that is bounded. */
export class Counter {
  #sum = 0;

  constructor(
    private readonly what: FileMeasure,
    private readonly bound: number,
  ) {}

  /** @throws Refusal where the file holds more than its bound */
  add(amount = 1): void {
    this.#sum += amount;
    if (this.#sum > this.bound) throw tooLarge(this.what, this.bound);
  }
}

/** Keeps count of everything that is bounded while one file is read. */
export class Watch {
  readonly bounds: Bounds;
  readonly #counters: Partial<Record<FileMeasure, Counter>> = {};
  readonly #now: () => number;
  readonly #signal: AbortSignal | undefined;
  readonly #onProgress: ((done: number) => void) | undefined;
  readonly #began: number;
  #turn: number;
  #reported = 0;
  #done = 0;
  #whole = 1;

  constructor({ bounds, now = () => performance.now(), signal, onProgress }: WatchOptions) {
    this.bounds = { ...BOUNDS, ...bounds };
    this.#now = now;
    this.#signal = signal;
    this.#onProgress = onProgress;
    this.#began = this.#turn = now();
  }

  /** @throws Refusal where `amount` alone is over the bound */
  check(what: FileMeasure, amount: number): void {
    if (amount > this.bounds[what]) throw tooLarge(what, this.bounds[what]);
  }

  /** @throws Refusal where the file holds more than its bound */
  count(what: FileMeasure, amount = 1): void {
    this.counter(what).add(amount);
  }

  /** What `count` adds to: for what is counted cell by cell. */
  counter(what: FileMeasure): Counter {
    return (this.#counters[what] ??= new Counter(what, this.bounds[what]));
  }

  /** A text that is kept. */
  text(chars: number): void {
    this.count("textChars", chars + TEXT_COST_CHARS);
  }

  /** A kept text that a cell shows. */
  shown(chars: number): void {
    if (chars > SHOWN_FREE_CHARS) this.count("textChars", chars - SHOWN_FREE_CHARS);
  }

  /** How many packed bytes there are to read in all. */
  expect(bytes: number): void {
    this.#whole = Math.max(bytes, 1);
  }

  /** Packed bytes that are read. */
  advance(bytes: number): void {
    this.#done += bytes;
    // a part can be read twice, and 1 is said at the end only
    const done = Math.min(this.#done / this.#whole, 0.99);
    if (done - this.#reported < 0.01) return;
    this.#reported = done;
    this.#onProgress?.(done);
  }

  finish(): void {
    this.#onProgress?.(1);
  }

  /**
   * To be called every few milliseconds, and awaited if it gives something: then the page or worker is due for its turn.
   *
   * @throws Refusal where the user has stopped the reading or the time is over
   */
  turn(): Promise<void> | undefined {
    if (this.#signal?.aborted) throw new Refusal(issue("cancelled", [], {}));
    const now = this.#now();
    if (now - this.#began > this.bounds.seconds * 1000) throw tooLarge("seconds", this.bounds.seconds);
    if (now - this.#turn < LONGEST_TURN_MS) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      this.#turn = this.#now();
    });
  }
}
