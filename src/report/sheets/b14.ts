import { STATE } from "../../domain/state";
import { date, shown, stateTextColumn, text, unreadColumn, whereNamed } from "../columnKinds";
import { hiddenColumn, note, selfNumbering } from "../columns";
import { daysOver } from "../formula/dates";
import { call, cell, firstOf, iff, is, join } from "../formula/node";
import type { SheetRecord } from "../record";
import { AS_OF_NOTE } from "./asOfNote";
import { ONCE, STANDING, tasks } from "./b14Tasks";
import { register } from "./register";
import { taskColumns } from "./taskColumns";

const isLate = call(
  "AND",
  is(cell("deadline"), "<>", ""),
  is(call("INT", cell("finished")), ">", call("INT", call("N", cell("deadline")))),
);

const state = whereNamed(
  "task",
  firstOf(
    [
      [is(cell("unread"), "=", 1), STATE.undated],
      [is(cell("finished"), "<>", ""), iff(isLate, "Hoàn thành muộn", "Hoàn thành")],
      [is(cell("daysOver"), ">", 0), join("Quá hạn ", cell("daysOver"), " ngày")],
      [call("AND", is(cell("deadline"), "=", ""), is(cell("period"), "=", STANDING)), STANDING],
    ],
    "Đang thực hiện",
  ),
);

/** B14: the duties of the plan that have no number, who carries them out, and how far they are. */
export const b14: SheetRecord = {
  id: "B14",
  label: { vi: "B14 Theo dõi thực hiện nhiệm vụ", en: "B14 Follow-up of duties" },
  ...register,
  name: ({ year }) => `B14 ${year}`,
  title: ({ year }) => `THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM ${year}`,
  nextYear: {
    rows: ({ period, finished }) => period !== ONCE || (finished ?? "") === "",
    cleared: ["made", "result", "difficulties"],
  },
  key: "task",
  columns: [
    selfNumbering("task"),
    { key: "code", caption: "Mã", ...text(9), help: { vi: "Mã nhiệm vụ: NV01…", en: "Code of the duty." } },
    {
      key: "basis",
      caption: "Căn cứ",
      ...text(13),
      help: { vi: "Mục, ý của kế hoạch hoặc văn bản giao việc.", en: "Clause of the plan." },
    },
    {
      key: "task",
      caption: "Nhiệm vụ",
      ...text(40),
      help: { vi: "Mỗi nhiệm vụ một dòng.", en: "One duty a row." },
    },
    {
      key: "lead",
      caption: "Chủ trì",
      under: "Trách nhiệm",
      ...text(20),
      help: { vi: "Cơ quan, tổ chức chủ trì.", en: "Body in the lead." },
    },
    ...taskColumns({ partners: 20, person: 18 }),
    {
      key: "required",
      caption: "Phải có",
      under: "Sản phẩm",
      ...text(20),
      help: { vi: "Kế hoạch, thông báo, báo cáo, biên bản…", en: "Product that is due: plan, report, minutes…" },
    },
    {
      key: "made",
      caption: "Đã có (số, ngày)",
      under: "Sản phẩm",
      ...text(20),
      help: { vi: "Số, ngày của văn bản đã ban hành.", en: "Number and day of what was made." },
    },
    {
      key: "finished",
      caption: "Ngày hoàn thành",
      ...date,
      help: { vi: "Có ngày này là đã hoàn thành.", en: "With this day the duty is done." },
    },
    {
      key: "state",
      caption: "Tình trạng",
      ...shown(18, cell("stateText"), STATE.unclear),
      help: {
        vi: "Tự tính từ kỳ, thời hạn, ngày hoàn thành và ngày số liệu; đến hạn đúng ngày ấy thì chưa quá hạn.",
        en: "Found from period, deadline, day of completion, and the day of the figures.",
      },
    },
    {
      key: "result",
      caption: "Kết quả chính",
      ...text(26),
      help: { vi: "Kết quả nổi bật trong kỳ.", en: "Main results." },
    },
    {
      key: "difficulties",
      caption: "Khó khăn, kiến nghị",
      ...text(20),
      help: { vi: "Khó khăn, vướng mắc và kiến nghị.", en: "Difficulties and proposals." },
    },
    { ...note, widthChars: 18 },
    unreadColumn(["deadline", "finished"], "deadline"),
    hiddenColumn("daysOver", "Số ngày quá hạn", daysOver("deadline", "deadline"), "Days from deadline to figures."),
    stateTextColumn(state),
  ],
  rows: () => tasks,
  blankRows: 20,
  asOf: "deadline",
  warnings: [
    { id: "finishedWithoutProduct", when: call("AND", is(cell("finished"), "<>", ""), is(cell("made"), "=", "")) },
  ],
  notes: () => [AS_OF_NOTE],
  page: { paper: "A3" },
};
