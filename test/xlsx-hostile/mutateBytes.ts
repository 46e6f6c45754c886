import type { Random } from "./random";

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const LONGEST_RUN = 40;

/** Two places in order, not far apart. */
function run(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(LONGEST_RUN))];
}

const written = (bytes: Uint8Array, at: number, ...values: number[]): Uint8Array => {
  const copy = bytes.slice();
  values.forEach((value, i) => {
    if (at + i < copy.length) copy[at + i] = value;
  });
  return copy;
};

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  bit: (bytes, random) => {
    const at = random.below(bytes.length);
    return written(bytes, at, (bytes[at] ?? 0) ^ (1 << random.below(8)));
  },
  byte: (bytes, random) => written(bytes, random.below(bytes.length), random.below(256)),
  // what would pass for another figure in parts that are stored as they are
  digit: (bytes, random) => written(bytes, random.below(bytes.length), 48 + random.below(10)),
  "number at the edge": (bytes, random) =>
    written(
      bytes,
      random.below(bytes.length),
      ...random.pick([
        [0, 0, 0, 0],
        [255, 255, 255, 255],
        [255, 255],
        [1, 0, 0, 0],
        [0, 0, 0, 128],
      ]),
    ),
  delete: (bytes, random) => {
    const [from, to] = run(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  insert: (bytes, random) => {
    const at = random.below(bytes.length);
    const some = Uint8Array.from({ length: 1 + random.below(8) }, () => random.below(256));
    return joined(bytes.subarray(0, at), some, bytes.subarray(at));
  },
  repeat: (bytes, random) => {
    const [from, to] = run(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  move: (bytes, random) => {
    const [from, to] = run(bytes, random);
    const at = random.below(from + 1);
    return joined(bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at, from), bytes.subarray(to));
  },
  zero: (bytes, random) => {
    const [from, to] = run(bytes, random);
    const copy = bytes.slice();
    copy.fill(0, from, to);
    return copy;
  },
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
};

/** A single change is the likeliest to pass. */
const CHANGES = [1, 1, 1, 2, 3];

/** A file with one to three changes anywhere in it, and what they were. */
export function mutatedBytes(bytes: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly how: string } {
  const names = Array.from({ length: random.pick(CHANGES) }, () => random.pick(Object.keys(MUTATIONS)));
  const changed = names.reduce(
    (all, name) => (all.length === 0 ? all : (MUTATIONS[name]?.(all, random) ?? all)),
    bytes,
  );
  return { bytes: changed, how: names.join(", ") };
}
