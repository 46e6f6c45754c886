import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { type FileCheck, fileProblems, type Schemas } from "./fileProblems";
import { filesUnder } from "./filesUnder";

const USAGE = "npm run -s validate:files -- SCHEMAS FILE…";
const WRONG_USE = 2;

async function schemasIn(folder: string): Promise<Schemas> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith(".xsd"));
  return Promise.all(
    names.map(async (fileName) => ({ fileName, contents: await readFile(path.join(folder, fileName), "utf8") })),
  );
}

const checked = (file: string, schemas: Schemas): Promise<FileCheck> =>
  readFile(file).then(
    (bytes) => fileProblems(new Uint8Array(bytes), schemas),
    (error: unknown) => ({ parts: 0, problems: [String(error)] }),
  );

/** Holds every part of .xlsx and .docx files against the XML schemas of ECMA-376, which are no part of the project. */
async function validateFiles([folder, ...given]: readonly string[]): Promise<number> {
  if (folder === undefined || given.length === 0) {
    console.error(USAGE);
    return WRONG_USE;
  }
  const schemas = await schemasIn(folder);
  if (schemas.length === 0) throw new Error(`no .xsd file in ${folder}`);
  let [files, wrong] = [0, 0];
  for (const each of given)
    for await (const file of filesUnder(each)) {
      if (!/\.(?:xlsx|docx)$/iu.test(file)) continue;
      const { parts, problems } = await checked(file, schemas);
      for (const problem of problems) console.error(`${file} › ${problem}`);
      console.log(`${problems.length === 0 ? "valid" : "NOT VALID"}  ${file}: ${parts} parts`);
      files += 1;
      wrong += problems.length === 0 ? 0 : 1;
    }
  console.log(`${files} files, ${wrong} not valid`);
  return files === 0 || wrong > 0 ? 1 : 0;
}

// libxml2's worker can end without an answer, and Node then ends as if all were well
process.exitCode = 1;
validateFiles(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
  },
);
