import type { Beside } from "./beside";
import { at, everything, named, type Element } from "./xml";

type Kind = "bt:Images" | "bt:Urls" | "bt:ShortStrings" | "bt:LongStrings";

/** Which list of resources an element's resid must be found in. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Longest text Excel takes, in characters; a longer one makes it refuse the manifest. */
const LONGEST: Readonly<Record<string, number>> = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  DisplayName: 125,
  Description: 250,
};

const RIBBON_ICON_SIZES = ["16", "32", "80"];
const SECOND_LOCALE = "en-US";
const NAMESPACE = "CHITIEU";
/** Icon sizes of the basic part, in pixels: the list of add-ins shows them. */
const BASIC_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** What is wrong with the texts, addresses and icons of the manifest and with the references to them. */
export function resourceProblems(root: Element, beside: Beside): string[] {
  return [
    ...referenceProblems(root),
    ...textProblems(root),
    ...namespaceProblems(root),
    ...addressProblems(root, beside),
    ...iconProblems(root, beside),
  ];
}

function resourcesOf(root: Element, kind: Kind): readonly Element[] {
  return at(root, "VersionOverrides", "Resources", kind)?.children ?? [];
}

function referenceProblems(root: Element): string[] {
  const used = everything(root).filter(({ attributes }) => "resid" in attributes);
  const dangling = used.flatMap(({ name, attributes }) => {
    const kind = KIND_OF[name];
    const resid = attributes["resid"] ?? "";
    if (kind === undefined) return [`${name} may not have a resid`];
    return resourcesOf(root, kind).some((resource) => resource.attributes["id"] === resid)
      ? []
      : [`${name} asks for ${resid}, which is not in ${kind}`];
  });
  const usedIds = new Set(used.map(({ attributes }) => attributes["resid"]));
  const unused = (at(root, "VersionOverrides", "Resources")?.children ?? [])
    .flatMap(({ children }) => children)
    .filter(({ attributes }) => !usedIds.has(attributes["id"]))
    .map(({ attributes }) => `Resource ${attributes["id"] ?? ""} is never used`);
  return [...dangling, ...unused];
}

interface Text {
  readonly where: string;
  readonly limit: string;
  readonly element: Element;
}

function texts(root: Element): Text[] {
  const basic = ["DisplayName", "Description"].flatMap((name) => {
    const element = at(root, name);
    return element === undefined ? [] : [{ where: name, limit: name, element }];
  });
  const strings = (["bt:ShortStrings", "bt:LongStrings"] as const).flatMap((limit) =>
    resourcesOf(root, limit).map((element) => ({ where: element.attributes["id"] ?? "", limit, element })),
  );
  return [...basic, ...strings];
}

function overridesOf(element: Element): readonly Element[] {
  return element.children.filter(({ name }) => name === "Override" || name === "bt:Override");
}

function textProblems(root: Element): string[] {
  const namespaceId = named(root, "Namespace")[0]?.attributes["resid"];
  return texts(root).flatMap(({ where, limit, element }) => {
    const values = [
      element.attributes["DefaultValue"],
      ...overridesOf(element).map(({ attributes }) => attributes["Value"]),
    ];
    const longest = LONGEST[limit] ?? 0;
    const translated = overridesOf(element).some(({ attributes }) => attributes["Locale"] === SECOND_LOCALE);
    return [
      ...values
        .filter((value) => (value ?? "").length > longest)
        .map(() => `${where} is longer than ${longest} characters`),
      ...values.filter((value) => (value ?? "").trim() === "").map(() => `${where} is empty`),
      ...(translated || where === namespaceId ? [] : [`${where} has no ${SECOND_LOCALE} text`]),
    ];
  });
}

/** The namespace is stored in people's formulas, so it is one word, the same in every language, for ever. */
function namespaceProblems(root: Element): string[] {
  const id = named(root, "Namespace")[0]?.attributes["resid"];
  const element = resourcesOf(root, "bt:ShortStrings").find(({ attributes }) => attributes["id"] === id);
  const word = element?.attributes["DefaultValue"];
  return [
    ...(word === NAMESPACE ? [] : [`Namespace is ${word ?? "not given"}, not ${NAMESPACE}`]),
    ...(element !== undefined && overridesOf(element).length > 0 ? ["Namespace differs by language"] : []),
  ];
}

interface Address {
  readonly where: string;
  readonly url: string;
}

function addresses(root: Element): Address[] {
  return everything(root).flatMap(({ name, attributes, text }) => {
    const where = attributes["id"] ?? name;
    const values = [attributes["DefaultValue"], attributes["Value"], name === "AppDomain" ? text : undefined];
    return values.flatMap((url) => (url !== undefined && isAddress(url, name) ? [{ where, url }] : []));
  });
}

const ADDRESS_ELEMENTS = new Set([
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "AppDomain",
  "bt:Image",
  "bt:Url",
]);

function isAddress(value: string, name: string): boolean {
  return ADDRESS_ELEMENTS.has(name) || /^[a-z]+:\/\//i.test(value);
}

function addressProblems(root: Element, { files }: Beside): string[] {
  const base = baseOf(root);
  if (base === undefined) return ["SourceLocation is not an https address"];
  return [...addresses(root), ...metadataTranslation(root)].flatMap(({ where, url }) => {
    if (!url.startsWith("https://")) return [`${where} is not https: ${url}`];
    if (!url.startsWith(base)) return [`${where} leaves ${base}: ${url}`];
    const file = new URL(url).href.slice(base.length).replace(/[?#].*$/, "");
    return files.has(file) ? [] : [`${where} points to ${file || "a folder"}, which the build does not have`];
  });
}

/** The folder the add-in is served from, with its slash; every other address must lie in it. */
function baseOf(root: Element): string | undefined {
  const page = at(root, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"] ?? "";
  return page.startsWith("https://") ? new URL(".", page).href : undefined;
}

/** Where the English help texts of the functions are; an empty address where the manifest forgets them. */
function metadataTranslation(root: Element): Address[] {
  const id = named(root, "Metadata").flatMap(({ children }) => children)[0]?.attributes["resid"];
  const metadata = resourcesOf(root, "bt:Urls").find(({ attributes }) => attributes["id"] === id);
  const translated =
    metadata !== undefined && overridesOf(metadata).some(({ attributes }) => attributes["Locale"] === SECOND_LOCALE);
  return translated ? [] : [{ where: `${SECOND_LOCALE} metadata`, url: "" }];
}

function iconProblems(root: Element, beside: Beside): string[] {
  const urls = new Map(
    resourcesOf(root, "bt:Images").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
  );
  const sets = named(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
    return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `Icon without size ${size}`);
  });
  const ribbon = named(root, "Icon").flatMap(({ children }) =>
    children.map(({ attributes }) => ({ url: urls.get(attributes["resid"]), size: Number(attributes["size"]) })),
  );
  const basic = Object.entries(BASIC_ICONS).map(([name, size]) => ({
    url: at(root, name)?.attributes["DefaultValue"],
    size,
  }));
  return [
    ...new Set([
      ...sets,
      ...[...ribbon, ...basic].flatMap(({ url, size }) => sizeProblem(root, beside, url ?? "", size)),
    ]),
  ];
}

function sizeProblem(root: Element, { pixels }: Beside, url: string, size: number): string[] {
  const file = url.slice((baseOf(root) ?? "").length);
  const found = pixels.get(file);
  if (found === undefined) return [`No picture for an icon of ${size} pixels: ${file}`];
  if (found.width === size && found.height === size) return [];
  return [`${file} is ${found.width}×${found.height} pixels, not ${size}×${size}`];
}
