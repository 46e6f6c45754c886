import type { Frame } from "playwright-core";
import type { OpenTrial } from "./openTrial";

type Value = string | number | boolean | null;

/** How far a page could be scrolled sideways. */
export const sideways = (frame: Frame): Promise<number> =>
  frame.evaluate(() =>
    Math.max(...[...document.querySelectorAll("*")].map((each) => each.scrollWidth - window.innerWidth)),
  );

/** Inserts B01 and all it is counted from by the button of the first step, and waits until the pane has counted. */
export async function insertFirstSet(trial: OpenTrial): Promise<void> {
  const addin = trial.page.frames().find((each) => each.url().includes("/addin/") && !each.isDetached());
  if (!addin) throw new Error("the add-in is not open");
  await addin.getByRole("button", { name: "Chèn danh sách và biểu B01" }).click();
  await trial.page.waitForFunction(
    () => window.trial?.api.getActiveWorkbook()?.getSheetByName("B01 2026") !== null,
    undefined,
    { timeout: 60_000 },
  );
  await addin.getByText("chưa đánh giá được").waitFor({ timeout: 60_000 });
  await trial.settled();
}

/** Writes a block of values in one go, as a paste does; row and column of its first cell, zero-based. */
export const paste = (
  { page }: OpenTrial,
  sheet: string,
  row: number,
  column: number,
  values: readonly (readonly Value[])[],
): Promise<void> =>
  page.evaluate(
    async ([name, r, c, cells]) => {
      const width = cells[0]?.length ?? 1;
      const range = window.trial?.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(r, c, cells.length, width);
      if (!range) throw new Error(`no sheet ${name}`);
      range.setValues(cells.map((each) => each.map((v) => ({ v }))));
      await window.trial?.settled();
    },
    [sheet, row, column, values] as const,
  );
