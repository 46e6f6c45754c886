import { benchFunctions } from "./functions";
import { benchInserts } from "./inserts";
import { benchReading } from "./reading";
import { benchWorstFiles } from "./worstFiles";

async function bench(): Promise<void> {
  benchFunctions();
  await benchInserts();
  await benchReading();
  benchWorstFiles();
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
