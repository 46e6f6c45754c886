import { parquetWriteBuffer } from "hyparquet-writer";
import type { LongTable } from "../app/consolidate/facts";

/**
 * A long table as Parquet, for programs that add up what no spreadsheet holds. A column has one type, whatever stands in it:
 * whole numbers, numbers, or text; null is null. The same table gives the same bytes.
 *
 * @example parquetOf({ name: "units", columns: ["unit"], counts: [], rows: [["DV01"], [null]] })
 */
export function parquetOf({ columns, counts, measures = [], rows }: LongTable): Uint8Array {
  const typeOf = (name: string): "INT32" | "DOUBLE" | "STRING" =>
    counts.includes(name) ? "INT32" : measures.includes(name) ? "DOUBLE" : "STRING";
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((name, i) => ({ name, type: typeOf(name), data: rows.map((row) => row[i] ?? null) })),
      createdBy: "CHITIEU",
    }),
  );
}
