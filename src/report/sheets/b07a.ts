import { readMark } from "../../domain/mark";
import { STATE } from "../../domain/state";
import { LAST_YEAR } from "../formula/dates";
import { choice, count, text } from "../columnKinds";
import { hiddenColumn, note, selfNumbering } from "../columns";
import { asOfCell, call, cell, type Formula, iff, is, over, plus, rows, state, value } from "../formula/node";
import type { Column, FixedRow, RowValue, SheetRecord } from "../record";
import type { Settings } from "../settings";
import { byCommittee, committee, register } from "./register";

const QUARTERS = ["quarter1", "quarter2", "quarter3", "quarter4"] as const;
const ROMAN = ["I", "II", "III", "IV"] as const;

/** In place of their number, where the report is on a quarter and nobody has said on which. */
const UNKNOWN_QUARTER = "chưa rõ quý";

/**
 * Quarters of the year that have ended within the period by the day of the figures, 0 to 4; by the period alone where nobody has said.
 * Words where the period is a quarter that is not named.
 */
export function quartersDue({ year, period, quarter, dataDate }: Settings): number | string {
  if (period === "QUY" && quarter === "") return UNKNOWN_QUARTER;
  const ofPeriod = { QUY: Number(quarter), "6T": 2, "9T": 3, NAM: 4 }[period];
  if (dataDate === "") return ofPeriod;
  const [y = 0, month = 0, day = 0] = dataDate.split("-").map(Number);
  if (y !== year) return y > year ? ofPeriod : 0;
  // the last day of a quarter's last month ends it
  const isLastDay = new Date(Date.UTC(y, month, 0)).getUTCDate() === day;
  return Math.min(ofPeriod, Math.floor((isLastDay ? month : month - 1) / 3));
}

/** A meeting with all organisations of the level at once. */
export const JOINT = "Làm việc chung";

/** The organisations of a committee's level: how a row names them, and the mark of the committee that it has one. */
export const BODIES = [
  ["Công đoàn", "union", "lacksUnion"],
  ["Đoàn Thanh niên", "youthUnion", "lacksYouthUnion"],
  ["Hội Cựu chiến binh", "veterans", "lacksVeterans"],
] as const;

const isJoint = is(cell("body"), "=", JOINT);
const rowsOf = (body: string): Formula =>
  call("COUNTIFS", rows("own", "name"), cell("name"), rows("own", "body"), body);

/** 1 where the committee has such an organisation and no row for it alone; a mark that is not understood asks for one. */
function lacks(body: string, judged: string): Formula {
  const having = (word: string): Formula =>
    call("COUNTIFS", rows("DS_CAPUY", "name"), cell("name"), state("DS_CAPUY", judged, "rows"), word);
  const isDue = is(plus(having(STATE.met), having(STATE.unclear)), ">", 0);
  return call("IFERROR", iff(call("AND", isDue, is(rowsOf(body), "=", 0)), 1, 0), 0);
}

const lacking = plus(...BODIES.map(([, , key]) => cell(key)));

/** A joint meeting that each of the committee's organisations has in its own row counts there. */
const notCounted = iff(
  call(
    "AND",
    isJoint,
    is(lacking, "=", 0),
    is(call("COUNTIFS", rows("own", "name"), cell("name")), ">", rowsOf(JOINT)),
  ),
  STATE.outside,
  iff(is(cell("outside"), "=", ""), "", cell("outside")),
);

/** The place of the committee's joint meetings, counted from the caption. */
const jointLine = iff(
  call("OR", isJoint, is(cell("name"), "=", "")),
  "",
  call("IFERROR", call("MATCH", cell("name"), rows("own", "jointName"), 0), ""),
);

const WITH_JOINT = ["all1", "all2", "all3", "all4"] as const;

/** What stands in a quarter, or failing that in the same quarter of the joint meetings. */
function withJoint(quarter: string): Formula {
  const joint = call("INDEX", rows("own", quarter), cell("jointLine"));
  const shared = iff(is(cell("jointLine"), "=", ""), "", iff(is(joint, "=", ""), "", joint));
  return iff(is(cell("name"), "=", ""), "", iff(is(cell(quarter), "<>", ""), cell(quarter), shared));
}

/** The first quarter is missed where one of the committee's organisations has no row, and no joint meetings stand for it. */
const withoutLacking = iff(
  call("AND", is(lacking, ">", 0), is(rowsOf(JOINT), "=", 0), is(cell("name"), "<>", "")),
  "chưa",
  withJoint(QUARTERS[0]),
);

const worked = state("own", "covered", "here");
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

const isMarked = (value: RowValue | undefined): boolean =>
  value !== undefined && value !== null && typeof value !== "object" && readMark(value) === "yes";

const textOf = (column: Column): Column => ({ ...column, type: "text" });

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
  nextYear: { cleared: ["chair", "extra", "conclusions", "outside"] },
  key: "name",
  rows: (around) =>
    around
      .rowsOf("DS_CAPUY")
      .filter(({ outside }) => (outside ?? null) === null)
      .flatMap((committee) =>
        BODIES.filter(([, mark]) => isMarked(committee[mark])).map(([body]): FixedRow => ({
          kind: "row",
          values: { name: committee["name"] ?? null, body },
        })),
      ),
  asks: { column: "quarter1", label: "Số quý đến hạn (0–4):", of: quartersDue },
  columns: [
    selfNumbering("name"),
    {
      key: "name",
      caption: "Cấp ủy",
      ...committee,
      help: {
        vi: "Chọn trong DS_CAPUY; mỗi đoàn thể cùng cấp một dòng, hoặc một dòng Làm việc chung.",
        en: "Committee; one row an organisation of its level, or one for joint meetings.",
      },
    },
    {
      key: "body",
      caption: "Đoàn thể cùng cấp",
      ...choice(16, ...BODIES.map(([name]) => name), JOINT),
      help: { vi: "Làm việc chung tính cho mọi đoàn thể.", en: "A joint meeting counts for each of them." },
    },
    ...quarterColumns,
    {
      key: "chair",
      caption: "Đồng chí chủ trì",
      holds: "person",
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
    textOf(
      hiddenColumn("jointName", "Cấp ủy làm việc chung", iff(isJoint, cell("name"), ""), "Committee of a joint row."),
    ),
    hiddenColumn("jointLine", "Dòng làm việc chung", jointLine, "Place of the committee's joint meetings."),
    ...BODIES.map(([name, judged, key]) =>
      hiddenColumn(key, `Chưa có dòng ${name}`, lacks(name, judged), "1 where the organisation has no row of its own."),
    ),
    textOf(hiddenColumn("notCounted", "Không tính vì", notCounted, "Why the row does not count.")),
    ...QUARTERS.map((quarter, i) => ({
      ...hiddenColumn(
        WITH_JOINT[i] ?? quarter,
        `Quý ${ROMAN[i]}, cả buổi chung`,
        i === 0 ? withoutLacking : withJoint(quarter),
        "The quarter, joint meetings among it.",
      ),
      type: "meeting" as const,
    })),
  ],
  judged: [
    {
      key: "worked",
      by: "meetings",
      column: "quarter1",
      quarters: QUARTERS,
      due: asOfCell("quarter1"),
      outBy: "outside",
    },
    {
      key: "covered",
      by: "meetings",
      column: "all1",
      quarters: WITH_JOINT,
      due: asOfCell("quarter1"),
      outBy: "notCounted",
      after: ["worked"],
      group: byCommittee,
    },
    {
      key: "committees",
      by: "rows",
      column: "name",
      subjects: { sheet: "DS_CAPUY", judged: "committee", caption: "Tên cấp ủy", outBy: "outside" },
      from: "covered",
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
    "Cấp ủy đạt khi trong mọi quý đến hạn đều đã làm việc với từng đoàn thể cùng cấp đánh dấu ở DS_CAPUY; đoàn thể, cấp ủy không có dòng ở đây thì tính là chưa. Một buổi làm việc chung tính cho mọi đoàn thể.",
  ],
  page: { paper: "A3" },
};
