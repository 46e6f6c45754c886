import { readChoices } from "../../src/app/consolidate/choices";
import { type Consolidation, consolidate, sumOf } from "../../src/app/consolidate/consolidate";
import { csvOf } from "../../src/app/consolidate/csv";
import { type LongTable, longTables } from "../../src/app/consolidate/facts";
import type { Asked, ReadFile } from "../../src/app/consolidate/ledgerRow";
import { unitTree } from "../../src/app/consolidate/unitTree";
import { catalogue } from "../../src/domain/targets";
import type { Row } from "../../src/report/record";
import { dice } from "../../src/sample/random";
import { parquetOf } from "../../src/files/parquetOf";
import { ratingFile } from "./runs";
import { addedByDuckDB, typesByDuckDB } from "./duckDB";

const asked: Asked = { year: 2026, period: "NAM", quarter: "" };
const COMMITTEES = 5;
const BRANCHES = 4;

interface Made {
  readonly id: string;
  readonly parent: string;
  readonly part: number;
  readonly whole: number;
}

/** Units under committees under a province. */
function units(): readonly Made[] {
  const random = dice(8);
  return Array.from({ length: COMMITTEES }, (_, c) =>
    Array.from({ length: BRANCHES }, (_each, b): Made => {
      const whole = 1 + random.whole(30);
      return { id: `C${c}-${b}`, parent: `C${c}`, part: whole - random.whole(2), whole };
    }),
  ).flat();
}

const sum = (rows: readonly Row[], files: readonly ReadFile[]): Consolidation =>
  consolidate({ tree: unitTree(rows), targets: catalogue, asked, choices: readChoices({}).choices, files });

const own = units();
const top: Row = { id: "T", name: "Tỉnh ủy" };
const committees: readonly Row[] = Array.from({ length: COMMITTEES }, (_, c) => ({
  id: `C${c}`,
  name: `Đảng ủy ${c}`,
  parent: "T",
}));
const branches: readonly Row[] = own.map(({ id, parent }) => ({ id, name: `Chi bộ ${id}`, parent }));
const unitFiles = own.map(({ id, part, whole }) => ratingFile(id, part, whole));
const knownOf = (whole: Consolidation): readonly [number, number] => {
  const { part = -1, whole: all = -1 } = sumOf(whole, "CT06")?.sum ?? {};
  return [part, all];
};

/** Units summed by the province, over all three levels. */
const throughAll = sum([top, ...committees, ...branches], unitFiles);

test("[LED20] units to committees to province is units to province", () => {
  const committeeFiles = committees.map(({ id }) => {
    const below = own.filter(({ parent }) => parent === id);
    const one = sum(
      [{ id: id as string, name: "x" }, ...branches.filter(({ parent }) => parent === id)],
      below.map(({ id: unit, part, whole }) => ratingFile(unit, part, whole)),
    );
    return ratingFile(id as string, ...knownOf(one));
  });
  const inSteps = sum([top, ...committees], committeeFiles);
  const direct = sum([top, ...branches.map((row) => ({ ...row, parent: "T" }))], unitFiles);
  const all = own.reduce((so, each) => ({ part: so.part + each.part, whole: so.whole + each.whole }), {
    part: 0,
    whole: 0,
  });
  expect([inSteps, direct, throughAll].map(knownOf)).toEqual([all, all, all].map(({ part, whole }) => [part, whole]));
});

const NO_TABLE: LongTable = { name: "facts", columns: [], counts: [], rows: [] };
/** The long table as each kind of file. */
const KINDS = [
  ["CSV", csvOf],
  ["Parquet", parquetOf],
] as const;

test.each(KINDS)(
  "[LED21] an engine of its own gets B01's figures from the long table, by the query that README shows: %s",
  async (_kind, written) => {
    const [facts = NO_TABLE] = longTables(throughAll, { run: "r", tree: "t" });
    const added = await addedByDuckDB(written(facts));
    const [part, whole] = knownOf(throughAll);
    expect(added.get("CT06")).toEqual({ part, whole, units: own.length });
  },
);

test.each(KINDS)("[LED21] nobody's figures are null in the long table, not 0: %s", async (_kind, written) => {
  const [facts = NO_TABLE] = longTables(sum([top, ...committees], []), { run: "r", tree: "t" });
  const added = await addedByDuckDB(written(facts));
  expect(added.get("CT06")).toEqual({ part: null, whole: null, units: 0 });
});

test("[LED22] every long table is the same Parquet twice, its columns typed though nothing is known", async () => {
  const tables = longTables(sum([top, ...committees], []), { run: "r", tree: "t" });
  for (const table of tables) {
    expect(Buffer.compare(parquetOf(table), parquetOf(table))).toBe(0);
    const types = await typesByDuckDB(parquetOf(table));
    const numbers = [...table.counts, ...(table.measures ?? [])];
    expect([...types].filter(([, type]) => type !== "VARCHAR").map(([name]) => name)).toEqual(
      table.columns.filter((name) => numbers.includes(name)),
    );
    const known = table.rows.flatMap((row) => table.columns.filter((_, i) => typeof row[i] === "number"));
    expect(known.filter((name) => !numbers.includes(name))).toEqual([]);
  }
});
