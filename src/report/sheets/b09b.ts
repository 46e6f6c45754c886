import { STATE } from "../../domain/state";
import { count, text } from "../columnKinds";
import { hiddenColumn, note, order } from "../columns";
import { call, cell, firstOf, type Formula, iff, is, minus, plus, state, times, value } from "../formula/node";
import { OVER } from "../formula/plannedSteps";
import { MILLION, plainShare } from "../formula/share";
import { lineOf, ofTarget } from "../formula/targets";
import type { Column, Row, SheetRecord } from "../record";
import { CHOICE, filledSumOfRows, rowsByOrganisation, subtotalOf } from "./byOrganisation";
import {
  type CountedList,
  countedBy,
  everyRowBy,
  marksIn,
  nameToCount,
  organisationForm,
  organisationName,
  organisationsGone,
  rowsNotCounted,
} from "./countedBy";

const TARGETS: CountedList = { sheet: "B09A", grouped: "completed" };

const counted = (key: string, caption: string, en: string): Column => ({
  key,
  caption,
  under: "Số chỉ tiêu",
  ...count(10),
  help: { vi: "Đếm từ B09a; chưa có B09a thì nhập tay.", en: `${en}, counted in B09a.` },
});

/** At least the limit of the target, in whole numbers. */
const isReached = is(
  times(cell("completed"), MILLION),
  ">=",
  plus(times(call("N", cell("limit")), cell("registered")), call("N", cell("strict"))),
);

const reached: Formula = firstOf(
  [
    [is(call("COUNT", cell("registered"), cell("completed")), "<", 2), STATE.missing],
    [call("OR", is(cell("limit"), "=", ""), is(call("N", cell("unclear")), ">", 0)), STATE.unclear],
    [is(cell("registered"), "=", 0), STATE.missing],
    [isReached, STATE.met],
  ],
  STATE.missed,
);

const columns: readonly Column[] = [
  order,
  organisationName,
  counted("registered", "Đăng ký", "Targets registered"),
  counted("completed", "Hoàn thành", "Targets completed"),
  counted("exceeded", "Trong đó: vượt", "Targets exceeded"),
  {
    key: "missed",
    caption: "Chưa hoàn thành",
    under: "Số chỉ tiêu",
    number: "(6)=(3)-(4)-(7)",
    ...count(10),
    formula: iff(
      is(call("COUNT", cell("registered"), cell("completed")), "<", 2),
      "",
      minus(cell("registered"), cell("completed"), call("N", cell("missing")), call("N", cell("unclear"))),
    ),
    help: { vi: "Có kết quả và chưa đạt.", en: "With a result below the plan." },
  },
  counted("missing", "Chưa có kết quả", "Targets without a result"),
  {
    key: "share",
    caption: "Tỷ lệ hoàn thành (%)",
    widthChars: 11,
    type: "percent",
    number: "(8)=(4)/(3)",
    formula: plainShare("completed", "registered", "why"),
    help: { vi: "Hoàn thành chia đăng ký.", en: "Completed of registered." },
  },
  {
    key: "met",
    caption: "Đạt từ 95% trở lên",
    widthChars: 11,
    type: "mark",
    formula: iff(is(state("own", "reached", "here"), "=", STATE.met), "x", ""),
    help: {
      vi: "x khi đạt ngưỡng của chỉ tiêu trong DM_CHITIEU; quyết định chỉ tiêu.",
      en: "x at the limit that DM_CHITIEU has; decides the target.",
    },
  },
  { key: "open", caption: "Chỉ tiêu chưa hoàn thành", ...text(30), help: { vi: "Nhập tay.", en: "Typed." } },
  note,
  nameToCount,
  hiddenColumn("unclear", "Ô ghi chưa đúng", undefined, "Cells of the register not understood."),
  hiddenColumn("line", "Dòng trong DM_CHITIEU", lineOf(value("CT03")), "Line of the target in DM_CHITIEU."),
  hiddenColumn("limit", "Ngưỡng (phần triệu)", ofTarget("limit", "line", ""), "Limit in millionths."),
  hiddenColumn("strict", "Lớn hơn hẳn", ofTarget("strict", "line", 0), "1 for strictly more."),
  {
    ...hiddenColumn(
      "why",
      "Vì sao chưa tính",
      iff(is(call("N", cell("unclear")), ">", 0), "ô ghi chưa đúng", ""),
      "Why the share is withheld.",
    ),
    type: "text",
  },
];

const SUMMED = ["registered", "completed", "exceeded", "missed", "missing", "unclear"];

const counts = (): Row => {
  const of = (word: string): Row[string] => ({ formula: countedBy(TARGETS, ["completed", word]) });
  return {
    registered: { formula: everyRowBy(TARGETS) },
    completed: of("đạt*"),
    exceeded: of(`đạt: ${OVER}`),
    missing: of(STATE.missing),
    unclear: of(STATE.unclear),
  };
};

/** B09b: results of the targets of emulation movements, by organisation (CT03). */
export const b09b: SheetRecord = {
  id: "B09B",
  label: {
    vi: "B09b Tổng hợp kết quả chỉ tiêu phong trào thi đua, cuộc vận động",
    en: "B09b Results of emulation targets, by organisation",
  },
  ...organisationForm,
  name: ({ year }) => `B09b ${year}`,
  title: ({ year }) => `TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU PHONG TRÀO THI ĐUA, CUỘC VẬN ĐỘNG NĂM ${year}`,
  nextYear: { cleared: ["open"] },
  columns,
  rows: (around) => {
    const subtotal = {
      ...subtotalOf(columns, SUMMED, ["group", "met", "line", "limit", "strict"], filledSumOfRows),
      met: marksIn("met", "registered"),
    };
    const row = around.has(TARGETS.sheet) ? counts : undefined;
    return rowsByOrganisation(around, CHOICE.all, row ? { subtotal, row } : { subtotal });
  },
  judged: [
    {
      key: "reached",
      by: "formula",
      column: "met",
      state: reached,
      counts: [{ sheet: TARGETS.sheet, judged: "completed" }],
      gone: [rowsNotCounted(TARGETS, "completed", "registered"), organisationsGone],
    },
  ],
  warnings: [
    {
      id: "moreMissingThanRegistered",
      when: call(
        "AND",
        is(call("COUNT", cell("registered"), cell("completed")), "=", 2),
        is(call("SUM", cell("completed"), cell("missing")), ">", cell("registered")),
      ),
    },
  ],
  notes: () => [
    "Ghi chú: chỉ tiêu của Nghị quyết đạt khi mọi tổ chức đều hoàn thành từ ngưỡng trở lên số chỉ tiêu đã đăng ký; chỉ tiêu chưa có kết quả vẫn tính trong số đăng ký.",
  ],
};
