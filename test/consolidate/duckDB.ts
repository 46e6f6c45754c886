import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

export interface Added {
  readonly part: number | null;
  readonly whole: number | null;
  readonly units: number;
}

/** The query in README, over `facts.csv`. */
export function queryInReadme(): string {
  const readme = readFileSync(path.join(__dirname, "../../README.md"), "utf8");
  const found = /```sql\n([^`]*)```/u.exec(readme)?.[1];
  if (found === undefined) throw new Error("README shows no query");
  return found;
}

const numberOf = (value: unknown): number | null => (value === null ? null : Number(value));

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What a query gives over a file of these contents; it stands for `FILE` in the query. */
export async function askedDuckDB(query: string, contents: string | Uint8Array): Promise<Rows> {
  const folder = await mkdtemp(path.join(tmpdir(), "chitieu-facts-"));
  try {
    const file = path.join(folder, "table");
    await writeFile(file, contents);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const result = await connection.runAndReadAll(query.replace("FILE", file));
    connection.closeSync();
    return result.getRowObjects();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The counts of each target as DuckDB adds them up by that query, from CSV (text) or Parquet (bytes). */
export async function addedByDuckDB(table: string | Uint8Array): Promise<ReadonlyMap<string, Added>> {
  const query =
    typeof table === "string"
      ? queryInReadme().replace("facts.csv", "FILE")
      : queryInReadme().replace(/read_csv\(.*\)/u, "read_parquet('FILE')");
  const rows = await askedDuckDB(query, table);
  return new Map(
    rows.map((row) => [
      String(row["target"]),
      { part: numberOf(row["part"]), whole: numberOf(row["whole"]), units: Number(row["units"]) },
    ]),
  );
}

/** The type of each column of a Parquet file, as DuckDB has it. */
export async function typesByDuckDB(parquet: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const rows = await askedDuckDB("DESCRIBE SELECT * FROM read_parquet('FILE')", parquet);
  return new Map(rows.map((row) => [String(row["column_name"]), String(row["column_type"])]));
}
