import { overview, type TargetOverview } from "../../src/app/overview/overview";
import type { FoundSheet } from "../../src/app/sheetTable";
import { a1, box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { arrayGrid } from "../../src/read/grid";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { type Judged, outColumnOf } from "../../src/report/judged";
import { isFormula, type PlanCell, type SheetPlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { type Source, sources as allSources } from "../../src/report/sources";
import type { Dialect } from "../../src/report/technical";
import type { Settings } from "../../src/report/settings";
import { settings } from "../report/around";
import type { RegisterId, Registers } from "./cleanData";
import { NOT_AVAILABLE } from "./messyLists";
import type { Results } from "../../src/cli/calculate";
import { addressOf, filledCells } from "../../src/report/planCells";
import { JUDGING, ofTarget, workbookOf } from "./workbook";

/** Where functions stand as a user types them. */
const TYPED = "Gõ tay";
const ROWS = 320;
const WITHHELD = "giữ lại";

const broken = (cell: PlanCell): PlanCell => (cell === NOT_AVAILABLE ? { formula: "=NA()" } : cell);

/** Every sheet that speaks of these registers. */
export const messyBook = (registers: Registers, dialect: Dialect): readonly SheetPlan[] =>
  workbookOf({ registers, dialect, typed: {}, sheets: [...JUDGING, "B02", "B03"] }).map((plan) => ({
    ...plan,
    blocks: plan.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(broken)) })),
  }));

const judgedOf = ({ sheet, judged }: Source): Judged => {
  const found = recordOf(sheet).judged?.find(({ key }) => key === judged);
  if (!found) throw new Error(`${sheet} judges no ${judged}`);
  return found;
};

const rangeOf = (sheet: SheetId, column: string, from: "captions" | "first"): string => {
  const { captionRow, firstRow } = geometryOf(recordOf(sheet));
  const top = from === "captions" ? captionRow : firstRow;
  const name = recordOf(sheet).name(settings);
  return `'${name}'!${a1(box(top, columnIndex(recordOf(sheet), column), ROWS, 1), true)}`;
};

const REGISTERS: readonly SheetId[] = ["DS_TOCHUC", "DS_HOIVIEN", "B04"];

type RegisterSource = Source & { readonly sheet: RegisterId };

/** Targets that are counted in the registers alone, each by the first of them. */
const sources: Readonly<Record<string, RegisterSource>> = Object.fromEntries(
  Object.entries(allSources).flatMap(([code, some]) => {
    const source = some.find((each): each is RegisterSource => REGISTERS.includes(each.sheet));
    return source ? [[code, source] as const] : [];
  }),
);

/** Where the typed functions of a target stand: counts in three cells, states counted, a column of states. */
const STATES_FROM = 9;
const typedRow = (code: string): number => 2 * Object.keys(sources).indexOf(code);
const statesColumn = (code: string): number => STATES_FROM + Object.keys(sources).indexOf(code);

/** A sheet of the user's own: the counting function of each target, and counts over a state column. */
export function typedPlan(): SheetPlan {
  const levels = `DM_XEPLOAI!${a1(box(geometryOf(recordOf("DM_XEPLOAI")).captionRow, 0, 201, 7), true)}`;
  const blocks = Object.entries(sources).flatMap(([code, source]) => {
    const judged = judgedOf(source);
    const { by, column } = judged;
    const outBy = outColumnOf(judged);
    const proposedBy = judged.by === "rating" ? judged.proposedBy : undefined;
    const at = (key: string, from: "captions" | "first"): string => rangeOf(source.sheet, key, from);
    const args = (from: "captions" | "first"): string => `${at("name", from)},${at(column, from)}`;
    const out = (from: "captions" | "first"): string => (outBy === undefined ? "" : `,${at(outBy, from)}`);
    const proposed = proposedBy === undefined ? "" : `,,,${at(proposedBy, "captions")}`;
    const counted =
      by === "rating"
        ? `=CHITIEU.DEMTOTTROLEN(${args("first")},${levels})`
        : `=CHITIEU.DEMDANHDAU(${args("first")}${out("first")})`;
    const states =
      by === "rating"
        ? `=CHITIEU.TRANGTHAIXEPLOAI(${args("captions")}${out("captions")},${levels}${proposed})`
        : `=CHITIEU.TRANGTHAIDANHDAU(${args("captions")}${out("captions")})`;
    const spill = a1(box(0, statesColumn(code), ROWS, 1), true);
    const count = (word: string): PlanCell => ({ formula: `=COUNTIF(${spill},"${word}")` });
    const row = typedRow(code);
    return [
      { at: box(row, 0), cells: [[{ formula: counted }]] },
      { at: box(row, 4, 1, 5), cells: [["đạt*", "chưa*", "chưa hiểu", "thiếu tên", "* dự kiến: *"].map(count)] },
      { at: box(0, statesColumn(code)), cells: [[{ formula: states }]] },
    ];
  });
  const columns = STATES_FROM + Object.keys(sources).length;
  return {
    // no sheet of ours: any id that no plan has
    sheet: TYPED as SheetId,
    name: TYPED,
    blocks,
    merges: [],
    styles: [],
    lists: [],
    names: {},
    widthsChars: Array.from({ length: columns }, () => 10),
    rowHeights: [],
    frozenRows: 0,
    hiddenColumns: [],
    page: {
      paper: "A4",
      pagesAcross: 1,
      landscape: false,
      marginsMm: { top: 1, bottom: 1, left: 1, right: 1 },
      repeatedRows: { first: 0, last: 0 },
    },
  };
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/u;

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** The sheets as the pane finds them: what was calculated, and which cells are formulas. */
export function foundIn(plans: readonly SheetPlan[], results: Results): readonly FoundSheet[] {
  return plans.map((plan): FoundSheet => {
    const [rows, columns] = [Math.max(...plan.blocks.map(({ at }) => at.row + at.rows)), plan.widthsChars.length];
    const grid = <T>(of: (row: number, column: number) => T): T[][] =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_each, c) => of(r, c)));
    const formulas = new Map<string, string>();
    for (const { row, column, cell } of filledCells(plan))
      if (isFormula(cell)) formulas.set(`${row},${column}`, cell.formula);
    return {
      sheet: plan.sheet,
      sheetId: plan.sheet,
      name: plan.name,
      year: settings.year,
      grid: arrayGrid({
        sheet: plan.name,
        box: box(0, 0, rows, columns),
        values: grid((r, c) => cellOf(results.get(addressOf(plan.name, r, c)))),
        formulas: grid((r, c) => formulas.get(`${r},${c}`)),
        formats: grid(() => "General"),
        merges: [],
        hiddenRows: [],
      }),
    };
  });
}

const SAID: Partial<Readonly<Record<TargetOverview["standing"], string>>> = {
  met: "Đạt",
  missed: "Chưa đạt",
  open: "Chưa đủ số liệu",
  nothingToCount: "Không có đối tượng",
};

/** What one place says of a target: its counts and its verdict; "giữ lại" where it withholds them. */
export type Said = Readonly<Record<string, string>>;

/** The pane's share with two decimals, as B01 prints it. */
const printed = (share: unknown): string => (typeof share === "number" ? (share * 100).toFixed(2) : String(share));

export function inB01(plans: readonly SheetPlan[], results: Results, code: string): string {
  const at = (column: string): unknown => results.get(ofTarget(plans, code, column));
  const verdict = String(at("verdict"));
  if (!Object.values(SAID).includes(verdict)) {
    const isSilent = [at("share"), at("needed"), at("change")].every((value) => value === "");
    return isSilent ? WITHHELD : `${WITHHELD}, but ${String(at("share"))} ${String(at("needed"))}`;
  }
  return `${String(at("part"))}/${String(at("whole"))} ${verdict}`;
}

/** What the pane says of every target, and with how many decimals it prints shares. */
export function inPane(
  plans: readonly SheetPlan[],
  results: Results,
  own: Pick<Settings, "year" | "period"> = settings,
): ReadonlyMap<string, TargetOverview> {
  const seen = overview(foundIn(plans, results), { settings: own, comma: "." });
  return new Map(seen.targets.map((each) => [each.target.id, each]));
}

export const paneSays = ({ tally, standing }: TargetOverview): string =>
  tally ? `${tally.part}/${tally.whole} ${SAID[standing] ?? standing}` : WITHHELD;

/** Where B01 prints another share than the pane; "" where it does not. More decimals than two are the pane's own. */
function otherPrint(plans: readonly SheetPlan[], results: Results, code: string, { percent }: TargetOverview): string {
  const share = results.get(ofTarget(plans, code, "share"));
  if (percent === "" || share === "") return percent === "" && share === "" ? "" : `${percent} | ${String(share)}`;
  const [own, other] = [Number(percent.replace("%", "")), Number(printed(share))];
  const isSame = /\.\d{3}/u.test(percent) ? Math.abs(own - other) < 0.0101 : own.toFixed(2) === other.toFixed(2);
  return isSame ? "" : `${percent} | ${printed(share)}`;
}

function totalOf(plans: readonly SheetPlan[], results: Results, id: "B02" | "B03"): string {
  const plan = plans.find(({ sheet }) => sheet === id);
  const record = recordOf(id);
  for (const { row, column, cell } of plan ? filledCells(plan) : [])
    if (column === columnIndex(record, "name") && isFormula(cell) && cell.formula === '="Tổng cộng"') {
      const at = (key: string): unknown => results.get(addressOf(plan?.name ?? "", row, columnIndex(record, key)));
      if (at("goodShare") === "" && at("why") !== "") return WITHHELD;
      return `${String(at("good"))}/${String(at("rated"))}`;
    }
  throw new Error(`${id} has no total`);
}

/** What a form says below its table of levels that are not decided; "" while it says nothing, or withholds its figures. */
function notedIn(plans: readonly SheetPlan[], results: Results, id: "B02" | "B03"): string {
  const plan = plans.find(({ sheet }) => sheet === id);
  for (const { row, column, cell } of plan ? filledCells(plan) : [])
    if (isFormula(cell) && cell.formula.includes("tính theo mức tự xếp loại"))
      return String(results.get(addressOf(plan?.name ?? "", row, column)) ?? "");
  throw new Error(`${id} has no note of levels proposed`);
}

/** Of B04 as it is today: with a union, of how many. */
function unionsOf(results: Results): string {
  const record = recordOf("B04");
  const name = record.name(settings);
  const row = geometryOf(record).totalsRow;
  const at = (key: string): string => String(results.get(addressOf(name, row, columnIndex(record, key))));
  const said = /^Tổng cộng: (?<whole>\d+) doanh nghiệp(?<why> \(.*\))?$/u.exec(at("name"))?.groups;
  return said?.["why"] === undefined ? `${at("union")}/${said?.["whole"] ?? at("name")}` : WITHHELD;
}

function typedCounts(
  results: Results,
  code: string,
  counts: string,
): { readonly counted: string; readonly states: string; readonly proposed: number } {
  const at = (column: number): unknown => results.get(addressOf(TYPED, typedRow(code), column));
  const [met, missed, unclear, nameless] = [4, 5, 6, 7].map((column) => Number(at(column)));
  const caption = results.get(addressOf(TYPED, 0, statesColumn(code)));
  const isCounted = typeof at(0) === "number";
  return {
    proposed: Number(at(8)),
    // "Không có đối tượng" is an error of the function as well
    counted: isCounted ? `${String(at(0))}/${String(at(1))}` : counts === "0/0" ? counts : WITHHELD,
    states:
      ERROR.test(String(caption)) || Number(unclear) + Number(nameless) > 0
        ? WITHHELD
        : `${Number(met)}/${Number(met) + Number(missed)}`,
  };
}

const isUnder = (row: Row, key: string): boolean => (row[key] ?? null) !== null;

/** Without the sheets that decide targets before the registers do: they stand empty, and B01 is laid out without them. */
export const countedInRegisters = (plans: readonly SheetPlan[]): readonly SheetPlan[] => {
  const deciding = Object.values(allSources).flatMap((some) => some.map(({ sheet }): SheetId => sheet));
  return plans.filter(({ name, sheet }) => name !== TYPED && (REGISTERS.includes(sheet) || !deciding.includes(sheet)));
};

/** What every place of the add-in's workbook says that differs from the pane. */
export function differences(registers: Registers, plans: readonly SheetPlan[], results: Results): readonly string[] {
  const pane = inPane(countedInRegisters(plans), results);
  return Object.entries(sources).flatMap(([code, source]) => {
    const own = pane.get(code);
    if (!own) return [`${code} is not in the pane`];
    const says = paneSays(own);
    const now = own.atMilestone ? own.beside.find((each) => each.of === "now")?.tally : own.tally;
    const counts = now ? `${now.part}/${now.whole}` : WITHHELD;
    const judged = judgedOf(source);
    const rows = registers[source.sheet];
    // the counting functions know no reasons and no proposed levels
    const hasMore =
      judged.by === "rating" &&
      rows.some((row) => isUnder(row, judged.outBy ?? "") || isUnder(row, judged.proposedBy ?? ""));
    const { counted, states, proposed } = typedCounts(results, code, counts);
    const noted = (id: "B02" | "B03", subjects: string): readonly (readonly [string, string, string])[] => {
      if (counts === WITHHELD) return [];
      const said =
        proposed === 0
          ? ""
          : `${proposed}/${counts.split("/")[1] ?? ""} ${subjects} tính theo mức tự xếp loại (dự kiến).`;
      return [[`note of ${id}`, notedIn(plans, results, id), said]];
    };
    const places: readonly (readonly [place: string, said: string, expected: string])[] = [
      ["B01", inB01(plans, results, code), says],
      ["share", otherPrint(plans, results, code, own), ""],
      ["TRANGTHAI", states, own.atMilestone && !now ? states : counts],
      ...(hasMore ? [] : [["DEM", counted, own.atMilestone && !now ? counted : counts] as const]),
      ...(code === "CT06"
        ? [["B03", totalOf(plans, results, "B03"), counts] as const, ...noted("B03", "lượt đoàn viên, hội viên")]
        : []),
      ...(code === "CT05"
        ? [["B02", totalOf(plans, results, "B02"), counts] as const, ...noted("B02", "tổ chức")]
        : []),
      ...(code === "CT04A"
        ? [["B04", unionsOf(results), own.atMilestone && !now ? unionsOf(results) : counts] as const]
        : []),
    ];
    return places.flatMap(([place, said, expected]) =>
      said === expected ? [] : [`${code} ${place}: ${said}, pane: ${expected}`],
    );
  });
}

/** Figures of plain files that are neither withheld nor those of the add-in's pane. */
export function plainDifferences(
  pane: ReadonlyMap<string, TargetOverview>,
  plans: readonly SheetPlan[],
  results: Results,
): readonly string[] {
  return Object.keys(sources).flatMap((code) => {
    const own = pane.get(code);
    const [said, expected] = [inB01(plans, results, code), own ? paneSays(own) : WITHHELD];
    return said === WITHHELD || said === expected ? [] : [`${code} plain: ${said}, pane: ${expected}`];
  });
}
