import { judged } from "./judgedXml";

const USAGE = "npm run fuzz [-- --documents 60000] [--seed 1]";

/** Documents of chance, read by our tokenizer and by saxes; a line for each in which they part. */
function fuzz(words: readonly string[]): number {
  const wordAfter = (name: string, otherwise: number): number => {
    const at = words.indexOf(name);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  const documents = wordAfter("--documents", 60_000);
  const seed = wordAfter("--seed", 1);
  if (!Number.isSafeInteger(documents) || !Number.isSafeInteger(seed)) {
    console.error(USAGE);
    return 2;
  }
  let read = 0;
  let faults = 0;
  for (let i = 0; i < documents; i++) {
    const { isRead, fault } = judged(seed + i);
    if (isRead) read += 1;
    if (fault === undefined) continue;
    faults += 1;
    console.log(fault);
  }
  console.log(`${documents} documents, ${read} read by both alike, ${faults} faults`);
  return faults === 0 ? 0 : 1;
}

process.exitCode = fuzz(process.argv.slice(2));
