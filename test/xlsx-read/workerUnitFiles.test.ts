import type { ChosenFile } from "../../src/app/unitFiles";
import { cellsOf } from "../../src/xlsx/bookCells";
import {
  type ReadingWorker,
  type WorkerUnitFiles,
  type WorkerUnitFilesOptions,
  workerUnitFiles,
} from "../../src/xlsx/read/workerUnitFiles";
import { makePackage } from "./makePackage";
import { OURS, nodeWorker } from "./nodeWorker";
import { readBook, sheetData } from "./readBook";

const opened: WorkerUnitFiles[] = [];

function filesWith(scripts: readonly string[], options: WorkerUnitFilesOptions = {}) {
  const made: ReadingWorker[] = [];
  const files = workerUnitFiles({
    makeWorker: () => {
      const script = scripts[Math.min(made.length, scripts.length - 1)] ?? "";
      made.push(nodeWorker(script));
      return made[made.length - 1] as ReadingWorker;
    },
    ...options,
  });
  opened.push(files);
  return { files, made };
}

afterEach(() => {
  for (const files of opened.splice(0)) files.close();
});

const chosen = (bytes: Uint8Array, name = "a.xlsx"): ChosenFile => ({
  name,
  sizeBytes: bytes.length,
  bytes: () => Promise.resolve(new Uint8Array(bytes)),
});

const MIXED = {
  sheets: [
    sheetData(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c></row>` +
        `<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">1+B2</f><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c></row>` +
        `<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3"><f t="array" ref="B3:C3">D1:E1</f><v>1</v></c><c r="C3"><f>1</f></c></row>`,
    ),
    "",
  ],
  strings: "<si><t>Nguyễn</t></si>",
};
const bytes = makePackage(MIXED);
const SILENT = "self.addEventListener('message', () => {});";
const ANSWERS = `self.addEventListener("message", () =>
  self.postMessage({ is: "done", outcome: { ok: false, issues: [{ code: "emptyFile", at: [], facts: {} }] } }));`;

test("[XW01] a book passes whole: values, formulas, every kind of cell", async () => {
  const { files } = filesWith([OURS]);
  const read = await files.readBook(chosen(bytes));
  if (!read.ok) throw new Error(read.issues[0].code);
  const direct = await readBook(bytes);
  expect(read.value).toEqual(direct);
  expect([...cellsOf(read.value.sheets[0]!.cells)]).toEqual([...cellsOf(direct.sheets[0]!.cells)]);
});

test("[XW02] a file read becomes grids; progress never goes back and ends at 1", async () => {
  const { files } = filesWith([OURS]);
  const progress: number[] = [];
  const read = await files.read(chosen(bytes), { onProgress: (done) => progress.push(done) });
  expect(read.ok && read.value.sheets.map(({ grid }) => grid.value(0, 0))).toEqual(["Nguyễn", null]);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress[progress.length - 1]).toBe(1);
});

test("[XW03] files wait for each other and share a worker", async () => {
  const { files, made } = filesWith([OURS]);
  const read = await Promise.all([
    files.read(chosen(bytes)),
    files.read(chosen(new Uint8Array(0))),
    files.read(chosen(bytes)),
  ]);
  expect(read.map((each) => each.ok || each.issues[0].code)).toEqual([true, "emptyFile", true]);
  expect(made).toHaveLength(1);
});

test.each([
  ["[XW04a] a worker that ends without a word", "self.addEventListener('message', () => process.exit(1));"],
  ["[XW04b] one that never says anything", SILENT],
])("%s is given up, and the next file gets another one", async (_rule, script) => {
  const { files, made } = filesWith([script, ANSWERS], { patience: { looks: 20, everyMs: 50 } });
  const read = await Promise.all([files.read(chosen(bytes)), files.read(chosen(bytes))]);
  expect(read.map((each) => each.ok || each.issues[0].code)).toEqual(["readerStopped", "emptyFile"]);
  expect(made).toHaveLength(2);
});

test("[XW04c] one that fails is given up at once, and the next file gets another one", async () => {
  const fails = "self.addEventListener('message', () => { throw new Error('out of memory'); });";
  const { files, made } = filesWith([fails, OURS]);
  const read = await Promise.all([files.read(chosen(bytes)), files.read(chosen(bytes))]);
  expect(read.map((each) => each.ok || each.issues[0])).toEqual([{ code: "readerStopped", at: [], facts: {} }, true]);
  expect(made).toHaveLength(2);
});

test("[XW05] signs of life keep a slow worker", async () => {
  const slow = `self.addEventListener("message", () => {
    let signs = 0;
    const alive = setInterval(() => {
      self.postMessage({ is: "alive" });
      if (++signs < 30) return;
      clearInterval(alive);
      self.postMessage({ is: "done", outcome: { ok: false, issues: [{ code: "emptyFile", at: [], facts: {} }] } });
    }, 80);
  });`;
  // a worker of Node takes a second to begin where the machine is busy; thirty signs take longer than the patience
  const { files } = filesWith([slow], { patience: { looks: 5, everyMs: 400 } });
  expect(await files.read(chosen(bytes))).toEqual({ ok: false, issues: [{ code: "emptyFile", at: [], facts: {} }] });
});

test("[XW06] a file that is cancelled while it is read ends at once; the next one gets another worker", async () => {
  const { files, made } = filesWith([SILENT, OURS]);
  const stop = new AbortController();
  const [first, second] = [files.read(chosen(bytes), { signal: stop.signal }), files.read(chosen(bytes))];
  setTimeout(() => stop.abort(), 50);
  expect(await first).toEqual({ ok: false, issues: [{ code: "cancelled", at: [], facts: {} }] });
  expect((await second).ok).toBe(true);
  expect(made).toHaveLength(2);
});

test("[XW07] a file that is cancelled before its turn is never fetched", async () => {
  const { files } = filesWith([OURS]);
  const stop = new AbortController();
  const fetch = jest.fn(() => Promise.resolve(new Uint8Array(bytes)));
  const [first, second] = [
    files.read(chosen(bytes)),
    files.read({ ...chosen(bytes), bytes: fetch }, { signal: stop.signal }),
  ];
  stop.abort();
  expect(await second).toMatchObject({ issues: [{ code: "cancelled" }] });
  expect((await first).ok).toBe(true);
  const third = await files.read(chosen(bytes), { signal: stop.signal });
  expect(third).toMatchObject({ issues: [{ code: "cancelled" }] });
  expect(fetch).not.toHaveBeenCalled();
});

test("[XW08] a file that cannot be fetched is unreachable, one too large is not fetched", async () => {
  const { files, made } = filesWith([OURS], { bounds: { fileBytes: 1000 } });
  const gone: ChosenFile = { name: "a", sizeBytes: 10, bytes: () => Promise.reject(new Error("NotFoundError")) };
  expect(await files.read(gone)).toEqual({ ok: false, issues: [{ code: "unreachable", at: [], facts: {} }] });
  expect(await files.read({ ...gone, sizeBytes: 1001 })).toEqual({
    ok: false,
    issues: [{ code: "tooLarge", at: [], facts: { what: "fileBytes", limit: 1000 } }],
  });
  expect(made).toHaveLength(0);
});

test("[XW09] bounds hold in the worker", async () => {
  const { files } = filesWith([OURS], { bounds: { cells: 3 } });
  expect(await files.read(chosen(bytes))).toMatchObject({ issues: [{ facts: { what: "cells", limit: 3 } }] });
});

test("[XW10] where there can be no worker, no file is read", async () => {
  const files = workerUnitFiles({
    makeWorker: () => {
      throw new Error("SecurityError");
    },
  });
  expect(await files.read(chosen(bytes))).toMatchObject({ issues: [{ code: "readerStopped" }] });
});

test("[XW11] closing cancels what is read", async () => {
  const { files } = filesWith([SILENT]);
  const read = files.read(chosen(bytes));
  setTimeout(() => files.close(), 20);
  expect(await read).toMatchObject({ issues: [{ code: "cancelled" }] });
});
