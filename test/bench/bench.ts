import { benchFunctions } from "./functions";
import { benchInserts } from "./inserts";

async function bench(): Promise<void> {
  benchFunctions();
  await benchInserts();
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
