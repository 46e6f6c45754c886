import { NO_GROUP, PROVISIONAL, STATE, UNCLEAR_GROUP } from "../../domain/state";
import { hiddenColumn } from "../columns";
import { literal } from "../formula/lookup";
import { call, cell, firstOf, type Formula, iff, is, join, minus, plus, state, times, value } from "../formula/node";
import { LIST_CHANGED } from "../formula/withheld";
import { boundedShare, highBound, lowBound, plainShare, type ShareColumns } from "../formula/share";
import { lineOf, ofTarget } from "../formula/targets";
import type { Column, ComputedValue, FixedRow, Row, SheetId } from "../record";
import type { Warning } from "../warning";
import { subtotalOf, totalRow } from "./byOrganisation";

/** The four levels as B02 and B03 print them, by id of DM_XEPLOAI. */
const LEVELS = [
  ["XS", "HTXSNV"],
  ["TOT", "HTTNV"],
  ["HT", "HTNV"],
  ["KHT", "KHTNV"],
] as const;

const help = { vi: "Đếm từ danh sách.", en: "Counted from the register." };

const countUnder = (under: string): Pick<Column, "caption" | "formerCaptions" | "under" | "printed"> => ({
  caption: `${under}: Số lượng`,
  formerCaptions: [`${under} SL`],
  under,
  printed: "Số lượng",
});
const shareUnder = (under: string): Pick<Column, "caption" | "formerCaptions" | "under" | "printed"> => ({
  caption: `${under}: Tỷ lệ (%)`,
  formerCaptions: [`${under} %`],
  under,
  printed: "Tỷ lệ (%)",
});

/** "HTXSNV" over "Số lượng" and "Tỷ lệ (%)", and so on: a count and its share of those rated. */
const levelColumns: readonly Column[] = LEVELS.flatMap(([id, caption]): Column[] => [
  { key: `count${id}`, ...countUnder(caption), widthChars: 8, type: "count", help },
  {
    key: `share${id}`,
    ...shareUnder(caption),
    widthChars: 9,
    type: "percent",
    formula: plainShare(`count${id}`, "rated", "why"),
    help: { vi: "Trên số được xếp loại.", en: "Of those rated." },
  },
]);

const SHARE: ShareColumns = { part: "good", whole: "rated", limit: "limit", low: "low", high: "high", why: "why" };

/** From the first count to the share of good or better. */
export const countColumns: readonly Column[] = [
  { key: "total", caption: "Tổng số", widthChars: 9, type: "count", help },
  {
    key: "rated",
    caption: "Được xếp loại",
    widthChars: 9,
    type: "count",
    help: { vi: "Mẫu số: gồm cả chưa có kết quả xếp loại.", en: "The denominator, with those not rated yet." },
  },
  ...levelColumns,
  { key: "outside", caption: "Không thuộc diện", widthChars: 9, type: "count", help },
  {
    key: "missing",
    caption: "Chưa có kết quả xếp loại",
    formerCaptions: ["Chưa nhập"],
    widthChars: 10,
    type: "count",
    help,
  },
  { key: "good", ...countUnder("HTTNV trở lên"), widthChars: 9, type: "count", help },
  {
    key: "goodShare",
    ...shareUnder("HTTNV trở lên"),
    widthChars: 9,
    type: "percent",
    formula: boundedShare(SHARE),
    help: { vi: "Trên số được xếp loại.", en: "Of those rated." },
  },
];

/** How many of those good or better are the best: more than a fifth, and superiors ask why. */
export const bestOfGoodColumn: Column = {
  key: "bestOfGood",
  caption: "Tỷ lệ % xếp loại xuất sắc trong số xếp loại tốt trở lên",
  widthChars: 10,
  type: "percent",
  formula: plainShare("countXS", "good", "why"),
  help: { vi: "HTXSNV trên số từ HTTNV trở lên.", en: "The best among those good or better." },
};

/** One in so many of those good or better may be the best. */
const BEST_IN = 5;

export const bestOverFifth: Warning = {
  id: "bestOverFifth",
  when: call(
    "AND",
    is(cell("why"), "=", ""),
    is(call("COUNT", cell("countXS"), cell("good")), "=", 2),
    is(times(cell("countXS"), BEST_IN), ">", cell("good")),
  ),
};

/** Ratings not understood, where shares and totals find them. */
export const unclearColumn: Column = {
  ...hiddenColumn("unclear", "Ô xếp loại ghi chưa đúng", undefined, "Ratings not understood."),
  formerCaptions: ["Ô chưa hiểu"],
};

/** The same beside the printed page, for whoever fills the form in. */
export const unclearBeside: Column = {
  key: "unclearBeside",
  caption: "Số ô ghi chưa đúng",
  widthChars: 12,
  type: "count",
  beside: true,
  formula: cell("unclear"),
  help: {
    vi: "Phải bằng 0; khác 0 thì sửa cách ghi hoặc thêm vào DM_XEPLOAI. Không in.",
    en: "Must be 0; else correct the entries, or add the spelling to DM_XEPLOAI. Not printed.",
  },
};

/** Of those rated, who is by a level that the unit proposes itself. */
export const proposedColumn: Column = hiddenColumn(
  "proposed",
  "Tính theo mức tự xếp loại",
  undefined,
  "Counted by a level that is not decided yet.",
);

/** How many of the total are counted by a level that nobody has decided yet; nothing where every level is decided. */
export const proposedNote = (subjects: string): ComputedValue => ({
  formula: iff(
    is(call("N", cell("proposed")), "=", 0),
    "",
    join(cell("proposed"), "/", cell("rated"), ` ${subjects} tính theo mức tự xếp loại (dự kiến).`),
  ),
  longest: `000/000 ${subjects} tính theo mức tự xếp loại (dự kiến).`,
});

/** Technical columns behind the counts of a row. */
export const technicalLevelColumns = (target: string): readonly Column[] => [
  hiddenColumn("group", "Tên để đếm", literal(cell("name")), "The name that is counted, without wildcards."),
  hiddenColumn("gone", "Dòng ngoài biểu", undefined, "Rows of the register that none of the rows counts."),
  hiddenColumn("why", "Vì sao chưa tính", undefined, "Why shares are withheld."),
  hiddenColumn("line", "Dòng trong DM_CHITIEU", lineOf(value(target)), "Line of the target in DM_CHITIEU."),
  hiddenColumn("limit", "Ngưỡng (phần triệu)", ofTarget("limit", "line", ""), "Limit in millionths."),
  hiddenColumn("low", "Tỷ lệ ít nhất", lowBound(SHARE), "The least share to be shown."),
  hiddenColumn("high", "Tỷ lệ nhiều nhất", highBound(SHARE), "The greatest share to be shown."),
];

/** A register whose ratings are counted by group. */
export interface Ratings {
  readonly sheet: SheetId;
  readonly judged: string;
}

/** The counts of one row of B02 or B03; shares follow from the columns. */
function countsOf({ sheet, judged }: Ratings): Row {
  const [states, groups] = [state(sheet, judged, "rows"), state(sheet, judged, "groups")];
  const orNothing = (formula: Formula): Formula => call("IFERROR", formula, "");
  const counted = (word: string): Formula => call("COUNTIFS", groups, cell("group"), states, word);
  const shown = (word: string): Row[string] => ({ formula: orNothing(counted(word)) });
  const levels = LEVELS.map(([id]) => [`count${id}`, shown(`*: ${id}`)] as const);
  const known = LEVELS.map(([id]) => cell(`count${id}`));
  const others = minus(cell("rated"), ...known, cell("missing"), cell("unclear"));
  return {
    total: { formula: orNothing(plus(cell("rated"), cell("outside"))) },
    rated: { formula: orNothing(plus(cell("good"), counted("chưa*"))) },
    ...Object.fromEntries(levels),
    outside: shown(STATE.outside),
    missing: shown(STATE.missing),
    good: shown("đạt*"),
    unclear: shown(STATE.unclear),
    proposed: shown(`*${PROVISIONAL}: *`),
    why: {
      formula: firstOf(
        [
          [is(call("COUNT", cell("unclear")), "=", 0), LIST_CHANGED],
          [is(cell("unclear"), "<>", 0), join(cell("unclear"), " ô ghi chưa đúng")],
          [is(call("COUNTIFS", groups, UNCLEAR_GROUP), "<>", 0), "Có tổ chức ghi chưa đúng"],
          [is(others, "<>", 0), "Có mức xếp loại khác"],
        ],
        "",
      ),
    },
  };
}

/** What stands in a row that counts those of its name; nothing where figures are typed. */
export const levelCounts = (ratings: Ratings | undefined): Row => (ratings ? countsOf(ratings) : {});

/** The row of those whose group is blank or not among the rows: they would be lost. Where figures are typed there are none. */
export const looseRows = (name: string, ratings: Ratings | undefined): readonly FixedRow[] =>
  ratings
    ? [{ kind: "row", isLoose: true, values: { name, ...countsOf(ratings), group: { formula: value(NO_GROUP) } } }]
    : [];

const SUMMED = [
  "total",
  "rated",
  ...LEVELS.map(([id]) => `count${id}`),
  "outside",
  "missing",
  "good",
  "unclear",
  "proposed",
];

/** Rows of the register that none of the form's rows counts. */
function notInForm({ sheet, judged }: Ratings): Formula {
  const counted = ["đạt*", "chưa*", STATE.outside].map((word) => call("COUNTIFS", state(sheet, judged, "rows"), word));
  return minus(plus(...counted), cell("total"));
}

/** Why the shares of the total are withheld: the register's own reason, or rows that are not in the form. */
const whyTotal = ({ sheet, judged }: Ratings): Formula =>
  call(
    "IFERROR",
    firstOf(
      [
        [is(state(sheet, judged, "why"), "<>", ""), state(sheet, judged, "why")],
        [is(cell("gone"), "<>", 0), join(cell("gone"), " dòng không có trong biểu")],
      ],
      "",
    ),
    LIST_CHANGED,
  );

/** Subtotals add counts; shares are computed from the added counts, never averaged. */
export function levelSubtotal(columns: readonly Column[], ratings: Ratings | undefined): Row {
  const { why } = levelCounts(ratings);
  return { ...subtotalOf(columns, SUMMED, ["group"]), ...(why === undefined ? {} : { why }) };
}

/** The total, of the rows that the form does not have as well. */
export const levelTotal = (columns: readonly Column[], ratings: Ratings | undefined): FixedRow =>
  totalRow({
    ...levelSubtotal(columns, ratings),
    ...(ratings ? { gone: { formula: notInForm(ratings) }, why: { formula: whyTotal(ratings) } } : {}),
  });

export const ratedNotes: readonly string[] = [
  "Ghi chú: tỷ lệ tính trên số được xếp loại; người, tổ chức chưa có kết quả xếp loại nằm trong số này và chưa đạt; chỉ trường hợp có ghi lý do mới ra khỏi mẫu số.",
];
