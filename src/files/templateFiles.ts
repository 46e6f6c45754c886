import { withNeeds } from "../app/insert/sheetNeeds";
import type { SheetPlan } from "../report/plan";
import { addressOf } from "../report/planCells";
import type { SheetId } from "../report/record";
import { withRoomFor } from "../report/rowHeights";
import { PLAIN_SHEET_IDS } from "../report/sheets";
import { writeXlsx } from "../xlsx/write/write";
import { calculate, type Results } from "./calculate";
import { type PlainContent, plainPlans } from "./plainPlans";

/** One file for people without the add-in. */
export interface TemplateFile {
  /** "CHITIEU_B03_2026.xlsx" */
  readonly name: string;
  readonly sheets: readonly string[];
  readonly bytes: Uint8Array;
}

const ERROR = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|ERROR!|N\/IMPL!|CIRC!|SPILL!|CALC!)$/u;

function assertNoErrors(plans: readonly SheetPlan[], results: Results): void {
  const wrong = [...results].filter(([, value]) => typeof value === "string" && ERROR.test(value));
  if (wrong.length > 0)
    throw new Error(`${plans[0]?.name ?? ""} shows errors: ${wrong.map(([at, value]) => `${at} ${value}`).join(", ")}`);
}

/** A workbook and what its formulas show. */
interface Calculated {
  readonly plans: readonly SheetPlan[];
  readonly results: Results;
}

function calculated(plans: readonly SheetPlan[]): Calculated {
  const results = calculate(plans);
  assertNoErrors(plans, results);
  return { plans, results };
}

/** Whether these sheets, name by name, hold what the same sheets of that workbook hold: then they show the same. */
const areIn = (plans: readonly SheetPlan[], whole: Calculated): boolean =>
  plans.every(({ sheet, name, blocks }) => {
    const other = whole.plans.find((plan) => plan.sheet === sheet);
    return other?.name === name && JSON.stringify(other.blocks) === JSON.stringify(blocks);
  });

/** A file of these sheets, what every formula shows stored beside it, the rows as high as that needs. */
async function fileOf(
  name: string,
  ids: readonly SheetId[],
  content: PlainContent,
  whole?: Calculated,
): Promise<TemplateFile> {
  const plans = plainPlans(ids, content);
  const { results } = whole && areIn(plans, whole) ? whole : calculated(plans);
  const shownAt = (plan: { readonly name: string }, row: number, column: number) =>
    results.get(addressOf(plan.name, row, column));
  const fitted = plans.map((plan) => withRoomFor(plan, (row, column) => shownAt(plan, row, column)));
  const bytes = await writeXlsx(fitted, { computed: shownAt });
  return { name, sheets: plans.map((plan) => plan.name), bytes };
}

/** A file that works alone: the sheet first, so that the file opens on it, then all that its formulas and drop-downs read. */
export function templateOf(id: SheetId, content: PlainContent, whole?: Calculated): Promise<TemplateFile> {
  const others = withNeeds([id], () => false, true, "plain").filter((other) => other !== id);
  return fileOf(`CHITIEU_${id}_${content.settings.year}.xlsx`, [id, ...others], content, whole);
}

/** Every sheet that needs no add-in, in one file. */
export const wholeSet = (content: PlainContent, whole?: Calculated): Promise<TemplateFile> =>
  fileOf(`CHITIEU_bo_bieu_${content.settings.year}.xlsx`, PLAIN_SHEET_IDS, content, whole);

/**
 * Every sheet that needs no add-in as a file that works alone, then all of them in one: formulas that Excel 2010, LibreOffice and
 * WPS know, each with the value it shows, for programs that show a file without computing it. The same bytes every time.
 *
 * @throws Error when a formula shows an error: a mistake in the program, not in data
 */
export async function* templateFiles(content: PlainContent): AsyncGenerator<TemplateFile> {
  // a file has every sheet that its formulas name: calculated once, all of them are
  const whole = calculated(plainPlans(PLAIN_SHEET_IDS, content));
  for (const id of PLAIN_SHEET_IDS) yield await templateOf(id, content, whole);
  yield await wholeSet(content, whole);
}
