import { count } from "../columnKinds";
import { note, order } from "../columns";
import { call, state, cell, iff, is, minus, over, plus } from "../formula/node";
import { periodTitle } from "../period";
import type { Column, SheetRecord } from "../record";
import { organisationsOf, rowsBySector, subtotalOf, typedSumOfRows } from "./byOrganisation";

const INCREASE = "Tăng";
const DECREASE = "Giảm";
const AMONG = "Trong đó";

const typed = (key: string, caption: string, help: Column["help"], under?: string, widthChars = 9): Column => ({
  key,
  caption,
  ...count(widthChars),
  help,
  ...(under === undefined ? {} : { under }),
});

/** "" while nobody was there and nobody came, and where a cell holds words: they would be left out of the sum without a trace. */
const closing = call(
  "IFERROR",
  iff(
    is(call("COUNT", cell("opening"), cell("admitted"), cell("arrived")), "=", 0),
    "",
    plus(
      minus(
        plus(cell("opening"), cell("admitted"), cell("arrived")),
        cell("departed"),
        cell("retired"),
        cell("removed"),
        cell("died"),
      ),
      cell("merged"),
    ),
  ),
  "",
);

const planShare = call(
  "IFERROR",
  iff(is(call("N", cell("plan")), "=", 0), "", over(cell("admitted"), cell("plan"))),
  "",
);

const columns: readonly Column[] = [
  order,
  {
    key: "name",
    caption: "Tên tổ chức",
    widthChars: 26,
    type: "text",
    help: {
      vi: "Tên như trong DS_TOCHUC; khu vực lấy theo DM_DONVI nếu sổ có.",
      en: "Name as in DS_TOCHUC; the sector is that of DM_DONVI where there is one.",
    },
  },
  typed("opening", "Có đầu kỳ", { vi: "Bằng số cuối kỳ của năm trước.", en: "At the end of last year." }),
  typed(
    "plan",
    "Kế hoạch phát triển mới",
    { vi: "Số phải phát triển trong năm.", en: "To be admitted." },
    undefined,
    9,
  ),
  typed("admitted", "Kết nạp mới", { vi: "Kết nạp trong kỳ.", en: "Admitted in the period." }, INCREASE),
  typed("arrived", "Chuyển đến", { vi: "Từ tổ chức khác.", en: "From other organisations." }, INCREASE, 10),
  typed("departed", "Chuyển đi", { vi: "Sang tổ chức khác.", en: "To other organisations." }, DECREASE, 10),
  typed(
    "retired",
    "Nghỉ việc, nghỉ hưu, trưởng thành Đoàn",
    { vi: "Thôi tham gia theo lẽ thường.", en: "Left as people do: work ended, retired, of age." },
    DECREASE,
    10,
  ),
  typed(
    "removed",
    "Xóa tên, khai trừ, thôi tham gia",
    { vi: "Bị xóa tên, khai trừ hoặc xin thôi.", en: "Struck off, expelled, withdrawn." },
    DECREASE,
    9,
  ),
  typed("died", "Từ trần", { vi: "Số người từ trần.", en: "Died." }, DECREASE, 7),
  typed(
    "merged",
    "Tăng, giảm do sáp nhập, giải thể",
    {
      vi: "Giảm thì ghi số âm; đơn vị nhận ghi ở DM_DONVI.",
      en: "Below zero for a loss; the successor stands in DM_DONVI.",
    },
    undefined,
    9,
  ),
  {
    key: "closing",
    caption: "Có cuối kỳ",
    number: "(12)=(3)+(5)+(6)-(7)-…-(10)+(11)",
    ...count(10),
    formula: closing,
    help: { vi: "Tự tính; có ô ghi chữ thì để trống.", en: "Computed; blank where a cell holds words." },
  },
  typed("women", "Nữ", { vi: "Trong số có cuối kỳ.", en: "Of those at the end." }, AMONG, 7),
  typed("minority", "Dân tộc thiểu số", { vi: "Trong số có cuối kỳ.", en: "Of those at the end." }, AMONG, 7),
  typed("party", "Đảng viên", { vi: "Trong số có cuối kỳ.", en: "Of those at the end." }, AMONG, 7),
  {
    key: "planShare",
    caption: "Tỷ lệ thực hiện kế hoạch (%)",
    number: "(16)=(5)/(4)",
    widthChars: 10,
    type: "percent",
    formula: planShare,
    help: { vi: "Kết nạp mới trên kế hoạch.", en: "Admitted of planned." },
  },
  { ...note, widthChars: 12 },
];

/** How many rows the organisation has in the list of members. */
const MEMBERS = { sheet: "DS_HOIVIEN", judged: "rating" } as const;
const ofList = call("COUNTIFS", state(MEMBERS.sheet, MEMBERS.judged, "groups"), cell("name"));

const SUMMED = columns.filter(({ type, formula }) => type === "count" && !formula).map(({ key }) => key);

/** B15: members won and lost, by organisation: by sector, in each the groups of the three mass organisations. */
export const b15: SheetRecord = {
  id: "B15",
  label: { vi: "B15 Phát triển đoàn viên, hội viên", en: "B15 Members won and lost" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B15 ${year}`,
  title: (settings) => `PHÁT TRIỂN ĐẢNG VIÊN, ĐOÀN VIÊN, HỘI VIÊN ${periodTitle(settings)}`,
  nextYear: { begins: { opening: "closing" } },
  columns,
  rows: (around) => rowsBySector(around, { subtotal: subtotalOf(columns, SUMMED, [], typedSumOfRows) }),
  rowsInOrderOf: "DM_DONVI",
  blankRows: 0,
  warnings: [
    {
      id: "closingNotAsListed",
      when: call(
        "AND",
        is(call("COUNT", cell("opening"), cell("admitted")), ">", 0),
        is(ofList, ">", 0),
        is(ofList, "<>", cell("closing")),
      ),
      beside: MEMBERS.sheet,
    },
  ],
  notes: (around) => [
    "Cột 12 phải bằng tổng số của Biểu số 03; cột 3 bằng cột 12 của năm trước. Trưởng thành Đoàn là thôi tham gia theo lẽ thường, không phải bị xóa tên.",
    ...(organisationsOf(around).length > 0 ? [] : ["Ghi tên các tổ chức vào DS_TOCHUC rồi chèn mới biểu này."]),
  ],
  measure: "lượt đoàn viên, hội viên",
  signed: true,
  landscape: true,
};
