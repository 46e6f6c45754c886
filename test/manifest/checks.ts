import type { Beside } from "./beside";
import { ACTION_ORDER, CHILD_ORDER, CUSTOM_FUNCTIONS_ORDER, NEEDED_IN_ROOT } from "./order";
import { resourceProblems } from "./resources";
import { at, everything, named, readXml, type Element } from "./xml";

/** Excel versions we promise to run on: Excel LTSC 2021 ends at these (OFFICE-LESSONS 27). */
const REQUIREMENT_FLOOR: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
  ExcelApi: "1.14",
};

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const LONGEST_ID = 32;

/**
 * Everything wrong with an add-in-only manifest, one sentence each; empty when Excel should take it.
 *
 * Microsoft's validator needs the network and no schema ships in npm, so these checks stand for both.
 *
 * @example manifestProblems("<OfficeApp/>", beside)[0] // "OfficeApp lacks Id"
 */
export function manifestProblems(xml: string, beside: Beside): string[] {
  let root: Element;
  try {
    root = readXml(xml);
  } catch (cause) {
    return [`Not well-formed: ${cause instanceof Error ? cause.message : String(cause)}`];
  }
  return [
    ...orderProblems(root),
    ...identityProblems(root),
    ...requirementProblems(root),
    ...idProblems(root),
    ...runtimeProblems(root),
    ...commandProblems(root, beside),
    ...resourceProblems(root, beside),
  ];
}

function orderProblems(root: Element): string[] {
  const missing = NEEDED_IN_ROOT.filter((name) => at(root, name) === undefined).map(
    (name) => `OfficeApp lacks ${name}`,
  );
  const misplaced = everything(root).flatMap((element) => {
    const order = orderOf(element);
    if (order === undefined) return [];
    let last = 0;
    return element.children.flatMap((child) => {
      const place = order.indexOf(child.name);
      if (place < 0) return [`${element.name} may not contain ${child.name}`];
      if (place < last) return [`${child.name} stands too late in ${element.name}`];
      last = place;
      return [];
    });
  });
  return [...missing, ...misplaced];
}

function orderOf(element: Element): readonly string[] | undefined {
  const type = element.attributes["xsi:type"] ?? "";
  if (element.name === "ExtensionPoint") return type === "CustomFunctions" ? CUSTOM_FUNCTIONS_ORDER : ["CustomTab"];
  if (element.name === "Action") return ACTION_ORDER[type] ?? [];
  // The <Host Name="Workbook"/> of the basic part has no children, the one of the overrides has.
  return CHILD_ORDER[element.name];
}

function identityProblems(root: Element): string[] {
  const text = (name: string): string => at(root, name)?.text ?? "";
  return [
    ...(GUID.test(text("Id")) ? [] : [`Id is not a GUID: ${text("Id")}`]),
    ...(VERSION.test(text("Version")) ? [] : [`Version is not a.b.c.d: ${text("Version")}`]),
    ...(text("ProviderName") === "" ? ["ProviderName is empty"] : []),
    ...(text("DefaultLocale") === "vi-VN" ? [] : [`DefaultLocale is not vi-VN: ${text("DefaultLocale")}`]),
    ...(text("Permissions") === "ReadWriteDocument"
      ? []
      : [`Permissions is not ReadWriteDocument: ${text("Permissions")}`]),
  ];
}

function requirementProblems(root: Element): string[] {
  const asked = new Map(
    named(root, "Set").map(({ attributes }) => [attributes["Name"] ?? "", attributes["MinVersion"] ?? "none"]),
  );
  const wrong = Object.entries(REQUIREMENT_FLOOR)
    .filter(([name, version]) => asked.get(name) !== version)
    .map(([name, version]) => `Requirement ${name} is ${asked.get(name) ?? "not asked"}, not ${version}`);
  const strange = [...asked.keys()]
    .filter((name) => !(name in REQUIREMENT_FLOOR))
    .map((name) => `Requirement ${name} is outside the floor`);
  return [...wrong, ...strange];
}

function idProblems(root: Element): string[] {
  const ids = everything(root).flatMap(({ name, attributes, text }) =>
    name === "TaskpaneId" ? [text] : attributes["id"] === undefined ? [] : [attributes["id"]],
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Id used twice: ${id}`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `Id longer than ${LONGEST_ID} characters: ${id}`),
  ];
}

/** In a shared runtime one page does everything: were two named, functions and pane would live in different runtimes. */
function runtimeProblems(root: Element): string[] {
  const runtime = named(root, "Runtime")[0]?.attributes;
  if (runtime === undefined) return ["No shared runtime"];
  const page = runtime["resid"] ?? "";
  const users: readonly (readonly [string, readonly Element[]])[] = [
    ["Page", named(root, "Page").flatMap(({ children }) => children)],
    ["FunctionFile", named(root, "FunctionFile")],
    ["ShowTaskpane", actions(root, "ShowTaskpane").flatMap((action) => named(action, "SourceLocation"))],
  ];
  return [
    ...(runtime["lifetime"] === "long" ? [] : ["Runtime lifetime is not long"]),
    ...users.flatMap(([what, places]) =>
      places.length > 0 && places.every(({ attributes }) => attributes["resid"] === page)
        ? []
        : [`${what} is not the page of the shared runtime`],
    ),
  ];
}

function actions(root: Element, type: string): Element[] {
  return named(root, "Action").filter(({ attributes }) => attributes["xsi:type"] === type);
}

function commandProblems(root: Element, beside: Beside): string[] {
  return named(root, "FunctionName")
    .filter(({ text }) => !beside.commands.has(text))
    .map(({ text }) => `No ribbon function named ${text}`);
}
