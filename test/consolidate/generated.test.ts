import { readChoices } from "../../src/app/consolidate/choices";
import { sumOf } from "../../src/app/consolidate/consolidate";
import { formsOfUnits } from "../../src/app/consolidate/formsOfUnits";
import type { Asked } from "../../src/app/consolidate/ledgerRow";
import { unitTree } from "../../src/app/consolidate/unitTree";
import { catalogue } from "../../src/domain/targets";
import { consolidatedFiles, type ConsolidatedFiles } from "../../src/files/consolidated";
import { readUnitFile } from "../../src/files/readUnitFile";
import { truthKey } from "./generatedForms";
import { type GeneratedFile, type GeneratedSet, generatedSet } from "./generatedSet";

const asked: Asked = { year: 2026, period: "NAM", quarter: "" };
const COUNTED = ["CT01", "CT02", "CT05", "CT06", "CT07"] as const;
const UNITS = 92;

let set: GeneratedSet;
let made: ConsolidatedFiles;
const readFiles = new Map<GeneratedFile, Awaited<ReturnType<typeof readUnitFile>>>();

async function sum(files: readonly GeneratedFile[]): Promise<ConsolidatedFiles> {
  const { choices, wrong } = readChoices(set.choices);
  expect(wrong).toEqual([]);
  const read = files.flatMap((file) => readFiles.get(file) ?? []);
  return consolidatedFiles({ tree: unitTree(set.rows), targets: catalogue, asked, choices, files: read });
}

beforeAll(async () => {
  set = await generatedSet(29, UNITS);
  for (const file of set.files.filter(({ isPart }) => !isPart))
    readFiles.set(file, await readUnitFile(file.name, { ok: true, value: file.bytes }, asked));
  made = await sum(set.files);
}, 120_000);

test("[LED10] of 92 units every file has the row that the generator planted", () => {
  const found = made.whole.ledger.flatMap(({ file, status, unit }) =>
    file ? [[file.name, unit?.id, status] as const] : [],
  );
  const planted = set.files.map(({ name, unit, status }) => [name, unit, status] as const);
  expect([...found].sort()).toEqual([...planted].sort());
});

test("[LED10] every unit of which nothing came is missing, and no other", () => {
  const found = made.whole.ledger.flatMap(({ file, unit, status }) => (file ? [] : [[unit?.id, status]]));
  expect(found).toEqual(set.missing.map((id) => [id, "missing"]));
});

test.each(COUNTED)("[LED11] %s of every unit is as the generator counted it", (target) => {
  const found = (sumOf(made.whole, target)?.figures ?? []).flatMap(({ unit, counts }) =>
    counts ? [[unit.id, counts.part, counts.whole, counts.unknown + (counts.doubtful?.unknown ?? 0)] as const] : [],
  );
  const planted = set.files.flatMap(({ unit, truths }) => {
    const truth = truths?.[target];
    return truth && unit !== undefined ? [[unit, truth.part, truth.whole, truth.unclear] as const] : [];
  });
  expect([...found].sort()).toEqual([...planted].sort());
});

test("[LED65] forms of the generated units add up, measure by measure, to what the generator planted", () => {
  const planted = new Map<string, number>();
  for (const { forms } of set.files)
    for (const [key, value] of forms ?? []) planted.set(key, (planted.get(key) ?? 0) + value);
  const found = new Map<string, number>();
  for (const form of ["B14", "B18"] as const)
    for (const { sum } of formsOfUnits(made.whole, form))
      for (const [column, value] of Object.entries(sum.sums).filter(([, each]) => each > 0)) {
        const key = truthKey(form, sum.measure?.name ?? "", sum.measure?.unit ?? "", column);
        found.set(key, (found.get(key) ?? 0) + value);
      }
  expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...planted].sort()));
  expect(planted.size).toBeGreaterThan(20);
});

test("[LED10] last year's hidden sheet is named and not read, and no other sheet is", () => {
  const found = made.whole.ledger.flatMap(({ file, notes }) =>
    notes.flatMap((note) => (note.is === "hiddenSheets" ? [[file?.name, note.sheets]] : [])),
  );
  expect(found).toEqual(set.files.flatMap(({ name, hides }) => (hides === undefined ? [] : [[name, [hides]]])));
});

test("[LED11] figures typed over B01's formulas, or that its formulas showed once, stand beside those of the lists, which count", () => {
  const found = made.whole.sums.flatMap(({ target, figures }) =>
    figures.flatMap(({ file, returned }) =>
      returned?.typed
        ? [[file?.name, { target: target.id, part: returned.typed.part, whole: returned.typed.whole }]]
        : [],
    ),
  );
  expect(found).toEqual(set.files.flatMap(({ name, typed }) => (typed ? [[name, typed]] : [])));
});

test("[LED11] of a committee and its branch the committee's own file counts, the branch's figures stand beside", () => {
  const figure = sumOf(made.whole, "CT06")?.figures.find(({ below }) => below !== undefined);
  expect([figure?.unit.id, figure?.below?.units]).toEqual(["DV26", 1]);
});

test("[LED13] a list that is nearly another unit's is told at both files, and at no other", () => {
  const found = made.whole.ledger.flatMap(({ file, notes }) =>
    notes.flatMap((note) => (note.is === "rosterOf" ? [[file?.name, note.unit]] : [])),
  );
  expect(found).toEqual(set.files.flatMap(({ name, isLike }) => (isLike === undefined ? [] : [[name, isLike]])));
});

test("[LED13] of two units in one file each has its row, with one SHA-256", () => {
  const parts = made.whole.ledger.filter(({ file }) => file?.block !== undefined);
  expect(parts.map(({ file, unit }) => [file?.block, unit?.id])).toEqual([
    [1, "DV21"],
    [2, "DV22"],
  ]);
  expect(new Set(parts.map(({ file }) => file?.sha256)).size).toBe(1);
});

test("[LED12] files in another order give the same bytes", async () => {
  const turned = await sum([...set.files].reverse());
  expect(turned.facts).toEqual(made.facts);
  expect(Buffer.compare(Buffer.from(turned.workbook), Buffer.from(made.workbook))).toBe(0);
});
