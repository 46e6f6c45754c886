import { STATE } from "../../domain/state";
import { count, text } from "../columnKinds";
import { hiddenColumn, note, order } from "../columns";
import { call, cell, firstOf, type Formula, iff, is, plus, state } from "../formula/node";
import type { Column, Row, SheetRecord } from "../record";
import { WORK } from "./b05a";
import { CHOICE, filledSumOfRows, rowsByOrganisation, subtotalOf } from "./byOrganisation";
import {
  type CountedList,
  countedBy,
  everyRowBy,
  marksIn,
  metOfAll,
  nameToCount,
  organisationForm,
  organisationName,
  organisationsGone,
  rowsNotCounted,
  withTotal,
} from "./countedBy";

const WORKS: CountedList = { sheet: "B05A", grouped: "registered" };

const counted = (key: string, caption: string, en: string): Column => ({
  key,
  caption,
  under: "Số việc",
  ...count(10),
  help: { vi: "Đếm từ sổ B05a; chưa có sổ thì nhập tay.", en: `${en}, counted in B05a.` },
});

/** Both halves of the clause: "đăng ký và thực hiện ít nhất 01 việc". */
const done: Formula = firstOf(
  [
    [is(call("COUNT", cell("registered"), cell("done")), "<", 2), STATE.missing],
    [is(call("MIN", cell("registered"), cell("done")), ">=", 1), STATE.met],
    [is(call("N", cell("unclear")), ">", 0), STATE.unclear],
  ],
  STATE.missed,
);

const columns: readonly Column[] = [
  order,
  organisationName,
  counted("registered", "Đăng ký", "Works registered"),
  counted("done", "Đã hoàn thành", "Works done"),
  counted("underWay", "Đang thực hiện", "Works under way"),
  counted("dropped", "Không thực hiện", "Works dropped"),
  counted("effective", "Được đánh giá hiệu quả", "Works judged effective"),
  {
    key: "hasRegistered",
    caption: "Có đăng ký",
    under: "Kết quả",
    widthChars: 10,
    type: "mark",
    formula: iff(is(call("N", cell("registered")), ">=", 1), "x", ""),
    help: { vi: "x khi có từ 01 việc đăng ký.", en: "x with one work registered or more." },
  },
  {
    key: "met",
    caption: "Đạt",
    under: "Kết quả",
    widthChars: 9,
    type: "mark",
    formula: iff(is(state("own", "done", "here"), "=", STATE.met), "x", ""),
    help: {
      vi: "x khi có đăng ký và có từ 01 việc đã hoàn thành; quyết định chỉ tiêu.",
      en: "x with a work registered and one done; decides the target.",
    },
  },
  {
    key: "example",
    caption: "Việc làm mới tiêu biểu",
    ...text(30),
    help: { vi: "Nhập tay.", en: "Typed." },
  },
  note,
  nameToCount,
  hiddenColumn("unclear", "Ô ghi chưa đúng", undefined, "Cells of the register not understood."),
  hiddenColumn("works", "Số dòng của sổ", undefined, "Rows of the register."),
];

const SUMMED = ["registered", "done", "underWay", "dropped", "effective", "unclear", "works"];

const counts = (): Row => {
  const of = (...words: Parameters<typeof countedBy>[1][]): Row[string] => ({ formula: countedBy(WORKS, ...words) });
  return {
    registered: of(["registered", "đạt*"]),
    done: of(["done", "đạt*"]),
    underWay: of(["done", `*: ${WORK.underWay[1]}`]),
    dropped: of(["done", `*: ${WORK.dropped[0]}`]),
    effective: of(["effective", "đạt*"]),
    unclear: {
      formula: plus(countedBy(WORKS, ["registered", STATE.unclear]), countedBy(WORKS, ["done", STATE.unclear])),
    },
    works: { formula: everyRowBy(WORKS) },
  };
};

/** B05b: new works by organisation (CT08). */
export const b05b: SheetRecord = {
  id: "B05B",
  label: {
    vi: "B05b Tổng hợp đăng ký, thực hiện việc làm mới",
    en: "B05b New works by organisation",
  },
  ...organisationForm,
  name: ({ year }) => `B05b ${year}`,
  title: ({ year }) => `TỔNG HỢP ĐĂNG KÝ, THỰC HIỆN VIỆC LÀM MỚI NĂM ${year}`,
  nextYear: { cleared: ["example"] },
  columns,
  rows: (around) => {
    const subtotal = {
      ...subtotalOf(columns, SUMMED, ["group", "met", "hasRegistered"], filledSumOfRows),
      hasRegistered: marksIn("hasRegistered", "registered"),
      met: marksIn("met", "registered"),
    };
    const row = around.has(WORKS.sheet) ? counts : undefined;
    const all = rowsByOrganisation(around, CHOICE.base, row ? { subtotal, row } : { subtotal });
    return withTotal(all, {
      hasRegistered: metOfAll("hasRegistered", "done", "registered"),
      met: metOfAll("met", "done", "registered"),
    });
  },
  judged: [
    {
      key: "done",
      by: "formula",
      column: "met",
      state: done,
      counts: ["registered", "done"].map((judged) => ({ sheet: WORKS.sheet, judged })),
      gone: [rowsNotCounted(WORKS, "done", "works"), organisationsGone],
    },
  ],
  warnings: [
    {
      id: "moreDoneThanRegistered",
      when: call(
        "AND",
        is(call("COUNT", cell("registered"), cell("done")), "=", 2),
        is(call("SUM", cell("done"), cell("underWay"), cell("dropped")), ">", cell("registered")),
      ),
    },
  ],
  notes: () => [
    "Ghi chú: tổ chức đạt khi có đăng ký và có từ 01 việc đã hoàn thành; việc chuyển sang năm sau là chưa hoàn thành; tổ chức chưa đăng ký vẫn tính trong mẫu số.",
  ],
};
