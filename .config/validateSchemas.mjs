// The manifest against Microsoft's XML schemas, where somebody has them: `npm run validate:schemas -- FOLDER`.
import { readFileSync } from "node:fs";
import { schemaProblems } from "./manifestSchemas.cjs";

const [folder = process.env.MANIFEST_SCHEMAS] = process.argv.slice(2);
if (!folder) {
  console.error("Give the folder of the .xsd files: npm run validate:schemas -- FOLDER (or MANIFEST_SCHEMAS=FOLDER).");
  process.exitCode = 1;
} else {
  const problems = await schemaProblems(readFileSync("manifest.xml", "utf8"), folder);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("manifest.xml is what the schemas allow; they are older than <Runtimes>, which was left out.");
}
