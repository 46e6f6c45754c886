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

/** The counts of each target as DuckDB adds them up. */
export async function addedByDuckDB(csv: string): Promise<ReadonlyMap<string, Added>> {
  const folder = await mkdtemp(path.join(tmpdir(), "chitieu-facts-"));
  try {
    const file = path.join(folder, "facts.csv");
    await writeFile(file, csv);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const result = await connection.runAndReadAll(queryInReadme().replaceAll("facts.csv", file));
    connection.closeSync();
    return new Map(
      result
        .getRowObjects()
        .map((row) => [
          String(row["target"]),
          { part: numberOf(row["part"]), whole: numberOf(row["whole"]), units: Number(row["units"]) },
        ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
