export type RibbonAction = { readonly do: "showPane" } | { readonly do: "callFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string;
  readonly action: RibbonAction;
}

export interface Ribbon {
  readonly tabLabel: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
}

export interface AddinManifest {
  /** What stands before the dot in a cell: `CHITIEU`. */
  readonly namespace: string;
  readonly paneUrl: string;
  readonly metadataUrl: string;
  readonly ribbon: Ribbon;
}

const ICON_SIZE = "32";

const elements = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
const childrenNamed = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

function first(parent: Document | Element, name: string): Element {
  const [element] = elements(parent, name);
  if (element === undefined) throw new Error(`manifest.xml: no ${name} in ${parent.nodeName}`);
  return element;
}

/**
 * Reads what Excel reads from the manifest to show an add-in: namespace, addresses and the ribbon tab, with the texts of
 * one language.
 *
 * @param manifest manifest.xml, parsed
 * @param locale `vi-VN`; texts without an override in it are the default ones
 * @param base where the files are that the manifest has at its own address: `http://localhost:3000/addin/`
 */
export function readManifest(manifest: Document, locale: string, base: string): AddinManifest {
  const startPage = first(first(manifest, "DefaultSettings"), "SourceLocation").getAttribute("DefaultValue") ?? "";
  const ownBase = new URL(".", startPage).href;
  const at = (url: string): string => (url.startsWith(ownBase) ? base + url.slice(ownBase.length) : url);
  const resources = new Map(
    elements(first(manifest, "Resources"), "*").map((element) => [element.getAttribute("id"), element]),
  );
  const valueOf = (resid: string | null): string => {
    const resource = resources.get(resid);
    if (resource === undefined) throw new Error(`manifest.xml: no resource ${resid}`);
    const override = childrenNamed(resource, "Override").find((each) => each.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "";
  };
  const textOf = (parent: Element, name: string): string => valueOf(first(parent, name).getAttribute("resid"));
  // a group's own label comes before those of its buttons; a tab's after those of its groups
  const ownLabel = (parent: Element): string => {
    const [label] = childrenNamed(parent, "Label");
    return label === undefined ? "" : valueOf(label.getAttribute("resid"));
  };
  const iconOf = (control: Element): string => {
    const icons = elements(control, "Image");
    const icon = icons.find((each) => each.getAttribute("size") === ICON_SIZE) ?? icons[0];
    return at(valueOf(icon?.getAttribute("resid") ?? null));
  };
  const actionOf = (control: Element): RibbonAction => {
    const action = first(control, "Action");
    return action.getAttribute("xsi:type") === "ExecuteFunction"
      ? { do: "callFunction", functionName: first(action, "FunctionName").textContent ?? "" }
      : { do: "showPane" };
  };

  const tab = first(manifest, "CustomTab");
  const functions = elements(manifest, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (functions === undefined) throw new Error("manifest.xml: no custom functions");
  return {
    namespace: textOf(functions, "Namespace"),
    paneUrl: at(textOf(first(functions, "Page"), "SourceLocation")),
    metadataUrl: at(textOf(first(functions, "Metadata"), "SourceLocation")),
    ribbon: {
      tabLabel: ownLabel(tab),
      groups: childrenNamed(tab, "Group").map((group) => ({
        label: ownLabel(group),
        buttons: childrenNamed(group, "Control").map((control) => ({
          id: control.getAttribute("id") ?? "",
          label: ownLabel(control),
          tip: textOf(first(control, "Supertip"), "Description"),
          iconUrl: iconOf(control),
          action: actionOf(control),
        })),
      })),
    },
  };
}
