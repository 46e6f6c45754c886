/** The part that says what the others are. */
export const CONTENT_TYPES = "[Content_Types].xml";

const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** The schema of ECMA-376 that knows the root of a part, by the beginning of the part's content type. */
const SCHEMAS: readonly (readonly [string, string])[] = [
  [SHEETS, "sml.xsd"],
  [WORD, "wml.xsd"],
  ["application/vnd.openxmlformats-officedocument.theme+xml", "dml-main.xsd"],
  ["application/vnd.openxmlformats-officedocument.drawing+xml", "dml-spreadsheetDrawing.xsd"],
  ["application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "dml-chart.xsd"],
  ["application/vnd.openxmlformats-package.core-properties+xml", "opc-coreProperties.xsd"],
  ["application/vnd.openxmlformats-officedocument.extended-properties+xml", "shared-documentPropertiesExtended.xsd"],
  ["application/vnd.openxmlformats-officedocument.custom-properties+xml", "shared-documentPropertiesCustom.xsd"],
  ["application/vnd.openxmlformats-package.relationships+xml", "opc-relationships.xsd"],
];

/**
 * The schema a part is held against.
 *
 * @param type its content type, "" for the list of content types itself
 * @returns undefined where no schema is known
 * @example schemaOf("application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml") // "sml.xsd"
 */
export const schemaOf = (type: string): string | undefined =>
  type === "" ? "opc-contentTypes.xsd" : SCHEMAS.find(([beginning]) => type.startsWith(beginning))?.[1];

/** What the list of content types says of parts: by path, without its slash, and by the ending of a name. */
interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/\s(\w+)\s*=\s*"([^"]*)"/gu)].map(([, name = "", value = ""]) => [name, value]));

const tagsOf = (xml: string, name: string): readonly ReadonlyMap<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name}\\s[^>]*>`, "gu"))].map(([tag]) => attributesOf(tag));

function contentTypes(xml: string): ContentTypes {
  const pairs = (name: string, key: string, bare: RegExp): readonly (readonly [string, string])[] =>
    tagsOf(xml, name).map((of) => [(of.get(key) ?? "").replace(bare, "").toLowerCase(), of.get("ContentType") ?? ""]);
  return {
    overrides: new Map(pairs("Override", "PartName", /^\//u)),
    defaults: new Map(pairs("Default", "Extension", /^$/u)),
  };
}

/** The folder that targets of a list of relationships are counted from. */
const baseOf = (path: string): string => path.replace(/(?:^|\/)_rels\/[^/]*$/u, "");

/** "xl/worksheets" and "../tables/table1.xml" are "xl/tables/table1.xml". */
function resolved(base: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${base}/${target}`).split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

/** Relationships to parts that the package does not have. */
function danglingIn(path: string, xml: string, paths: ReadonlySet<string>): readonly string[] {
  return tagsOf(xml, "Relationship").flatMap((of) => {
    const target = of.get("Target") ?? "";
    const isThere = of.get("TargetMode") === "External" || paths.has(resolved(baseOf(path), target));
    return isThere ? [] : [`${path}: no part ${target}`];
  });
}

/** A part to be held against a schema. */
export interface CheckedPart {
  readonly path: string;
  readonly schema: string;
  readonly xml: string;
}

/** What is to be checked of a package, and what is wrong with it before any schema is opened. */
export interface PackageCheck {
  readonly parts: readonly CheckedPart[];
  readonly problems: readonly string[];
}

/**
 * Sorts the parts of an .xlsx or .docx package by their schemas. A part without content type, without schema, or one that is missing is a
 * problem.
 *
 * @param texts each part's text by its path, in the package's order
 */
export function packageCheck(texts: ReadonlyMap<string, string>): PackageCheck {
  const list = texts.get(CONTENT_TYPES);
  if (list === undefined) return { parts: [], problems: [`no part ${CONTENT_TYPES}`] };
  const { overrides, defaults } = contentTypes(list);
  const paths = new Set(texts.keys());
  const parts: CheckedPart[] = [];
  const problems = [...overrides.keys()]
    .filter((path) => ![...paths].some((each) => each.toLowerCase() === path))
    .map((path) => `${CONTENT_TYPES}: no part /${path}`);
  for (const [path, xml] of texts) {
    const lower = path.toLowerCase();
    const type = path === CONTENT_TYPES ? "" : (overrides.get(lower) ?? defaults.get(lower.replace(/^.*\./u, "")));
    const schema = type === undefined ? undefined : schemaOf(type);
    if (type === undefined) problems.push(`${path}: no content type`);
    else if (schema === undefined) problems.push(`${path}: no schema known for ${type}`);
    else parts.push({ path, schema, xml });
    if (path.endsWith(".rels")) problems.push(...danglingIn(path, xml, paths));
  }
  return { parts, problems };
}

/** Excel itself writes it on every text with a line break or a space at an end, and loses them without; the schema of sheets forgot it. */
const KEPT_SPACE = /(<t) xml:space="preserve"(?=>)/gu;

const IGNORABLE = /\s(?:[\w.-]+:)?Ignorable\s*=\s*"([^"]*)"/u;

/**
 * A part as a program reads it that knows no extensions: attributes and elements of the namespaces the part calls ignorable are left out
 * (ECMA-376 part 3), and so is what keeps the spaces of a sheet's texts. Lines stay where they are.
 */
export function withoutExtensions(xml: string): string {
  const prefixes = (IGNORABLE.exec(xml)?.[1] ?? "").split(/\s+/u).filter((prefix) => /^[\w.-]+$/u.test(prefix));
  const bare = xml.replace(IGNORABLE, "").replace(KEPT_SPACE, "$1");
  return prefixes.reduce(
    (text, prefix) =>
      text
        .replace(new RegExp(`<${prefix}:[\\w.-]+(?:\\s[^>]*)?/>`, "gu"), "")
        .replace(new RegExp(`<${prefix}:([\\w.-]+)[\\s\\S]*?</${prefix}:\\1>`, "gu"), (all) =>
          all.replace(/[^\n]/gu, ""),
        )
        .replace(new RegExp(`\\s${prefix}:[\\w.-]+\\s*=\\s*"[^"]*"`, "gu"), ""),
    bare,
  );
}
