import { STATE } from "../../domain/state";
import { count, text } from "../columnKinds";
import { hiddenColumn, note, order } from "../columns";
import { call, cell, firstOf, iff, is, minus } from "../formula/node";
import { plainShare } from "../formula/share";
import type { Column, Row, SheetRecord } from "../record";
import { CHOICE, filledSumOfRows, rowsByOrganisation, subtotalOf } from "./byOrganisation";
import { type CountedList, countedBy, everyRowBy, nameToCount, organisationForm, organisationName } from "./countedBy";

const MEMBERS: CountedList = { sheet: "DS_HOIVIEN", grouped: "rating" };

const counted = (key: string, caption: string, under: string, en: string): Column => ({
  key,
  caption,
  under,
  ...count(10),
  help: { vi: "Đếm từ DS_HOIVIEN; chưa có danh sách thì nhập tay.", en: `${en}, counted in DS_HOIVIEN, or typed.` },
});

const PEOPLE = "Đoàn viên, hội viên";
const RESULT = "Kết quả";

const columns: readonly Column[] = [
  order,
  organisationName,
  counted("total", "Tổng số", PEOPLE, "Members"),
  counted("exempt", "Không phải học (có lý do)", PEOPLE, "Members who need not study"),
  {
    key: "toStudy",
    caption: "Phải học",
    under: PEOPLE,
    number: "(5)=(3)-(4)",
    ...count(10),
    formula: iff(is(call("COUNT", cell("total")), "=", 0), "", minus(cell("total"), call("N", cell("exempt")))),
    help: { vi: "Tổng số trừ người không phải học.", en: "Members less those who need not." },
  },
  {
    key: "documents",
    caption: "Số văn bản bắt buộc",
    ...count(10),
    help: { vi: "Số văn bản đánh dấu Bắt buộc ở B08a, nhập tay.", en: "Documents marked as required, typed." },
  },
  counted("studied", "Đã học đủ", RESULT, "Members who studied everything"),
  {
    key: "partly",
    caption: "Học chưa đủ",
    under: RESULT,
    ...count(10),
    help: { vi: "Nhập tay.", en: "Members who studied a part, typed." },
  },
  {
    key: "notStudied",
    caption: "Chưa học",
    under: RESULT,
    number: "(9)=(5)-(7)-(8)",
    ...count(10),
    formula: iff(
      is(call("COUNT", cell("toStudy"), cell("studied")), "<", 2),
      "",
      minus(cell("toStudy"), cell("studied"), call("N", cell("partly"))),
    ),
    help: { vi: "Phải học trừ đã học đủ và học chưa đủ.", en: "Those who must, less those who did." },
  },
  {
    key: "share",
    caption: "Tỷ lệ (%)",
    under: RESULT,
    widthChars: 10,
    type: "percent",
    number: "(10)=(7)/(5)",
    formula: plainShare("studied", "toStudy", "why"),
    help: { vi: "Đã học đủ chia phải học.", en: "Studied of those who must." },
  },
  {
    key: "cause",
    caption: "Lý do, kế hoạch học bù",
    ...text(28),
    help: { vi: "Nhập tay.", en: "Typed." },
  },
  note,
  nameToCount,
  hiddenColumn("unclear", "Ô ghi chưa đúng", undefined, "Cells of the list not understood."),
  {
    ...hiddenColumn(
      "why",
      "Vì sao chưa tính",
      firstOf(
        [
          [is(call("N", cell("unclear")), ">", 0), "ô ghi chưa đúng"],
          [is(call("N", cell("studied")), ">", call("N", cell("toStudy"))), "đã học nhiều hơn phải học"],
        ],
        "",
      ),
      "Why the share is withheld.",
    ),
    type: "text",
  },
];

/** Whether everybody of an organisation who must has studied. */
const everybody = firstOf(
  [
    [is(cell("why"), "<>", ""), STATE.unclear],
    [is(call("COUNT", cell("toStudy"), cell("studied")), "<", 2), STATE.missing],
    [is(call("N", cell("toStudy")), "=", 0), STATE.outside],
    [is(call("N", cell("studied")), "=", cell("toStudy")), STATE.met],
  ],
  STATE.missed,
);

const SUMMED = ["total", "exempt", "toStudy", "studied", "partly", "notStudied", "unclear"];

const counts = (): Row => {
  const of = (word: string): Row[string] => ({ formula: countedBy(MEMBERS, ["studied", word]) });
  return {
    total: { formula: everyRowBy(MEMBERS) },
    exempt: of(STATE.outside),
    studied: of("đạt*"),
    unclear: of(STATE.unclear),
  };
};

/** B08b: who studied the resolutions and directives, by organisation (NV01). */
export const b08b: SheetRecord = {
  id: "B08B",
  label: {
    vi: "B08b Kết quả học tập, quán triệt nghị quyết, chỉ thị",
    en: "B08b Study of resolutions, by organisation",
  },
  ...organisationForm,
  name: ({ year }) => `B08b ${year}`,
  title: ({ year }) => `KẾT QUẢ HỌC TẬP, QUÁN TRIỆT NGHỊ QUYẾT, CHỈ THỊ NĂM ${year}`,
  nextYear: { cleared: ["cause"] },
  columns,
  rows: (around) => {
    const subtotal = subtotalOf(columns, SUMMED, ["group", "documents"], filledSumOfRows);
    const row = around.has(MEMBERS.sheet) ? counts : undefined;
    return rowsByOrganisation(around, CHOICE.all, row ? { subtotal, row } : { subtotal });
  },
  judged: [{ key: "organisations", by: "formula", column: "name", state: everybody, counts: [], gone: [] }],
  warnings: [
    {
      id: "moreStudiedThanMust",
      when: call(
        "AND",
        is(call("COUNT", cell("toStudy"), cell("studied")), "=", 2),
        is(call("SUM", cell("studied"), cell("partly")), ">", cell("toStudy")),
      ),
    },
  ],
  notes: () => ["Ghi chú: tính theo lượt đoàn viên, hội viên; người học đủ các văn bản bắt buộc mới là đã học đủ."],
};
