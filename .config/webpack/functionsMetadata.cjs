const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionFiles } = require("./functionRecords.cjs");

/**
 * Without this an error anywhere in a range keeps Excel from calling the function: the cell shows the bare error and nothing
 * says where it is. The tool has no tag for it; Excel reads it at the top level of each function.
 */
const takingErrors = (each) => ({ ...each, allowErrorForDataTypeAny: true });

/**
 * What Excel reads to know the functions, by Microsoft's own tool, file by file: given them all at once, it does not say in
 * which one an error is.
 *
 * @param {string} folder
 * @returns {Promise<{ metadata: { functions: object[] }, problems: string[] }>}
 */
async function functionsMetadata(folder) {
  const metadata = { functions: [] };
  const problems = [];
  for (const file of functionFiles(folder)) {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    problems.push(...errors.map((error) => `${path.basename(file)}: ${error}`));
    if (metadataJson) metadata.functions.push(...JSON.parse(metadataJson).functions.map(takingErrors));
  }
  return { metadata, problems };
}

module.exports = { functionsMetadata };
