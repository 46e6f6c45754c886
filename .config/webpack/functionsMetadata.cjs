const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionFiles } = require("./functionRecords.cjs");

/**
 * What Excel reads to know the functions, by Microsoft's own tool, file by file: given them all at once, it does not say in
 * which one an error is.
 *
 * @param {string} folder
 * @returns {Promise<{ metadata: { functions: object[] }, problems: string[] }>}
 */
async function functionsMetadata(folder) {
  const metadata = { allowCustomDataForDataTypeAny: true, functions: [] };
  const problems = [];
  for (const file of functionFiles(folder)) {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    problems.push(...errors.map((error) => `${path.basename(file)}: ${error}`));
    if (metadataJson) metadata.functions.push(...JSON.parse(metadataJson).functions);
  }
  return { metadata, problems };
}

module.exports = { functionsMetadata };
