import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Asked, ReadFile } from "../../src/app/consolidate/ledgerRow";
import { unitTree } from "../../src/app/consolidate/unitTree";
import { keptReads, programDigest, type ReadBy } from "../../src/cli/keptReads";
import { catalogue } from "../../src/domain/targets";
import { consolidatedFiles, type ConsolidatedFiles } from "../../src/files/consolidated";
import { type KeptReads, readUnitFile } from "../../src/files/readUnitFile";
import { NO_CHOICES } from "../../src/read/tables/columnChoices";
import { filled, fileOf } from "./generatedUnits";

const asked: Asked = { year: 2026, period: "NAM", quarter: "" };
const by: ReadBy = { program: "p1", asked, columns: NO_CHOICES };

let folder: string;
const IDS = ["A", "B", "C", "D"];
const ROWS = [{ id: "K", name: "Đảng ủy Khối" }, ...IDS.map((id) => ({ id, name: `Đảng ủy ${id}`, parent: "K" }))];
let sent: readonly { readonly name: string; readonly bytes: Uint8Array }[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "chitieu-kept-"));
  sent = await Promise.all(
    IDS.map(async (unitCode, i) => ({
      name: `${unitCode}.xlsx`,
      bytes: await fileOf(filled(i + 1).rows, { unitCode }),
    })),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** The sum of the generated files, and how many had to be read. */
async function sum(kept: KeptReads | undefined): Promise<{ made: ConsolidatedFiles; isRead: number }> {
  let isRead = 0;
  const counting = kept && {
    find: (sha256: string) => kept.find(sha256),
    keep: (sha256: string, value: Parameters<KeptReads["keep"]>[1]) => {
      isRead += 1;
      return kept.keep(sha256, value);
    },
  };
  const files: ReadFile[] = [];
  for (const { name, bytes } of sent)
    files.push(await readUnitFile(name, { ok: true, value: bytes }, asked, { kept: counting }));
  return {
    made: await consolidatedFiles({ tree: unitTree(ROWS), targets: catalogue, asked, files }),
    isRead,
  };
}

const bytesOf = ({ facts, workbook }: ConsolidatedFiles): readonly unknown[] => [
  facts,
  Buffer.from(workbook).toString("base64"),
];

test("[LED70] a second run reads no file again and gives the same bytes; what was tampered with is read", async () => {
  const without = await sum(undefined);
  const first = await sum(await keptReads(folder, by));
  const second = await sum(await keptReads(folder, by));
  expect([first.isRead, second.isRead]).toEqual([IDS.length, 0]);
  expect([first, second].map(({ made }) => bytesOf(made))).toEqual([bytesOf(without.made), bytesOf(without.made)]);

  const [name = ""] = await readdir(folder);
  const text = await readFile(path.join(folder, name), "utf8");
  await writeFile(path.join(folder, name), text.replace(/"part":\d+/u, '"part":0'));
  const third = await sum(await keptReads(folder, by));
  expect(third.isRead).toBe(1);
  expect(bytesOf(third.made)).toEqual(bytesOf(without.made));
});

test.each<[string, Partial<ReadBy>]>([
  ["program", { program: "p2" }],
  ["year", { asked: { ...asked, year: 2025 } }],
  ["period", { asked: { ...asked, period: "6T" } }],
])("[LED70] of another %s nothing is taken", async (_what, other) => {
  const kept = await keptReads(folder, by);
  await kept.keep("abc", { stamp: undefined, years: [], hidden: [], doubts: [], targets: [], issues: [] });
  expect(await kept.find("abc")).toBeDefined();
  expect(await (await keptReads(folder, { ...by, ...other })).find("abc")).toBeUndefined();
});

test("[LED70] the program is another one as soon as a source file or a package is", async () => {
  const program = path.join(folder, "program");
  const lock = path.join(folder, "lock.json");
  await mkdir(path.join(program, "read"), { recursive: true });
  await writeFile(path.join(program, "read/a.ts"), "1");
  await writeFile(lock, "{}");
  const digests = [await programDigest(program, lock)];
  await writeFile(path.join(program, "read/a.ts"), "2");
  digests.push(await programDigest(program, lock));
  await writeFile(lock, "{ }");
  digests.push(await programDigest(program, lock));
  expect(new Set(digests).size).toBe(3);
});
