import { isDeepStrictEqual } from "node:util";
import type { Book } from "../../src/xlsx/book";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { type GoodFile, goodFiles } from "./goodFiles";
import { mutatedBytes } from "./mutateBytes";
import { mutatedXml } from "./mutateXml";
import { seeded } from "./random";
import { faultsOf } from "./wellFormed";

/** Any other number gives other files, and the same ones every time. */
const FIRST_SEED = 20_261_124;
const RUNS = 1000;

/** A clock that shows how often it is looked at: a file of some KB is not looked at a thousand times. */
const steps = (): { now: () => number; bounds: { seconds: number } } => {
  let looks = 0;
  return { now: () => (looks += 1), bounds: { seconds: 1 } };
};

/** The book, or undefined where the file is refused for what it is and not for the time it takes. */
async function readOrRefused(bytes: Uint8Array): Promise<Book | undefined> {
  const outcome = await readXlsx(new Uint8Array(bytes), { looks: true, ...steps() });
  if (outcome.ok) return outcome.value;
  if (outcome.issues[0].code === "tooLarge" && outcome.issues[0].facts.what === "seconds")
    throw new Error("it takes forever");
  if (outcome.issues[0].code === "readerStopped") throw new Error("it needs too much");
  return undefined;
}

let files: readonly GoodFile[];
beforeAll(async () => {
  files = await goodFiles();
});

/** Runs with as many seeds as said; what went wrong is named with the seed that shows it again. */
async function eachSeed(
  mutate: (file: GoodFile, seed: number) => Promise<{ how: string; faults: readonly string[] }>,
): Promise<string[]> {
  const found: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    const file = files[seed % files.length];
    if (!file) throw new Error("no files");
    const { how, faults } = await mutate(file, seed);
    found.push(...faults.map((fault) => `seed ${seed}, ${file.name}, ${how}: ${fault}`));
  }
  return found;
}

const thrown = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

test("[HM01] the files to be changed are read, and hold what is to be kept", async () => {
  for (const { name, bytes } of files) {
    const book = await readOrRefused(bytes);
    expect([name, book && faultsOf(book), book?.sheets.some(({ cells }) => cells.count > 2)]).toEqual([name, [], true]);
  }
});

test("[HM02] bytes changed anywhere: refused, or every figure as it was; never half of them", async () => {
  const originals = new Map(
    await Promise.all(files.map(async ({ name, bytes }) => [name, await readOrRefused(bytes)] as const)),
  );
  const found = await eachSeed(async ({ name, bytes }, seed) => {
    const mutated = mutatedBytes(bytes, seeded(seed));
    try {
      const book = await readOrRefused(mutated.bytes);
      const same = book === undefined || isDeepStrictEqual(book, originals.get(name));
      return { how: mutated.how, faults: same ? [] : ["other figures"] };
    } catch (error) {
      return { how: mutated.how, faults: [thrown(error)] };
    }
  });
  expect(found).toEqual([]);
});

test("[HM03] XML changed and packed properly: refused, or a book whose every part is in order", async () => {
  const found = await eachSeed(async ({ bytes }, seed) => {
    const mutated = mutatedXml(bytes, seeded(seed));
    try {
      const book = await readOrRefused(mutated.bytes);
      return { how: mutated.how, faults: book ? faultsOf(book) : [] };
    } catch (error) {
      return { how: mutated.how, faults: [thrown(error)] };
    }
  });
  expect(found).toEqual([]);
});
