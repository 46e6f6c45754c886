import { letterSizePoints } from "../report/letterSize";
import { defaultSettings } from "../report/settings";
import { PLAIN_SHEET_IDS } from "../report/sheets";
import { plainPlans } from "../files/plainPlans";

const TENTH = 10;
/** Never rounded up: 8.96 is not 9. */
const oneDecimal = (points: number): string => (Math.floor(points * TENTH) / TENTH).toFixed(1);

/** How large the letters of every sheet are on paper, a line a sheet. */
function letters(): string {
  const rows = plainPlans(PLAIN_SHEET_IDS, { settings: defaultSettings }).map((plan) => {
    const { paper, landscape, pagesAcross } = plan.page;
    return [
      plan.name,
      plan.table ? "list" : "form",
      paper,
      landscape ? "landscape" : "portrait",
      String(pagesAcross),
      oneDecimal(letterSizePoints(plan)),
    ];
  });
  const table = [["sheet", "kind", "paper", "orientation", "across", "points"], ...rows];
  const widths = table[0]?.map((_, c) => Math.max(...table.map((row) => row[c]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((text, c) => text.padEnd(widths[c] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

process.stdout.write(`${letters()}\n`);
