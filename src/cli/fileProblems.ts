import { strFromU8, unzipSync } from "fflate";
import { memoryPages, validateXML } from "xmllint-wasm";
import { type CheckedPart, packageCheck, withoutExtensions } from "./partSchemas";

/** A register of 1,000 rows is some 4 MB of XML, and libxml2 keeps it whole. */
const MEMORY = { initialMemoryPages: 64 * memoryPages.MiB, maxMemoryPages: 2 * memoryPages.GiB };

/** Schemas by the names under which they import each other. */
export type Schemas = readonly { readonly fileName: string; readonly contents: string }[];

/** What came of holding a file against the schemas. */
export interface FileCheck {
  /** Parts that some schema was asked about. */
  readonly parts: number;
  /** "xl/worksheets/sheet1.xml:1: …"; empty when all is well. */
  readonly problems: readonly string[];
}

const NAMESPACE = /<(?:\w+:)?schema\b[^>]*\btargetNamespace\s*=\s*["']([^"']+)["']/u;
const XML = "http://www.w3.org/XML/1998/namespace";

/** One schema that brings the attributes of XML itself: some of the published ones speak of them and do not say where they stand. */
function withXml(own: Schemas[number], schemas: Schemas): string {
  const imported = (namespace: string, fileName: string): string =>
    `<xs:import namespace="${namespace}" schemaLocation="${fileName}"/>`;
  const xml = schemas.find(({ contents }) => NAMESPACE.exec(contents)?.[1] === XML);
  const first = xml ? imported(XML, xml.fileName) : "";
  const second = imported(NAMESPACE.exec(own.contents)?.[1] ?? "", own.fileName);
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${first}${second}</xs:schema>`;
}

async function problemsBy(schema: string, parts: readonly CheckedPart[], schemas: Schemas): Promise<readonly string[]> {
  const own = schemas.find(({ fileName }) => fileName === schema);
  if (!own) return [`no ${schema} among the schemas`];
  // libxml2 is told names that are no paths; the problems name the parts
  const names = parts.map((_part, i) => `part${i}.xml`);
  const { valid, errors } = await validateXML({
    xml: parts.map(({ xml }, i) => ({ fileName: names[i] ?? "", contents: withoutExtensions(xml) })),
    schema: { fileName: "asked.xsd", contents: withXml(own, schemas) },
    preload: schemas,
    ...MEMORY,
  });
  if (valid) return [];
  const found = errors.flatMap(({ message, loc }) => {
    const part = loc && parts[names.indexOf(loc.fileName)];
    return part ? [`${part.path}:${loc.lineNumber}: ${message}`] : [];
  });
  return found.length > 0 ? found : errors.map(({ rawMessage }) => rawMessage);
}

/** Everything that is wrong with an .xlsx or .docx package, as far as its lists of parts and these schemas tell. */
export async function fileProblems(bytes: Uint8Array, schemas: Schemas): Promise<FileCheck> {
  const texts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const { parts, problems } = packageCheck(texts);
  const found = [...problems];
  for (const schema of new Set(parts.map((part) => part.schema))) {
    const own = parts.filter((part) => part.schema === schema);
    found.push(...(await problemsBy(schema, own, schemas)));
  }
  return { parts: parts.length, problems: found };
}
