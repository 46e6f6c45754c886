import { type Choices, noChoices, readChoices } from "../../src/app/consolidate/choices";
import { consolidate, type Consolidation, sumOf } from "../../src/app/consolidate/consolidate";
import type { Asked, LedgerNote, LedgerRow, LedgerStatus, ReadFile } from "../../src/app/consolidate/ledgerRow";
import { unitTree } from "../../src/app/consolidate/unitTree";
import type { UnitReturn } from "../../src/app/consolidate/unitReturn";
import type { Stamp } from "../../src/app/settings/stamp";
import { catalogue } from "../../src/domain/targets";
import type { Row } from "../../src/report/record";

const asked: Asked = { year: 2026, period: "NAM", quarter: "" };
const ROWS: readonly Row[] = [
  { id: "K", name: "Đảng ủy Khối" },
  {
    id: "A",
    name: "Đảng ủy Sở Công Thương",
    short: "SCT",
    aliases: "Đảng bộ Sở Công thương; Công Thương",
    parent: "K",
  },
  { id: "B", name: "Đảng ủy Sở Y tế", parent: "K" },
  { id: "C", name: "Đảng ủy Sở Cũ", parent: "K", until: "30/06/2026", successor: "B" },
  { id: "D", name: "Đảng ủy Trường Chính trị", parent: "K" },
  { id: "D1", name: "Chi bộ Khoa Một", parent: "D" },
  { id: "D2", name: "Chi bộ Khoa Hai", parent: "D" },
];

const stamp = (says: Partial<Stamp>): Stamp => ({
  unitCode: "",
  unit: "",
  year: 2026,
  period: "NAM",
  quarter: "",
  formVersion: 1,
  ...says,
});

const ratings = (part: number, whole: number, more: Partial<UnitReturn> = {}): Partial<UnitReturn> => ({
  targets: [
    {
      target: "CT06",
      from: "list",
      counts: { part, whole, unknown: 0 },
      blank: 0,
      at: { sheet: "DS_HOIVIEN", cell: `F6:F${5 + whole}` },
      missed: [],
    },
  ],
  ...more,
});

function file(name: string, sha256: string, says: Partial<Stamp> | undefined, value: Partial<UnitReturn>): ReadFile {
  const empty: UnitReturn = { stamp: undefined, years: [], hidden: [], doubts: [], targets: [], issues: [] };
  return {
    name,
    sha256,
    outcome: { ok: true, value: { ...empty, ...(says ? { stamp: stamp(says) } : {}), ...value } },
  };
}

function chosen(json: unknown): Choices {
  const { choices, wrong } = readChoices(json);
  expect(wrong).toEqual([]);
  return choices;
}

const sum = (files: readonly ReadFile[], choices: Choices = noChoices, period: Partial<Asked> = {}): Consolidation =>
  consolidate({ tree: unitTree(ROWS), targets: catalogue, asked: { ...asked, ...period }, choices, files });

const rowsOf = ({ ledger }: Consolidation, unit: string): readonly LedgerRow[] =>
  ledger.filter((row) => row.unit?.id === unit);
const statuses = (whole: Consolidation): readonly (readonly [string, LedgerStatus])[] =>
  whole.ledger.map(({ unit, file: own, status }) => [own?.name ?? unit?.id ?? "", status]);
const notesOf = (whole: Consolidation, name: string): readonly LedgerNote[] =>
  whole.ledger.find((row) => row.file?.name === name)?.notes ?? [];
/** Known counts of ratings, one a unit. */
const known = (whole: Consolidation): readonly (readonly [string, number, number])[] =>
  (sumOf(whole, "CT06")?.figures ?? []).flatMap(({ unit, counts }) =>
    counts ? [[unit.id, counts.part, counts.whole] as const] : [],
  );

test("[LED01] every unit that should have sent has a row, and one that was closed before the period's end has none", () => {
  expect(statuses(sum([]))).toEqual([
    ["A", "missing"],
    ["B", "missing"],
    ["D", "missing"],
  ]);
});

test("[LED01] a file is the unit's whose code stands in it, whatever its name", () => {
  const whole = sum([
    file("Sở Y tế.xlsx", "1", { unitCode: "A" }, ratings(9, 10)),
    file("SCT.xlsx", "2", { unitCode: "B" }, ratings(7, 10)),
  ]);
  expect(known(whole)).toEqual([
    ["A", 9, 10],
    ["B", 7, 10],
  ]);
  expect(notesOf(whole, "SCT.xlsx")).toContainEqual({ is: "nameIsOf", unit: "Đảng ủy Sở Công Thương" });
});

test("[LED01] an alias in decomposed letters is the unit's name", () => {
  const whole = sum([file("x.xlsx", "1", { unit: "Đảng bộ Sở Công thương".normalize("NFD") }, ratings(9, 10))]);
  expect(known(whole)).toEqual([["A", 9, 10]]);
});

test("[LED01] a file's own name proves nothing: it is asked about, and not summed", () => {
  const whole = sum([file("Đảng ủy Sở Y tế.xlsx", "1", undefined, ratings(9, 10))]);
  expect(known(whole)).toEqual([]);
  expect(notesOf(whole, "Đảng ủy Sở Y tế.xlsx")).toEqual([{ is: "perhapsOf", unit: "Đảng ủy Sở Y tế" }]);
  const said = sum(
    [file("Đảng ủy Sở Y tế.xlsx", "1", undefined, ratings(9, 10))],
    chosen({ files: { "1": { unit: "B" } } }),
  );
  expect(known(said)).toEqual([["B", 9, 10]]);
});

test("[LED02] the same bytes count once, the file with the shortest name", () => {
  const whole = sum([
    file("b.xlsx", "1", { unitCode: "A" }, ratings(9, 10)),
    file("a.xlsx", "1", { unitCode: "A" }, ratings(9, 10)),
  ]);
  expect(known(whole)).toEqual([["A", 9, 10]]);
  expect(statuses(whole)).toContainEqual(["b.xlsx", "duplicate"]);
});

test("[LED02] two files of one unit are a conflict and neither is summed; the one chosen is", () => {
  const files = [
    file("cũ.xlsx", "1", { unitCode: "A" }, ratings(9, 10)),
    file("mới.xlsx", "2", { unitCode: "A" }, ratings(10, 10)),
  ];
  const open = sum(files);
  expect(known(open)).toEqual([]);
  expect(rowsOf(open, "A").map(({ status }) => status)).toEqual(["conflict", "conflict"]);
  const settled = sum(files, chosen({ files: { "2": { use: true } } }));
  expect(known(settled)).toEqual([["A", 10, 10]]);
  expect(rowsOf(settled, "A").map(({ status }) => status)).toEqual(["received", "setAside"]);
});

test("[LED02] a unit that was closed and its successor both send: a conflict until one is left out or chosen", () => {
  const files = [
    file("c.xlsx", "1", { unitCode: "C" }, ratings(5, 5)),
    file("b.xlsx", "2", { unitCode: "B" }, ratings(9, 10)),
  ];
  expect(statuses(sum(files)).filter(([name]) => name.endsWith("xlsx"))).toEqual([
    ["b.xlsx", "conflict"],
    ["c.xlsx", "conflict"],
  ]);
  expect(known(sum(files, chosen({ files: { "1": { exclude: "đã bàn giao" } } })))).toEqual([["B", 9, 10]]);
  expect(known(sum(files, chosen({ files: { "2": { use: true } } })))).toEqual([["B", 9, 10]]);
});

test("[LED03] a file of last year or of another period is told and not summed", () => {
  const whole = sum([
    file("a.xlsx", "1", { unitCode: "A", year: 2025 }, ratings(9, 10)),
    file("b.xlsx", "2", { unitCode: "B", period: "6T" }, ratings(9, 10)),
    file("d.xlsx", "3", { unitCode: "D" }, ratings(9, 10, { years: [2025] })),
  ]);
  expect(statuses(whole)).toEqual([
    ["a.xlsx", "wrongYear"],
    ["b.xlsx", "wrongPeriod"],
    ["d.xlsx", "wrongYear"],
  ]);
  expect(known(whole)).toEqual([]);
});

test("[LED03] an empty form that was sent back is no report, and no 0 of 0", () => {
  const whole = sum([file("a.xlsx", "1", { unitCode: "A" }, { targets: [] })]);
  expect(statuses(whole)[0]).toEqual(["a.xlsx", "empty"]);
  expect(sumOf(whole, "CT06")?.figures[0]).toMatchObject({ method: "none", stance: { kind: "missing" } });
});

test("[LED03] an excluded file gives the figures of a sum without it", () => {
  const files = [
    file("a.xlsx", "1", { unitCode: "A" }, ratings(9, 10)),
    file("b.xlsx", "2", { unitCode: "B" }, ratings(7, 10)),
  ];
  const without = sum(files.slice(0, 1));
  const excluded = sum(files, chosen({ files: { "2": { exclude: "gửi nhầm" } } }));
  expect(excluded.sums.map(({ sum: own, standing }) => [own, standing])).toEqual(
    without.sums.map(({ sum: own, standing }) => [own, standing]),
  );
  expect(statuses(excluded)).toContainEqual(["b.xlsx", "excluded"]);
});

test("[LED03] late is told and summed, by the unit's own last day where it has one", () => {
  const files = [file("a.xlsx", "1", { unitCode: "A" }, ratings(9, 10))];
  const late = chosen({ due: "2026-12-15", files: { "1": { received: "2026-12-18" } } });
  expect(statuses(sum(files, late))[0]).toEqual(["a.xlsx", "late"]);
  expect(notesOf(sum(files, late), "a.xlsx")).toContainEqual({ is: "lateBy", days: 3 });
  expect(known(sum(files, late))).toEqual([["A", 9, 10]]);
  const extended = chosen({
    due: "2026-12-15",
    files: { "1": { received: "2026-12-18" } },
    units: { A: { extendedTo: "18/12/2026", reason: "bão lũ" } },
  });
  expect(statuses(sum(files, extended))[0]).toEqual(["a.xlsx", "received"]);
});

test("[LED04] a unit's own file counts, and what the units below it say stands beside; never both", () => {
  const whole = sum([
    file("d.xlsx", "1", { unitCode: "D" }, ratings(18, 20)),
    file("d1.xlsx", "2", { unitCode: "D1" }, ratings(9, 9)),
  ]);
  expect(known(whole)).toEqual([["D", 18, 20]]);
  expect(sumOf(whole, "CT06")?.figures.find(({ unit }) => unit.id === "D")?.below).toEqual({
    part: 9,
    whole: 9,
    units: 1,
  });
});

test("[LED04] without a file of its own, a unit is those below it: one that sent nothing is missing", () => {
  const whole = sum([file("d1.xlsx", "2", { unitCode: "D1" }, ratings(9, 9))]);
  expect(known(whole)).toEqual([["D1", 9, 9]]);
  expect(statuses(whole)).toEqual([
    ["A", "missing"],
    ["B", "missing"],
    ["d1.xlsx", "received"],
    ["D2", "missing"],
  ]);
});

test("[LED05] figures typed from a signed paper count as reported, a head count alone bounds what is missing", () => {
  const whole = sum(
    [],
    chosen({
      units: {
        A: { document: "12-BC/ĐU", figures: { CT06: { part: 40, whole: 50 } } },
        B: { figures: { CT06: { whole: 7 } } },
      },
    }),
  );
  expect(statuses(whole)).toEqual([
    ["A", "typed"],
    ["B", "missing"],
    ["D", "missing"],
  ]);
  const figures = sumOf(whole, "CT06")?.figures ?? [];
  expect(figures.map(({ stance: { partMin, partMax, wholeMax } }) => [partMin, partMax, wholeMax])).toEqual([
    [40, 40, 50],
    [0, 7, 7],
    [0, null, null],
  ]);
});

test("[LED05] a unit that is not subject to a target is not summed for it, though its file has figures", () => {
  const whole = sum(
    [file("a.xlsx", "1", { unitCode: "A" }, ratings(9, 10))],
    chosen({ units: { A: { notSubject: ["CT06"] } } }),
  );
  expect(known(whole)).toEqual([]);
  expect(sumOf(whole, "CT06")?.sum.units.notSubject).toBe(1);
});

test("[LED05] a report that says nothing of a target may be of a unit it does not concern: asked, never taken for 0", () => {
  const whole = sum([file("a.xlsx", "1", { unitCode: "A" }, ratings(9, 10))]);
  expect(sumOf(whole, "CT04A")?.figures[0]?.stance.kind).toBe("perhapsNotSubject");
  expect(sumOf(whole, "CT04A")?.standing.is).toBe("open");
});

test("[LED06] before the year's end whoever has not met a yearly target may still do so", () => {
  const whole = sum([file("a.xlsx", "1", { unitCode: "A", period: "6T" }, ratings(1, 10))], noChoices, {
    period: "6T",
  });
  expect(sumOf(whole, "CT06")?.figures[0]?.stance).toMatchObject({ partMin: 1, partMax: 10, wholeMin: 10 });
});

test("[LED07] the order of files changes nothing", () => {
  const files = [
    file("a.xlsx", "1", { unitCode: "A" }, ratings(9, 10)),
    file("a2.xlsx", "1", { unitCode: "A" }, ratings(9, 10)),
    file("b.xlsx", "2", { unitCode: "B" }, ratings(7, 10)),
    file("?.xlsx", "3", undefined, ratings(1, 1)),
  ];
  const { ledger, sums } = sum(files);
  const turned = sum([...files].reverse());
  expect(JSON.stringify(turned.ledger)).toBe(JSON.stringify(ledger));
  const figures = (of: typeof sums): unknown => of.map(({ figures: own, standing }) => [own, standing]);
  expect(figures(turned.sums)).toEqual(figures(sums));
});

test("choices that are not understood are told where they stand, and none is guessed", () => {
  const { wrong } = readChoices({
    due: "hôm qua",
    units: { A: { figures: { CT06: { part: 11, whole: 10 } } } },
    files: { "1": { exclude: "" } },
    typo: 1,
  });
  expect(wrong.map(({ where }) => where)).toEqual(["typo", "files.1.exclude", "units.A.figures.CT06", "due"]);
});
