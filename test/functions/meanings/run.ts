import { differences, functionCount } from "./differences";

/** `npm run meanings -- [lists [seed]]`: 20,000 lists made from meanings, another seed every time. */
const [lists = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const found = differences(Math.ceil(lists / functionCount), seed);
for (const each of found) console.log(JSON.stringify(each));
console.log(`${lists} lists from meanings, seed ${seed}: ${found.length} functions differ.`);
process.exitCode = found.length > 0 ? 1 : 0;
