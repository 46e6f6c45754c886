import { type Cell, isError } from "../../domain/cell";
import { fold } from "../../domain/fold";
import { readMark } from "../../domain/mark";
import type { FixedRow, SheetId } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { STANDING, tasks } from "../../report/sheets/b14Tasks";

/** A figure of a form: a column of the table of the whole. */
export interface FormFigure {
  readonly key: string;
  readonly caption: string;
}

/** A column of a form, and what its cells add to figures. */
export interface AddedColumn {
  readonly column: string;
  readonly figures: readonly FormFigure[];
  /** The form computes it: worked out anew from the cells beside it, so that a stale cell adds nothing. */
  readonly isComputed?: true;
  /** What a cell adds, by figure; undefined where it cannot be read. Blank cells are not asked about: they add nothing, not 0. */
  readonly adds: (cell: Cell) => Readonly<Record<string, number>> | undefined;
}

/** A form that may be added up over units. */
interface FormRecord {
  readonly added: readonly AddedColumn[];
  /**
   * What tells rows apart whose figures are never added to one another: the text of a column, with the unit of measurement that stands
   * beside it, or the group that a row stands in, where all groups have a total besides their own. Left out, all rows are of one kind.
   */
  readonly apart?: { readonly by: "column"; readonly column: string; readonly unit: string } | { readonly by: "group" };
  /** Its rows are matters, duties or measures, whose names may begin as sums of units do: "Tổng kết năm". */
  readonly isOfTexts?: true;
  /** The rows it begins with: while nothing is typed beside them nobody has said anything. */
  readonly begins?: readonly FixedRow[];
}

export const captionOf = (form: SheetId, column: string): string =>
  recordOf(form).columns.find(({ key }) => key === column)?.caption ?? column;

const isWhole = (cell: Cell): cell is number => typeof cell === "number" && Number.isSafeInteger(cell);

/** A column of counts, or of gains and losses, which may be below zero. */
const counts = (form: SheetId, column: string, lowest = 0): AddedColumn => ({
  column,
  figures: [{ key: column, caption: captionOf(form, column) }],
  adds: (cell) => (isWhole(cell) && cell >= lowest ? { [column]: cell } : undefined),
});

/** How many marks. */
const marks = (form: SheetId, column: string): AddedColumn => ({
  column,
  figures: [{ key: column, caption: captionOf(form, column) }],
  adds: (cell) => {
    const mark = readMark(cell);
    return mark === "unknown" ? undefined : { [column]: Number(mark === "yes") };
  },
});

/** "Quá hạn 12 ngày" */
const DAYS = / \d+ ngày$/u;

/** How many rows say each of these words; where one is read the others are known to be 0. */
function words(column: string, byKey: Readonly<Record<string, string>>): AddedColumn {
  const known = Object.entries(byKey).map(([key, word]) => ({ key, caption: word, folded: fold(word) }));
  return {
    column,
    figures: known,
    adds: (cell) => {
      const said = typeof cell === "string" ? fold(cell.normalize("NFC").replace(DAYS, "")) : undefined;
      const found = known.find(({ folded }) => folded === said);
      return found && Object.fromEntries(known.map(({ key }) => [key, Number(key === found.key)]));
    },
  };
}

const NOTHING = new Set(["không", "không có", "chưa", "chưa có", "-"].map(fold));

/** How many rows have something in this column. */
const said = (column: string, caption: string): AddedColumn => ({
  column,
  figures: [{ key: column, caption }],
  adds: (cell) =>
    isError(cell) ? undefined : { [column]: Number(!(typeof cell === "string" && NOTHING.has(fold(cell)))) },
});

const computed = (column: AddedColumn): AddedColumn => ({ ...column, isComputed: true });

/** Every column of counts and marks, as it stands. */
const asItStands = (form: SheetId): FormRecord => ({
  added: recordOf(form).columns.flatMap(({ key, type, hidden, beside }) => {
    if (hidden || beside) return [];
    if (type === "count") return [counts(form, key)];
    return type === "mark" ? [marks(form, key)] : [];
  }),
});

/** What each form adds up to, in the order of their numbers. */
const RECORDS = {
  B04: asItStands("B04"),
  B05B: asItStands("B05B"),
  B06B: asItStands("B06B"),
  B07A: asItStands("B07A"),
  B08B: asItStands("B08B"),
  B09B: asItStands("B09B"),
  B10: asItStands("B10"),
  B11: {
    added: [
      words("form", {
        inspections: "Kiểm tra",
        thematic: "Giám sát chuyên đề",
        regular: "Giám sát thường xuyên",
        followUps: "Theo dõi, đôn đốc",
      }),
      said("notice", "Có thông báo kết luận"),
      computed(
        words("state", {
          notBegun: "Chưa tiến hành",
          underWay: "Đang tiến hành",
          concluded: "Đã kết luận",
          beingRepaired: "Đang khắc phục",
          repaired: "Đã khắc phục",
          overdue: "Quá hạn",
        }),
      ),
    ],
    isOfTexts: true,
  },
  B12: asItStands("B12"),
  B14: {
    added: [
      computed(
        words("state", {
          done: "Hoàn thành",
          doneLate: "Hoàn thành muộn",
          underWay: "Đang thực hiện",
          overdue: "Quá hạn",
          standing: STANDING,
        }),
      ),
      said("made", "Đã có sản phẩm"),
    ],
    isOfTexts: true,
    begins: tasks,
  },
  B15: {
    added: [
      ...["opening", "plan", "admitted", "arrived", "departed", "retired", "removed", "died"].map((key) =>
        counts("B15", key),
      ),
      counts("B15", "merged", -Infinity),
      computed(counts("B15", "closing")),
      ...["women", "minority", "party"].map((key) => counts("B15", key)),
    ],
    apart: { by: "group" },
  },
  B15B: {
    added: [counts("B15B", "plan"), counts("B15B", "actual")],
    apart: { by: "column", column: "indicator", unit: "unit" },
    isOfTexts: true,
  },
  B16B: asItStands("B16B"),
  B17B: asItStands("B17B"),
  B18: {
    added: [
      ...["union", "youth", "veterans", "committee"].map((key) => counts("B18", key)),
      computed(counts("B18", "sum")),
      counts("B18", "people"),
    ],
    apart: { by: "column", column: "means", unit: "unit" },
    isOfTexts: true,
  },
  B19: { ...asItStands("B19"), isOfTexts: true },
} as const satisfies Partial<Readonly<Record<SheetId, FormRecord>>>;

export type SummedForm = keyof typeof RECORDS;

/** Forms that are added up over units, in the order of their numbers. */
export const SUMMED_FORMS = Object.keys(RECORDS) as readonly SummedForm[];

export const summedForm = (form: SummedForm): FormRecord => RECORDS[form];

/** The figures of a form, in the order of its columns. */
export const figuresOf = (form: SummedForm): readonly FormFigure[] =>
  summedForm(form).added.flatMap(({ figures }) => figures);

/** Whether its states depend on the day its figures stand as of. */
export const isOfDay = (form: SummedForm): boolean =>
  recordOf(form).asOf !== undefined && summedForm(form).added.some(({ isComputed }) => isComputed);
