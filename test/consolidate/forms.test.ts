import { formSums } from "../../src/app/consolidate/formSums";
import { longTables } from "../../src/app/consolidate/facts";
import { noChoices } from "../../src/app/consolidate/choices";
import { type Consolidation, consolidate, sumOf } from "../../src/app/consolidate/consolidate";
import type { ReadFile } from "../../src/app/consolidate/ledgerRow";
import { resultTables } from "../../src/app/consolidate/resultTables";
import type { FoundSheet } from "../../src/app/sheetTable";
import { unitTree } from "../../src/app/consolidate/unitTree";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { catalogue } from "../../src/domain/targets";
import { readUnitFile } from "../../src/files/readUnitFile";
import { arrayGrid } from "../../src/read/grid";
import type { Row, SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { dice } from "../../src/sample/random";
import { bareSheet, filled, fileOf } from "./generatedUnits";

const asked = { year: 2026, period: "NAM", quarter: "" } as const;
const UNITS: readonly Row[] = [
  { id: "K", name: "Đảng ủy Khối" },
  ...["A", "B", "C"].map((id) => ({ id, name: `Đảng ủy ${id}`, parent: "K" })),
  { id: "C1", name: "Chi bộ C1", parent: "C" },
];

const sheet = (form: SheetId, rows: readonly Readonly<Record<string, Cell>>[]): FoundSheet => {
  const { columns } = recordOf(form);
  const name = `${form} 2026`;
  const values = [
    columns.map(({ caption }) => caption),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  ];
  const grid = arrayGrid({ sheet: name, box: box(0, 0, values.length, columns.length), values });
  return { sheet: form, sheetId: name, name, year: 2026, grid };
};

test("[LED60] groups and totals of a form are not added, a blank cell is nothing, words are told and not added", () => {
  const rows = [
    { name: "I. Công đoàn", registered: 99 },
    { name: "CĐCS Một", registered: 2, done: 1, hasRegistered: "x" },
    { name: "CĐCS Hai", registered: "hai", done: null, hasRegistered: "không" },
    { name: "Tổng cộng", registered: 99, done: 99 },
  ];
  const [sum] = formSums([sheet("B05B", rows)], 2026);
  expect(sum).toMatchObject({ rows: 2, sums: { registered: 2, done: 1, hasRegistered: 1 }, unread: 1, unreadAt: "C4" });
  expect(sum?.sums).not.toHaveProperty("dropped");
  expect(formSums([{ ...sheet("B05B", rows), year: 2025 }], 2026)).toEqual([]);
});

test("[LED60] a matter whose name begins as sums do is a row, a total is not", () => {
  const rows = [
    { matter: "Tổng hợp ý kiến góp ý", proposals: 3 },
    { matter: "Tổng cộng", proposals: 3 },
  ];
  expect(formSums([sheet("B19", rows)], 2026)).toMatchObject([{ rows: 1, sums: { proposals: 3 } }]);
});

test.each([
  ["a formula shows what it gave before, which is not taken", "=SUM(D2:G2)", undefined],
  ["nobody computes, what is typed there is taken", undefined, 15],
])("[LED63] where the cells of a row give no sum and %s", (_rule, formula, sum) => {
  const found = sheet("B18", [{ means: "Hội thi", unit: "cuộc", union: "nhiều", sum: 15 }]);
  const grid = { ...found.grid, formula: () => formula };
  const [only] = formSums([{ ...found, grid }], 2026);
  expect([only?.sums["sum"], only?.unread]).toEqual([sum, 1]);
});

/** What the generator knows of a unit's form. */
interface Planted {
  readonly rows: readonly Row[];
  readonly registered: number;
  readonly done: number;
}

function planted(seed: number): Planted {
  const random = dice(seed);
  let [registered, done] = [0, 0];
  const rows = Array.from({ length: 1 + random.whole(6) }, (_, i) => {
    const row = { name: `CĐCS ${seed}-${i}`, registered: random.whole(5), done: random.whole(3) };
    registered += row.registered;
    done += row.done;
    return row;
  });
  return { rows, registered, done };
}

const file = async (unitCode: string, { rows }: Planted, seed: number): Promise<ReadFile> => {
  const form = bareSheet("B05B", rows, "B05B 2026");
  const bytes = await fileOf(filled(seed).rows, { unitCode }, [form]);
  return readUnitFile(`${unitCode}.xlsx`, { ok: true, value: bytes }, asked);
};

const table = (whole: Consolidation, name: string): readonly (readonly Cell[])[] =>
  resultTables(whole).find((each) => each.name === name)?.rows ?? [];

test("[LED60] forms of the whole add up what the units' forms hold, a node's own or those below it, each with its cells", async () => {
  const [a, b, below] = [planted(1), planted(2), planted(3)];
  const files = [await file("A", a, 11), await file("B", b, 12), await file("C1", below, 13)];
  const whole = consolidate({ tree: unitTree(UNITS), targets: catalogue, asked, choices: noChoices, files });
  const rows = table(whole, "B05B toàn cấp");
  expect(rows.map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
    ...(
      [
        ["A", a],
        ["B", b],
        ["C1", below],
      ] as const
    ).map(([id, unit]) => [id, unit.rows.length, unit.registered, unit.done]),
    [
      "",
      a.rows.length + b.rows.length + below.rows.length,
      a.registered + b.registered + below.registered,
      a.done + b.done + below.done,
    ],
  ]);
  expect(rows[0]?.slice(-3)).toEqual(["A.xlsx", "B05B 2026", `C4:D${3 + a.rows.length}`]);
  const forms = longTables(whole, { run: "r", tree: "t" }).find(({ name }) => name === "forms");
  const done = forms?.rows.filter(([, , form, , , column]) => form === "B05B" && column === "done") ?? [];
  expect(done.reduce((sum, row) => sum + Number(row[7]), 0)).toBe(a.done + b.done + below.done);
});

test("[LED61] B02 and B03 of the whole are of the figures that B01 has: levels, those without a result, those outside", async () => {
  const files = [await file("A", planted(1), 21), await file("B", planted(2), 22)];
  const whole = consolidate({ tree: unitTree(UNITS), targets: catalogue, asked, choices: noChoices, files });
  for (const [form, target] of [
    ["B02", "CT05"],
    ["B03", "CT06"],
  ] as const) {
    const last = table(whole, `${form} toàn cấp`).at(-1) ?? [];
    const [, , total, rated, xs, tot, ht, kht, outside, missing, good, unclear] = last.map(Number);
    const { sum } = sumOf(whole, target) ?? {};
    const known = [good, (rated ?? 0) + (missing ?? 0)];
    expect(known).toEqual([sum?.part, sum?.whole]);
    expect((xs ?? 0) + (tot ?? 0)).toBe(good);
    expect((xs ?? 0) + (tot ?? 0) + (ht ?? 0) + (kht ?? 0)).toBe(rated);
    expect((rated ?? 0) + (missing ?? 0) + (outside ?? 0) + (unclear ?? 0)).toBe(total);
  }
});
