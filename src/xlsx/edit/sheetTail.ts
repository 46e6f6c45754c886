import { attributesOf, type Element, isElement, type Node, textIn, unescapeXml, withAttributes } from "./markup";

/** A drop-down, a rule or a link that is taken out of a sheet. */
export interface RuleGone {
  readonly cells: string;
  readonly formula: string;
}

/** Elements that look to cells, each with those that hold it and cannot be empty. */
const RULES: ReadonlySet<string> = new Set(["dataValidation", "cfRule", "hyperlink", "sparkline"]);
const HOLDERS: ReadonlySet<string> = new Set([
  "dataValidations",
  "conditionalFormatting",
  "conditionalFormattings",
  "hyperlinks",
  "sparklines",
  "sparklineGroup",
  "sparklineGroups",
  "ext",
  "extLst",
]);
const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f"]);

const value = ({ open }: Element, name: string): string | undefined =>
  attributesOf(open).find(([each]) => each === name)?.[1];

/** Formulas inside an element; a hidden link's place is one. */
function formulasOf(element: Element): readonly string[] {
  const own = FORMULAS.has(element.name) ? [textIn(element)] : [];
  const location = element.name === "hyperlink" ? value(element, "location") : undefined;
  const inner = element.children.flatMap((child) => (isElement(child) ? formulasOf(child) : []));
  return [...own, ...(location === undefined ? [] : [location]), ...inner];
}

function cellsOf(element: Element, holder: Element | undefined): string {
  const at = value(element, "sqref") ?? value(element, "ref") ?? (holder && value(holder, "sqref"));
  if (at !== undefined) return at;
  const named = element.children.find((child) => isElement(child) && child.name === "sqref");
  return named && isElement(named) ? textIn(named) : "";
}

/** What stands behind the cells of a sheet, without the rules whose formulas cannot go along, nor what would be empty without them. */
export function withoutRules(
  nodes: readonly Node[],
  isGone: (formula: string) => boolean,
): { readonly nodes: readonly Node[]; readonly gone: readonly RuleGone[] } {
  const gone: RuleGone[] = [];
  function kept(element: Element, holder: Element | undefined): Element | undefined {
    if (RULES.has(element.name)) {
      const formula = formulasOf(element).find((each) => isGone(each));
      if (formula === undefined) return element;
      gone.push({ cells: cellsOf(element, holder), formula: `=${unescapeXml(formula)}` });
      return undefined;
    }
    const before = gone.length;
    const children = element.children.flatMap((child): readonly Node[] => {
      const made = isElement(child) ? kept(child, element) : child;
      return made === undefined ? [] : [made];
    });
    if (gone.length === before) return element;
    const left = children.filter(
      (child) => isElement(child) && !(element.name === "conditionalFormatting" && child.name === "sqref"),
    );
    if (HOLDERS.has(element.name) && left.length === 0) return undefined;
    const count = value(element, "count");
    const open = count === undefined ? element.open : withAttributes(element.open, { count: String(left.length) });
    return { ...element, open, children };
  }
  const made = nodes.flatMap((node): readonly Node[] => {
    const each = isElement(node) ? kept(node, undefined) : node;
    return each === undefined ? [] : [each];
  });
  return { nodes: made, gone };
}
