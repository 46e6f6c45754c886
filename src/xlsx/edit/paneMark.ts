import { attributeOf, elementsNamed } from "./markup";
import { relatedTo, treeOf, withoutRelationships } from "./bookParts";
import type { Parts } from "./parts";

/** By this Excel asks for the add-in whoever opens a file in which its pane was open. */
const OUR_ID = "b04e2f7e-9dbc-4c18-add5-360e23191570";

/**
 * Takes out the mark by which Excel offers our pane to whoever opens the file: who has no add-in would be shown an error. Panes of
 * other add-ins stay, and so does ours where a file has both.
 */
export async function withoutPaneMark(parts: Parts): Promise<void> {
  const panes = (await relatedTo(parts, "")).find(({ type }) => type === "webextensiontaskpanes")?.part;
  if (panes === undefined || !parts.has(panes)) return;
  const ids: string[] = [];
  for (const { type, part } of await relatedTo(parts, panes)) {
    if (type !== "webextension" || part === undefined || !parts.has(part)) continue;
    for (const { open } of elementsNamed(await treeOf(parts, part), "reference"))
      ids.push((attributeOf(open, "id") ?? "").toLowerCase());
  }
  if (ids.length > 0 && ids.every((id) => id === OUR_ID))
    await withoutRelationships(parts, "", (type) => type === "webextensiontaskpanes");
}
