import { STATE } from "../../domain/state";
import { hiddenColumn, selfNumbering } from "../columns";
import {
  call,
  cell,
  firstOf,
  type Formula,
  iff,
  is,
  join,
  minus,
  over,
  plus,
  rows,
  state,
  times,
  value,
} from "../formula/node";
import { reasonOrWord } from "../formula/outWords";
import { countOf } from "../formula/withheld";
import { periodTitle } from "../period";
import type { Row, SheetRecord } from "../record";

const COOPERATIVE = "Hợp tác xã (không tính)";

/** Kinds of enterprise, and what is often listed among them. */
const ENTERPRISE_KINDS = [
  "DN nhà nước",
  "Công ty TNHH",
  "Công ty cổ phần",
  "DN tư nhân",
  "DN FDI",
  "Chi nhánh",
  COOPERATIVE,
] as const;

/** What is no enterprise, as people write it. */
const NOT_COUNTED = {
  column: "kind",
  words: [COOPERATIVE, "Hợp tác xã", "HTX", "Hộ kinh doanh"],
  both: "notCounted",
} as const;

const outBy = { outBy: "inactive", outByWords: NOT_COUNTED } as const;

const mark = { type: "mark", widthChars: 8, list: { values: ["x"] } } as const;

/** Members of workers, where both are numbers. */
const unionShare: Formula = iff(
  is(times(call("N", cell("workers")), call("COUNT", cell("unionMembers"))), "=", 0),
  "",
  over(cell("unionMembers"), cell("workers")),
);

/** The target whose year due decides what was there in time. */
const MILESTONE = "CT04A";

const states = (judged: string): Formula => state("own", judged, "rows");
const met = (judged: string): Formula => countOf("own", judged, "đạt*");
const metAmong = (judged: string, among: string): Formula =>
  call("COUNTIFS", states(judged), "đạt*", states(among), "đạt*");

/** In the states of rows that are no enterprise or do not count, "dòng cộng" and "không thuộc diện", and of none other. */
const NOT_IN_TOTAL = "*ng *";

/** Sum of a column over the enterprises that count; "" where a cell is no number. */
const total = (column: string): Formula => {
  const cells = rows("own", column);
  return iff(
    // the caption is one such cell
    is(minus(call("COUNTA", cells), call("COUNT", cells)), ">", 1),
    "",
    minus(call("SUM", cells), call("SUMIFS", cells, states("union"), NOT_IN_TOTAL)),
  );
};

/** Why not all can be relied on, behind a figure. */
const whyBehind = (judged: string): Formula => {
  const why = state("own", judged, "why");
  return iff(is(why, "=", ""), "", join("; ", why));
};

/** "x" where both organisations are there; a doubt about one of them is a doubt. */
const [union, youthUnion] = [state("own", "union", "here"), state("own", "youthUnion", "here")];
const bothMarked = firstOf(
  [
    [call("OR", is(union, "=", STATE.unclear), is(youthUnion, "=", STATE.unclear)), STATE.unclear],
    [call("AND", is(union, "=", STATE.met), is(youthUnion, "=", STATE.met)), "x"],
  ],
  "",
);

/** A founding day beside no mark: one of both is missing. */
const foundedWithout = (day: string, judged: string): Formula => {
  const known = state("own", judged, "here");
  return call("AND", is(cell(day), "<>", ""), call("OR", is(known, "=", STATE.missing), is(known, "=", STATE.missed)));
};

const formulas = (row: Readonly<Record<string, Formula>>, longestName: string): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, formula]) => [
      column,
      { formula, ...(column === "name" ? { longest: longestName } : {}) },
    ]),
  );

const totals: readonly Row[] = [
  formulas(
    {
      name: join(
        "Tổng cộng: ",
        plus(met("union"), countOf("own", "union", "chưa*")),
        " doanh nghiệp",
        whyBehind("union"),
      ),
      workers: total("workers"),
      union: met("union"),
      unionMembers: total("unionMembers"),
      unionShare,
      youthUnion: met("youthUnion"),
      youthMembers: total("youthMembers"),
      both: metAmong("union", "youthUnion"),
      eligible: met("eligible"),
    },
    "Tổng cộng: 1000 doanh nghiệp (12 ô ghi chưa đúng)",
  ),
  formulas(
    {
      name: join("Trong số ", met("eligible"), " DN đủ điều kiện", whyBehind("eligible")),
      union: metAmong("union", "eligible"),
      youthUnion: metAmong("youthUnion", "eligible"),
    },
    "Trong số 1000 DN đủ điều kiện",
  ),
  formulas(
    {
      name: value("Thành lập đến hết năm phải đạt"),
      union: met("unionAtYearEnd"),
      youthUnion: met("youthUnionAtYearEnd"),
    },
    "Thành lập đến hết năm phải đạt",
  ),
];

/** B04: enterprises with a trade union and a youth union. All active enterprises are the denominator. */
export const b04: SheetRecord = {
  id: "B04",
  label: { vi: "B04 Tổ chức công đoàn, đoàn thanh niên trong doanh nghiệp", en: "B04 Unions in enterprises" },
  kind: "list",
  yearly: true,
  name: ({ year }) => `B04 ${year}`,
  title: (settings) => `TỔ CHỨC CÔNG ĐOÀN, ĐOÀN THANH NIÊN TRONG DOANH NGHIỆP ${periodTitle(settings)}`,
  nextYear: { stays: ["party", "union", "unionFounded", "youthUnion", "youthFounded", "eligible"] },
  columns: [
    selfNumbering("name"),
    {
      key: "name",
      caption: "Tên doanh nghiệp",
      widthChars: 23,
      type: "text",
      help: { vi: "Mỗi doanh nghiệp một dòng.", en: "One enterprise a row." },
    },
    {
      key: "kind",
      caption: "Loại hình",
      widthChars: 11,
      type: "text",
      list: { values: ENTERPRISE_KINDS },
      help: {
        vi: "Chọn trong danh sách; hợp tác xã, hộ kinh doanh không phải doanh nghiệp: không tính vào mẫu số.",
        en: "Choose from the list; a cooperative or a household business is no enterprise and is not counted.",
      },
    },
    {
      key: "workers",
      caption: "Số lao động",
      widthChars: 8,
      type: "count",
      help: { vi: "Tổng số lao động.", en: "Workers." },
    },
    { ...mark, key: "party", caption: "Tổ chức đảng (x)", help: { vi: "x nếu có.", en: "x if there is one." } },
    {
      ...mark,
      key: "union",
      caption: "Công đoàn: có (x)",
      under: "Công đoàn",
      help: { vi: "x nếu có công đoàn.", en: "x with a union." },
    },
    {
      key: "unionFounded",
      caption: "Công đoàn: ngày thành lập",
      under: "Công đoàn",
      widthChars: 11,
      type: "date",
      help: { vi: "ngày/tháng/năm.", en: "day/month/year." },
    },
    {
      key: "unionMembers",
      caption: "Công đoàn: số đoàn viên",
      under: "Công đoàn",
      widthChars: 8,
      type: "count",
      help: { vi: "Số đoàn viên công đoàn.", en: "Union members." },
    },
    {
      key: "unionShare",
      caption: "Công đoàn: ĐV/LĐ (%)",
      number: "(9)=(8)/(4)",
      under: "Công đoàn",
      widthChars: 9,
      type: "percent",
      formula: unionShare,
      help: { vi: "Đoàn viên trên lao động.", en: "Members of workers." },
    },
    {
      ...mark,
      key: "youthUnion",
      caption: "Đoàn TN: có (x)",
      under: "Đoàn thanh niên",
      help: { vi: "x nếu có đoàn thanh niên.", en: "x with a youth union." },
    },
    {
      key: "youthFounded",
      caption: "Đoàn TN: ngày thành lập",
      under: "Đoàn thanh niên",
      widthChars: 11,
      type: "date",
      help: { vi: "ngày/tháng/năm.", en: "day/month/year." },
    },
    {
      key: "youthMembers",
      caption: "Đoàn TN: số đoàn viên",
      under: "Đoàn thanh niên",
      widthChars: 8,
      type: "count",
      help: { vi: "Số đoàn viên thanh niên.", en: "Youth-union members." },
    },
    {
      key: "both",
      caption: "Có cả hai",
      widthChars: 7,
      type: "mark",
      formula: bothMarked,
      help: { vi: "x nếu có cả công đoàn và đoàn thanh niên.", en: "x with both a union and a youth union." },
    },
    {
      ...mark,
      key: "eligible",
      caption: "Đủ điều kiện thành lập (x)",
      help: {
        vi: "x nếu đủ điều kiện thành lập; cho tỷ lệ ghi bên cạnh, không dùng để đánh giá.",
        en: "x if eligible; for the share shown beside the target's own, which decides.",
      },
    },
    {
      key: "inactive",
      caption: "Ngừng hoạt động, lý do",
      widthChars: 12,
      type: "text",
      help: { vi: "Ghi lý do thì doanh nghiệp ra khỏi mẫu số.", en: "A reason takes the row out." },
    },
    {
      key: "cause",
      caption: "Lý do chưa thành lập",
      widthChars: 12,
      type: "text",
      help: { vi: "Nhập tay.", en: "Typed." },
    },
    {
      key: "planned",
      caption: "Dự kiến",
      widthChars: 9,
      type: "text",
      help: { vi: "Thời gian dự kiến thành lập.", en: "Planned for." },
    },
    {
      ...hiddenColumn(
        NOT_COUNTED.both,
        "Không tính vì",
        reasonOrWord(NOT_COUNTED, "inactive"),
        "Why it is not counted.",
      ),
      type: "text",
    },
  ],
  judged: [
    { key: "union", by: "mark", column: "union", ...outBy },
    { key: "youthUnion", by: "mark", column: "youthUnion", ...outBy },
    { key: "eligible", by: "mark", column: "eligible", ...outBy },
    {
      key: "unionAtYearEnd",
      by: "mark",
      column: "union",
      ...outBy,
      atYearEnd: { dates: "unionFounded", dueYearOf: MILESTONE },
    },
    {
      key: "youthUnionAtYearEnd",
      by: "mark",
      column: "youthUnion",
      ...outBy,
      atYearEnd: { dates: "youthFounded", dueYearOf: "CT04B" },
    },
  ],
  capacityRows: 2000,
  rows: () => [],
  numberedColumns: true,
  blankRows: 60,
  totals,
  warnings: [
    {
      id: "unionOverWorkers",
      when: call(
        "AND",
        is(call("COUNT", cell("workers"), cell("unionMembers")), "=", 2),
        is(cell("unionMembers"), ">", cell("workers")),
      ),
    },
    {
      id: "foundedWithoutMark",
      when: call("OR", foundedWithout("unionFounded", "union"), foundedWithout("youthFounded", "youthUnion")),
    },
  ],
  notes: () => [
    "Mẫu số là tất cả doanh nghiệp đang hoạt động; doanh nghiệp ngừng hoạt động ghi lý do ở cột bên phải thì ra khỏi mẫu số; hợp tác xã, hộ kinh doanh ghi ở cột Loại hình thì không tính.",
    "Ngày thành lập dùng để đánh giá sau năm phải đạt.",
  ],
  signed: true,
  landscape: true,
};
