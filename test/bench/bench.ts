import { TRANGTHAIDANHDAU } from "../../src/functions/TRANGTHAIDANHDAU";
import { TRANGTHAIXEPLOAI } from "../../src/functions/TRANGTHAIXEPLOAI";
import type { FunctionMappings } from "../host/harness/excelClient";
import { benchFunctions } from "./functions";
import { benchInserts } from "./inserts";
import { benchReading } from "./reading";
import { benchTables } from "./tables";
import { benchWorstFiles } from "./worstFiles";

async function bench(): Promise<void> {
  benchFunctions();
  await benchReading();
  await benchTables();
  benchWorstFiles();
  // last: it leaves a book behind that goes on calculating
  await benchInserts({ TRANGTHAIDANHDAU, TRANGTHAIXEPLOAI } as unknown as FunctionMappings);
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
