import { TRANGTHAIDANHDAU } from "../../src/functions/TRANGTHAIDANHDAU";
import { TRANGTHAIXEPLOAI } from "../../src/functions/TRANGTHAIXEPLOAI";
import type { FunctionMappings } from "../host/harness/excelClient";
import { benchFunctions } from "./functions";
import { benchReading } from "./reading";
import { benchSumming } from "./summing";
import { benchTables } from "./tables";
import { benchWorstFiles } from "./worstFiles";

const ALONE = "summing";
const SIZES = [10, 100, 1_000];

/** All parts; with the word "summing" that one alone, up to 10,000 files. */
async function bench(): Promise<void> {
  if (process.argv[2] === ALONE) {
    benchSumming([...SIZES, 10_000]);
    return;
  }
  benchFunctions();
  await benchReading();
  await benchTables();
  benchWorstFiles();
  benchSumming(SIZES.slice(0, 2));
  // last: it leaves a book behind that goes on calculating; and it needs what was built, which summing does not
  const { benchInserts } = await import("./inserts");
  await benchInserts({ TRANGTHAIDANHDAU, TRANGTHAIXEPLOAI } as unknown as FunctionMappings);
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
