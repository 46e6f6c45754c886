import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { stampLines } from "../../src/app/settings/stamp";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import type { FreePlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import { type ResultTable, tableSheet } from "../../src/report/summing/tableSheet";
import { dice, type Dice } from "../../src/sample/random";
import { writeXlsx } from "../../src/xlsx/write/write";

export const YEAR = 2026;

/** Counts as the generator meant them; `unclear` rows hold a word nobody understands. */
export interface Truth {
  readonly part: number;
  readonly whole: number;
  readonly unclear: number;
}

export type Truths = Readonly<Record<string, Truth>>;

/** A unit's lists as messy hands fill them in, and what they mean. */
export interface Filled {
  readonly rows: Partial<Record<SheetId, readonly Row[]>>;
  readonly truths: Truths;
}

type Spelling = readonly [string, ...string[]];

const GOOD: Spelling = ["HTTNV", "Hoàn thành tốt nhiệm vụ", " httnv ", "HTXSNV", "Hoàn thành xuất sắc nhiệm vụ"];
const NOT_GOOD: Spelling = ["HTNV", "Hoàn thành nhiệm vụ", "KHTNV"];
const OUTSIDE: Spelling = ["Mới KN", "Thai sản", "CXL"];
const UNCLEAR: Spelling = ["HTTX", "xem lại"];
const YES: readonly [Cell, ...Cell[]] = ["x", "X", "có", "✓", 1, "đã"];
const NO: readonly [Cell, ...Cell[]] = ["không", "chưa", "-"];

/** Half of the hands type decomposed letters. */
const typed = (text: string, random: Dice): string => (random.whole(2) === 0 ? text.normalize("NFD") : text);

interface Tally {
  part: number;
  whole: number;
  unclear: number;
}
const tally = (): Tally => ({ part: 0, whole: 0, unclear: 0 });

function rating(into: Tally, random: Dice, isMessy: boolean): Cell {
  const roll = random.whole(100);
  if (isMessy && roll < 2) {
    into.unclear += 1;
    return random.pick(UNCLEAR);
  }
  if (roll < 6) return typed(random.pick(OUTSIDE), random);
  into.whole += 1;
  if (roll < 9) return typed(random.pick(NOT_GOOD), random);
  if (roll < 10) return null;
  into.part += 1;
  return typed(random.pick(GOOD), random);
}

function mark(into: Tally, random: Dice, ofHundred: number): Cell {
  into.whole += 1;
  if (random.whole(100) >= ofHundred) return random.pick(NO);
  into.part += 1;
  return random.pick(YES);
}

const KINDS = ["Công đoàn cơ sở", "Chi đoàn cơ sở", "Hội CCB cơ sở"] as const;

/** A unit's lists, filled in by dice. */
export function filled(seed: number, isMessy = true): Filled {
  const random = dice(seed);
  const truths = { CT01: tally(), CT02: tally(), CT05: tally(), CT06: tally(), CT07: tally() };
  const organisations = KINDS.slice(0, 1 + random.whole(3)).map((kind) => ({ kind, name: `${kind} số ${seed}` }));
  const members = organisations.flatMap(({ name }, o): readonly Row[] => {
    const own = Array.from({ length: 4 + random.whole(20) }, (_, i) => ({
      name: typed(`Nguyễn Văn Ả ${o}-${i}`, random),
      organisation: name,
      studied: mark(truths.CT01, random, 97) as string,
      rating: rating(truths.CT06, random, isMessy) as string,
    }));
    // totals stand wherever somebody put them
    return isMessy && random.whole(3) === 0 ? [...own, { name: "Tổng cộng", rating: String(own.length) }] : own;
  });
  return {
    truths,
    rows: {
      DS_HOIVIEN: members,
      DS_TOCHUC: organisations.map(({ name, kind }) => ({
        name,
        kind,
        usesIt: mark(truths.CT02, random, 95) as string,
        rating: rating(truths.CT05, random, false) as string,
      })),
      DS_TAPTHE: [{ name: `Ban Chấp hành ${seed}`, rating: rating(truths.CT07, random, false) as string }],
    },
  };
}

/** A table with its rows in the plan, as a unit's file has few enough of them. */
export function shortSheet(table: ResultTable): FreePlan {
  const { plan, at, rows } = tableSheet(() => table);
  const cells = [...rows].map((row) => row.cells);
  return { ...plan, blocks: [...plan.blocks, { at: box(at, 0, cells.length, table.columns.length), cells }] };
}

/** A sheet with captions and rows and nothing else, as it comes back from other programs. */
export function bareSheet(id: SheetId, rows: readonly Row[], name = recordOf(id).name(defaultSettings)): FreePlan {
  const columns = recordOf(id).columns.filter(({ formula, hidden }) => !formula && !hidden);
  const cellOf = (row: Row, key: string): Cell => {
    const value = row[key];
    return value === undefined || (typeof value === "object" && value !== null) ? null : value;
  };
  return shortSheet({
    name,
    title: recordOf(id).title(defaultSettings),
    subtitle: "",
    columns: columns.map(({ caption, widthChars }) => ({ caption, widthChars, style: "centred" as const })),
    rows: rows.map((row) => columns.map(({ key }) => cellOf(row, key))),
    notes: [],
  });
}

/** B01 with figures that somebody typed over its formulas. */
export const typedForm = (target: string, part: number, whole: number): FreePlan => {
  const columns = recordOf("B01").columns.filter(({ key }) => ["code", "whole", "part"].includes(key));
  const cells: Readonly<Record<string, Cell>> = { code: target, part, whole };
  return shortSheet({
    name: `B01 ${YEAR}`,
    title: recordOf("B01").title(defaultSettings),
    subtitle: "",
    columns: columns.map(({ caption, widthChars }) => ({ caption, widthChars, style: "centred" as const })),
    rows: [columns.map(({ key }) => cells[key] ?? null)],
    notes: [],
  });
};

const WORKBOOK = "xl/workbook.xml";

/** The same file, a sheet of it hidden. */
export function withHidden(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts[WORKBOOK] ?? new Uint8Array(0));
  const hidden = workbook.replace(`<sheet name="${sheet}"`, `<sheet name="${sheet}" state="hidden"`);
  if (hidden === workbook) throw new Error(`no sheet ${sheet}`);
  return zipSync({ ...parts, [WORKBOOK]: strToU8(hidden) }, { mtime: new Date(1980, 0, 1) });
}

/** The same file, a sheet's numbers those of formulas that nobody has computed since. */
export function withStaleValues(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const names = [...strFromU8(parts[WORKBOOK] ?? new Uint8Array(0)).matchAll(/<sheet name="([^"]*)"/gu)];
  const path = `xl/worksheets/sheet${names.findIndex(([, name]) => name === sheet) + 1}.xml`;
  const fresh = strFromU8(parts[path] ?? new Uint8Array(0));
  const stale = fresh.replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?>)<v>/gu, "$1<f>SUM(0)</f><v>");
  if (stale === fresh) throw new Error(`no number in ${sheet}`);
  return zipSync({ ...parts, [path]: strToU8(stale) }, { mtime: new Date(1980, 0, 1) });
}

/** What a file says of itself. */
export type Says = Partial<Pick<Settings, "unit" | "unitCode" | "year" | "period" | "quarter">>;

/** A unit's file; without `says` it says nothing of itself. */
export function fileOf(rows: Filled["rows"], says?: Says, more: readonly FreePlan[] = []): Promise<Uint8Array> {
  const sheets = (Object.entries(rows) as [SheetId, readonly Row[]][]).map(([id, own]) => bareSheet(id, own));
  return writeXlsx([...sheets, ...more], {
    ...(says ? { settings: stampLines({ ...defaultSettings, year: YEAR, ...says }) } : {}),
  });
}
