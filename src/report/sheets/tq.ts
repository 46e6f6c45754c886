import { hiddenColumn, order } from "../columns";
import { call, cell, type Formula, iff, is, join, minus, over, spanOf, times } from "../formula/node";
import { MILLION } from "../formula/share";
import { PRINTED } from "../formula/verdict";
import { periodTitle } from "../period";
import type { Column, FixedRow, RowValue, SheetRecord } from "../record";
import { targetsOf } from "./b01";
import { joinedNames, MOST_NAMED, nameKey } from "./missedUnits";

/** Names of units on the page; the others are only counted. */
const NAMED = 2;
/** A bar that does not reach its limit is seen not to, however little is missing. */
const NEARLY_FULL = 0.92;

const ALL_NAMES = Array.from({ length: MOST_NAMED }, (_, i) => nameKey(i + 1));

const computed = (formula: Formula, longest?: string): RowValue => ({
  formula,
  ...(longest === undefined ? {} : { longest }),
});

/** A cell of the target's row in B01. */
const ofB01 = (key: string): Formula => call("INDEX", spanOf("B01", key), cell("line"));
const number = (key: string): Formula => call("IFERROR", call("N", ofB01(key)), 0);
/** A number as it stands there; blank where there is none. To one calculator 0 is the same as "". */
const asThere = (key: string): Formula =>
  call("IFERROR", iff(is(call("COUNT", ofB01(key)), "=", 0), "", ofB01(key)), "");
const textOf = (key: string, otherwise: string): Formula => call("IFERROR", join(ofB01(key), ""), otherwise);

const copied = (key: string, caption: string, en: string): Column => hiddenColumn(key, caption, number(key), en);

/** Blank where B01 withholds the share: nothing then has a bar. */
const whereStands = (then: Formula): Formula => iff(is(cell("stands"), "=", 0), "", then);

const reached: Formula = times(cell("part"), MILLION);
/** Whole numbers up to the one division: every calculator gives the same bits. */
const above: Formula = minus(reached, times(cell("limit"), cell("whole")));
const mostAbove: Formula = times(cell("whole"), minus(MILLION, cell("limit")));

/** The way to the limit, full where it is reached and only there. */
const toGoal = whereStands(
  iff(is(reached, ">=", cell("need")), 1, call("MIN", NEARLY_FULL, over(reached, call("MAX", 1, cell("need"))))),
);
/** What lies above the limit, of the way from there to 100 %. */
const beyond = iff(
  call("AND", is(call("N", cell("toGoal")), "=", 1), is(cell("limit"), "<", MILLION)),
  call("MAX", 0, over(above, mostAbove)),
  "",
);

/** B01's own names, unless somebody typed others over them. */
const unitsFormula: Formula = iff(
  is(cell("allNames"), "=", cell("namesThere")),
  iff(is(cell("namesThere"), "=", ""), "", joinedNames(NAMED, "đơn vị")),
  cell("namesThere"),
);

const verdicts = (word: string): Formula => call("COUNTIFS", spanOf("own", "verdict"), word);

/**
 * TQ: one printed page for the standing committee. Every figure is B01's: each target's way to its limit as a bar, and what lies above
 * it; verdict, how many short, the units that miss it. A bar needs conditional formatting only; without it the figures stand beside.
 */
export const tq: SheetRecord = {
  id: "TQ",
  label: { vi: "TQ Tổng quan một trang cho thường trực", en: "TQ One page for the standing committee" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `TQ ${year}`,
  title: (settings) => `TỔNG QUAN CÁC CHỈ TIÊU ${settings.resolution} ${periodTitle(settings)}`,
  columns: [
    order,
    {
      key: "wording",
      caption: "Nội dung chỉ tiêu",
      widthChars: 42,
      type: "text",
      help: { vi: "Nội dung theo danh mục.", en: "Wording." },
    },
    {
      key: "counts",
      caption: "Số đạt / tổng số",
      widthChars: 11,
      type: "figure",
      formula: whereStands(join(cell("part"), "/", cell("whole"))),
      help: { vi: "Lấy từ B01.", en: "From B01." },
    },
    {
      key: "share",
      caption: "Tỷ lệ (%)",
      widthChars: 9,
      type: "percent",
      formula: asThere("share"),
      help: { vi: "Lấy từ B01.", en: "From B01." },
    },
    {
      key: "toGoal",
      caption: "Đến mục tiêu",
      under: "So với mục tiêu",
      widthChars: 22,
      type: "bar",
      formula: toGoal,
      help: {
        vi: "Thanh đầy khi và chỉ khi số đạt tới mục tiêu; cạnh phải của ô là mục tiêu.",
        en: "Full where the limit is reached, and only there; the cell's right edge is the limit.",
      },
    },
    {
      key: "beyond",
      caption: "Vượt",
      under: "So với mục tiêu",
      widthChars: 7,
      type: "bar",
      formula: beyond,
      help: {
        vi: "Phần trên mục tiêu; thanh đầy là 100%.",
        en: "What lies above the limit; full is 100 %.",
      },
    },
    {
      key: "goal",
      caption: "Mục tiêu",
      widthChars: 15,
      type: "goal",
      formula: call("IFERROR", ofB01("goal"), ""),
      longest: "Mỗi tổ chức từ 95% trở lên",
      help: { vi: "Điều kiện đạt.", en: "The condition." },
    },
    {
      key: "verdict",
      caption: "Đánh giá",
      widthChars: 17,
      type: "verdict",
      formula: textOf("verdict", "Không có trong B01"),
      longest: "Cần phần bổ trợ CHITIEU",
      help: { vi: "Lấy từ B01.", en: "From B01." },
    },
    {
      key: "needed",
      caption: "Còn thiếu",
      widthChars: 7,
      type: "count",
      formula: asThere("needed"),
      help: { vi: "Số đối tượng còn phải đạt thêm.", en: "How many more." },
    },
    {
      key: "units",
      caption: "Đơn vị chưa đạt",
      widthChars: 36,
      type: "text",
      formula: unitsFormula,
      longest: "CĐCS Cơ quan điều hành; CĐCS Công ty Cơ khí và 12 đơn vị",
      help: {
        vi: "Hai tên đầu, rồi số còn lại; đủ hơn ở B01.",
        en: "The first two names, then how many more; B01 has more of them.",
      },
    },
    { ...hiddenColumn("code", "Mã", undefined, "Code."), type: "text" },
    hiddenColumn(
      "line",
      "Dòng trong B01",
      call("MATCH", cell("code"), spanOf("B01", "code"), 0),
      "Line of the target in B01.",
    ),
    copied("part", "Số đạt", "B01's part."),
    copied("whole", "Tổng số", "B01's whole."),
    copied("limit", "Ngưỡng (phần triệu)", "B01's limit in millionths."),
    copied("need", "Cần đạt (phần triệu)", "What the part times a million must reach."),
    hiddenColumn(
      "stands",
      "Có số liệu",
      call("IFERROR", iff(call("AND", is(cell("whole"), ">", 0), is(ofB01("why"), "=", "")), 1, 0), 0),
      "1 where B01 withholds nothing.",
    ),
    ...ALL_NAMES.map((key, i): Column => ({
      ...hiddenColumn(key, `Đơn vị chưa đạt thứ ${i + 1}`, textOf(key, ""), "Its name in B01."),
      type: "text",
    })),
    copied("missedCount", "Số đơn vị chưa đạt", "How many units miss it."),
    hiddenColumn("allNames", "Các đơn vị như B01 tự ghi", joinedNames(MOST_NAMED, "đơn vị"), "B01's own names."),
    hiddenColumn("namesThere", "Các đơn vị ghi trong B01", textOf("missedUnits", ""), "What B01 shows."),
  ],
  rows: (around) => {
    const targets = targetsOf(around);
    const total: FixedRow = {
      kind: "total",
      values: {
        wording: computed(join("Đạt ", verdicts(PRINTED.met), `/${targets.length} chỉ tiêu`)),
        verdict: computed(join("Chưa đạt ", verdicts(PRINTED.missed)), "Chưa đạt 12"),
        units: computed(
          join(
            "Còn lại ",
            minus(targets.length, verdicts(PRINTED.met), verdicts(PRINTED.missed)),
            " chỉ tiêu chưa có đánh giá",
          ),
          "Còn lại 12 chỉ tiêu chưa có đánh giá",
        ),
      },
    };
    return [...targets.map(({ id, wording }): FixedRow => ({ kind: "row", values: { wording, code: id } })), total];
  },
  blankRows: 0,
  notes: () => [
    'Ghi chú: mọi số liệu lấy từ B01. Thanh "Đến mục tiêu" đầy là đạt, chưa đầy là chưa đạt; thanh "Vượt" là phần trên mục tiêu, đầy là 100%. Chưa có số liệu thì không có thanh.',
  ],
  signed: false,
  landscape: true,
};
