import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleJson } from "./sampleWorkbook";

/** Writes sample.json anew: `npx tsx src/host/sample/makeSample.ts`. A test holds the file against the generator. */
writeFileSync(join(import.meta.dirname, "sample.json"), sampleJson());
