const fs = require("node:fs");
const path = require("node:path");
const { validateXML } = require("xmllint-wasm");

const WRAPPER = "every-schema.xsd";
const NAMESPACE = /<(?:\w+:)?schema\b[^>]*\btargetNamespace\s*=\s*["']([^"']+)["']/u;

/** The published schemas are older than this element, which shared runtimes cannot do without. */
const NEWER_THAN_SCHEMAS = /<Runtimes>[\s\S]*?<\/Runtimes>/gu;

const isSchema = (name) => name.toLowerCase().endsWith(".xsd");

/** One schema that knows all of them: a manifest mixes namespaces, and each is described in a file of its own. */
function wrapperOf(schemas) {
  const imports = schemas.flatMap(({ fileName, contents }) => {
    const namespace = NAMESPACE.exec(contents)?.[1];
    return namespace ? [`<xs:import namespace="${namespace}" schemaLocation="${fileName}"/>`] : [];
  });
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`;
}

/**
 * Holds a manifest against Microsoft's XML schemas, which may not be copied: give the folder where they are. They were published
 * in the history of OfficeDev/office-js-docs-pr.
 *
 * @param {string} manifest
 * @param {string} folder with every .xsd file of one publication
 * @returns {Promise<string[]>} what the schemas do not allow, with lines; empty when all is well
 */
async function schemaProblems(manifest, folder) {
  const schemas = fs
    .readdirSync(folder)
    .filter(isSchema)
    .map((fileName) => ({ fileName, contents: fs.readFileSync(path.join(folder, fileName), "utf8") }));
  if (schemas.length === 0) return [`no .xsd file in ${folder}`];
  // the lines stay where they are
  const known = manifest.replace(NEWER_THAN_SCHEMAS, (element) => element.replace(/[^\n]/gu, ""));
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: known },
    schema: { fileName: WRAPPER, contents: wrapperOf(schemas) },
    preload: schemas,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

module.exports = { schemaProblems };
