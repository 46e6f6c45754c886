import fs from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Resolves when what is on the way has been drawn: a theme just changed, a button between two colours. */
const drawn = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const finite = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });

/** Longer than any change of colour on the page. */
const TRANSITION_MS = 400;

/**
 * What axe finds wrong in a frame, as "rule: element". What is gone a moment later was a picture between two states, and no fault.
 *
 * @param within a selector; default the whole page
 */
export async function violations(frame: Frame, within = "html"): Promise<string[]> {
  const found = await violationsNow(frame, within);
  if (found.length === 0) return found;
  await frame.waitForTimeout(TRANSITION_MS);
  return violationsNow(frame, within);
}

async function violationsNow(frame: Frame, within: string): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  await drawn(frame);
  const { violations: found } = await frame.evaluate(
    (selector) => (window as unknown as { axe: { run(where: string): Promise<AxeResults> } }).axe.run(selector),
    within,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
