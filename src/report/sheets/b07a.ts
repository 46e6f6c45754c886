import { LAST_YEAR } from "../formula/dates";
import { choice, count, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import { asOfCell, call, cell, type Formula, iff, is, state, over, value } from "../formula/node";
import type { Column, SheetRecord } from "../record";
import type { Settings } from "../settings";
import { byCommittee, committee, register } from "./register";

const QUARTERS = ["quarter1", "quarter2", "quarter3", "quarter4"] as const;
const ROMAN = ["I", "II", "III", "IV"] as const;

/** Quarters of the year that have ended within the period by the day of the figures, 0 to 4; by the period alone where nobody has said. */
export function quartersDue({ year, period, quarter, dataDate }: Settings): number {
  const ofPeriod = { QUY: quarter === "" ? 4 : Number(quarter), "6T": 2, "9T": 3, NAM: 4 }[period];
  if (dataDate === "") return ofPeriod;
  const [y = 0, month = 0, day = 0] = dataDate.split("-").map(Number);
  if (y !== year) return y > year ? ofPeriod : 0;
  // the last day of a quarter's last month ends it
  const isLastDay = new Date(Date.UTC(y, month, 0)).getUTCDate() === day;
  return Math.min(ofPeriod, Math.floor((isLastDay ? month : month - 1) / 3));
}

const worked = state("own", "worked", "here");
const isCounted = is(call("COUNT", call("FIND", ": ", worked)), "=", 1);

/** The first number of "đạt: 3/3"; "" where the row has none. */
const held: Formula = call(
  "IFERROR",
  iff(
    isCounted,
    call("VALUE", call("MID", worked, { is: "infix", sign: "+", a: call("FIND", ":", worked), b: value(2) }, 1)),
    "",
  ),
  "",
);

/** Quarters in which the number of a document stands. */
const documents = call("COUNT", ...QUARTERS.map((quarter) => call("SEARCH", "-", cell(quarter))));

/** A day, and not of this quarter. */
const isOutside = (quarter: string, i: number): Formula => {
  const day = call("N", cell(quarter));
  const its = call("ROUNDUP", over(call("MONTH", day), 3), 0);
  return call("AND", is(day, ">", LAST_YEAR), is(its, "<>", i + 1));
};

const quarterColumns: readonly Column[] = QUARTERS.map((key, i) => ({
  key,
  caption: `Quý ${ROMAN[i]}`,
  under: "Ngày làm việc hoặc số thông báo kết luận",
  widthChars: 13,
  type: "meeting",
  help: {
    vi: "Ngày làm việc, số thông báo kết luận hoặc x; chưa làm việc ghi chưa.",
    en: "Day, number of the document, or x; blank or a no mark where none was held.",
  },
}));

/** B07a: quarterly meetings of the committees' standing members with the boards of mass organisations (CT11). */
export const b07a: SheetRecord = {
  id: "B07A",
  label: {
    vi: "B07a Thường trực cấp ủy làm việc với BCH các đoàn thể",
    en: "B07a Quarterly meetings with mass organisations",
  },
  ...register,
  name: ({ year }) => `B07a ${year}`,
  title: ({ year }) => `THƯỜNG TRỰC CẤP ỦY LÀM VIỆC VỚI BAN CHẤP HÀNH CÁC ĐOÀN THỂ NĂM ${year}`,
  key: "name",
  asks: { column: "quarter1", label: "Số quý đến hạn (0–4):", of: quartersDue },
  columns: [
    selfNumbering("name"),
    {
      key: "name",
      caption: "Cấp ủy",
      ...committee,
      help: { vi: "Chọn trong DS_CAPUY; mỗi đoàn thể một dòng.", en: "Committee; one row an organisation." },
    },
    {
      key: "body",
      caption: "Đoàn thể cùng cấp",
      ...choice(16, "Công đoàn", "Đoàn Thanh niên", "Hội Cựu chiến binh", "Làm việc chung"),
      help: { vi: "Làm việc chung tính cho mọi đoàn thể.", en: "A joint meeting counts for each of them." },
    },
    ...quarterColumns,
    {
      key: "chair",
      caption: "Đồng chí chủ trì",
      ...text(18),
      help: { vi: "Chi bộ không có thường trực thì ghi bí thư.", en: "Who chaired." },
    },
    {
      key: "extraCount",
      caption: "Số buổi",
      under: "Đột xuất",
      ...count(8),
      help: { vi: "Không tính vào chỉ tiêu.", en: "Not counted for the target." },
    },
    {
      key: "extra",
      caption: "Ngày, nội dung",
      under: "Đột xuất",
      ...text(20),
      help: { vi: "Ngày và nội dung buổi đột xuất.", en: "Day and subject." },
    },
    {
      key: "conclusions",
      caption: "Số, ngày thông báo kết luận",
      ...text(20),
      help: { vi: "Có thể ghi nhiều thông báo.", en: "Several may be written." },
    },
    {
      key: "due",
      caption: "Đến hạn",
      under: "Số quý",
      ...count(8),
      formula: iff(is(cell("name"), "=", ""), "", asOfCell("quarter1")),
      help: { vi: "Theo ô trên bảng; tự tính.", en: "From the cell above the table." },
    },
    {
      key: "held",
      caption: "Đã làm việc",
      under: "Số quý",
      ...count(8),
      formula: held,
      help: { vi: "Số quý đến hạn đã làm việc; tự tính.", en: "Quarters due with a meeting." },
    },
    {
      key: "outside",
      caption: "Không thuộc diện, lý do",
      ...text(18),
      help: { vi: "Ghi lý do thì dòng này không tính.", en: "A reason takes the row out." },
    },
    {
      key: "met",
      caption: "Đạt",
      widthChars: 8,
      type: "mark",
      formula: call("IFERROR", iff(is(call("LEFT", worked, 3), "=", "đạt"), "x", ""), ""),
      help: { vi: "x khi mọi quý đến hạn đều có làm việc; tự tính.", en: "x with a meeting in every quarter due." },
    },
    note,
  ],
  judged: [
    {
      key: "worked",
      by: "meetings",
      column: "quarter1",
      quarters: QUARTERS,
      due: asOfCell("quarter1"),
      outBy: "outside",
      group: byCommittee,
    },
    {
      key: "committees",
      by: "rows",
      column: "name",
      subjects: { sheet: "DS_CAPUY", judged: "committee", caption: "Tên cấp ủy", outBy: "outside" },
      from: "worked",
      atLeast: "all",
    },
  ],
  warnings: [
    {
      id: "meetingWithoutConclusion",
      when: call("AND", is(cell("conclusions"), "=", ""), is(call("N", cell("held")), ">", documents)),
    },
    { id: "dayOutsideQuarter", when: call("OR", ...QUARTERS.map(isOutside)) },
  ],
  notes: () => [
    "Cấp ủy đạt khi mọi dòng của mình đều có làm việc trong mọi quý đến hạn; cấp ủy ở DS_CAPUY không có dòng ở đây thì tính là chưa. Một buổi làm việc chung tính cho mọi đoàn thể.",
  ],
  page: { paper: "A3" },
};
