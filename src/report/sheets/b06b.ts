import { STATE } from "../../domain/state";
import { count, text } from "../columnKinds";
import { hiddenColumn, note, order } from "../columns";
import { hasNoLetter, tidied } from "../formula/lookup";
import { call, cell, firstOf, type Formula, iff, is, minus, plus, state, value } from "../formula/node";
import type { Column, FixedRow, Row, SheetRecord } from "../record";
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

const PERSONS: CountedList = { sheet: "B06A", grouped: "introduced" };

const ofYear = (key: string, caption: string, en: string): Column => ({
  key,
  caption,
  under: "Trong năm",
  ...count(9),
  help: { vi: "Đếm từ sổ B06a; chưa có sổ thì nhập tay.", en: `${en}, counted in B06a.` },
});

const typed = (key: string, caption: string, vi: string, en: string): Column => ({
  key,
  caption,
  under: "Đoàn viên",
  ...count(9),
  help: { vi, en },
});

/** Words that keep an organisation in although its cell is not blank. */
const KEEPS = ["không", "không có", "chưa", "còn", "còn nguồn", "-"];
const reason = cell("reason");
const begins = (word: string): Formula => is(call("LEFT", reason, word.length), "=", word);

/** Only a written reason takes an organisation out; one that may say the contrary is not understood. */
const outState: Formula = call(
  "IFERROR",
  firstOf(
    [
      [is(reason, "=", ""), ""],
      [call("COUNT", call("MATCH", reason, value(KEEPS), 0)), ""],
      [
        call("OR", begins("còn"), begins("sắp"), call("ISNUMBER", call("SEARCH", "~?", reason)), hasNoLetter("reason")),
        STATE.unclear,
      ],
    ],
    STATE.outside,
  ),
  STATE.unclear,
);

const introduced: Formula = firstOf(
  [
    [is(cell("outState"), "<>", ""), cell("outState")],
    [is(call("COUNT", cell("introduced")), "=", 0), STATE.missing],
    [is(cell("introduced"), ">=", 1), STATE.met],
    [is(call("N", cell("unclear")), ">", 0), STATE.unclear],
  ],
  STATE.missed,
);

const columns: readonly Column[] = [
  order,
  organisationName,
  typed("total", "Tổng số", "Tổng số đoàn viên, nhập tay.", "Members, typed."),
  typed("party", "Trong đó: đảng viên", "Số đoàn viên là đảng viên, nhập tay.", "Party members among them, typed."),
  {
    key: "nonParty",
    caption: "Chưa là đảng viên",
    under: "Đoàn viên",
    number: "(5)=(3)-(4)",
    ...count(11),
    formula: iff(is(call("COUNT", cell("total"), cell("party")), "<", 2), "", minus(cell("total"), cell("party"))),
    help: { vi: "Tổng số trừ đảng viên.", en: "Members less Party members." },
  },
  {
    key: "noSource",
    caption: "Hết nguồn, lý do",
    under: "Nguồn",
    ...text(20),
    help: {
      vi: "Chỉ khi ghi rõ lý do thì tổ chức mới ra khỏi mẫu số.",
      en: "Only a written reason takes the organisation out of the denominator.",
    },
  },
  ofYear("introduced", "Số đoàn viên ưu tú được giới thiệu", "Members proposed"),
  ofYear("women", "Trong đó: nữ", "Women among them"),
  ofYear("minority", "Trong đó: dân tộc thiểu số", "Ethnic minorities among them"),
  ofYear("certified", "Đã học lớp nhận thức", "With a certificate among them"),
  ofYear("admitted", "Được kết nạp", "Members admitted"),
  {
    key: "met",
    caption: "Đạt",
    widthChars: 8,
    type: "mark",
    formula: iff(is(state("own", "introduced", "here"), "=", STATE.met), "x", ""),
    help: { vi: "x khi có từ 01 đoàn viên được giới thiệu.", en: "x with one member proposed or more." },
  },
  note,
  nameToCount,
  hiddenColumn("unclear", "Ô ghi chưa đúng", undefined, "Cells of the register not understood."),
  hiddenColumn("persons", "Số dòng của sổ", undefined, "Rows of the register."),
  {
    ...hiddenColumn("reason", "Lý do để đọc", tidied(cell("noSource")), "The reason without stray spaces."),
    type: "text",
  },
  { ...hiddenColumn("outState", "Hết nguồn", outState, "Whether the reason takes the row out."), type: "text" },
];

const SUMMED = [
  "total",
  "party",
  "nonParty",
  "introduced",
  "women",
  "minority",
  "certified",
  "admitted",
  "unclear",
  "persons",
];

const IN_YEAR = ["introduced", "đạt*"] as const;

const counts = (): Row => {
  const of = (...words: (readonly [string, string])[]): Row[string] => ({ formula: countedBy(PERSONS, ...words) });
  return {
    introduced: of(IN_YEAR),
    women: of(IN_YEAR, ["woman", "đạt*"]),
    minority: of(IN_YEAR, ["minority", "đạt*"]),
    certified: of(IN_YEAR, ["certified", "đạt*"]),
    admitted: of(["admitted", "đạt*"]),
    unclear: {
      formula: plus(countedBy(PERSONS, ["introduced", STATE.unclear])),
    },
    persons: { formula: everyRowBy(PERSONS) },
  };
};

/**
 * Below the total, which counts a person once for each organisation that proposed them: everybody once. The name is one that readers
 * take for a total.
 */
function personsRow(): FixedRow {
  const of = (person: string, ...also: readonly string[]): Row[string] => {
    const met = (judged: string): Formula => state(PERSONS.sheet, judged, "rows");
    const count = call("COUNTIFS", ...[person, ...also].flatMap((judged) => [met(judged), `${STATE.met}*`]));
    return { formula: iff(is(state(PERSONS.sheet, person, "why"), "=", ""), count, "") };
  };
  return {
    kind: "total",
    values: {
      name: { formula: value("Tổng số (người, không tính trùng)") },
      introduced: of("person"),
      women: of("person", "woman"),
      minority: of("person", "minority"),
      certified: of("person", "certified"),
      admitted: of("personAdmitted"),
    },
  };
}

/** B06b: members proposed to the Party, by base union and youth branch (CT09). */
export const b06b: SheetRecord = {
  id: "B06B",
  label: {
    vi: "B06b Tổng hợp giới thiệu đoàn viên ưu tú, kết nạp Đảng",
    en: "B06b Members proposed and admitted, by organisation",
  },
  ...organisationForm,
  name: ({ year }) => `B06b ${year}`,
  title: ({ year }) => `TỔNG HỢP GIỚI THIỆU ĐOÀN VIÊN ƯU TÚ, KẾT NẠP ĐẢNG NĂM ${year}`,
  nextYear: { cleared: ["noSource"] },
  columns,
  rows: (around) => {
    const subtotal = {
      ...subtotalOf(columns, SUMMED, ["group", "met", "reason", "outState"], filledSumOfRows),
      met: marksIn("met", "introduced"),
    };
    const row = around.has(PERSONS.sheet) ? counts : undefined;
    const all = rowsByOrganisation(around, CHOICE.unionsAndBranches, row ? { subtotal, row } : { subtotal });
    const total = withTotal(all, { met: metOfAll("met", "introduced", "introduced") });
    return row ? [...total, personsRow()] : total;
  },
  judged: [
    {
      key: "introduced",
      by: "formula",
      column: "met",
      state: introduced,
      counts: [{ sheet: PERSONS.sheet, judged: "introduced" }],
      gone: [rowsNotCounted(PERSONS, "introduced", "persons"), organisationsGone],
    },
  ],
  warnings: [
    {
      id: "sourceBesideNonMembers",
      when: call("AND", is(cell("outState"), "=", STATE.outside), is(call("N", cell("nonParty")), ">", 0)),
    },
    {
      id: "sourceToConfirm",
      when: call(
        "AND",
        is(call("COUNT", cell("nonParty")), "=", 1),
        is(call("SUM", cell("nonParty"), cell("introduced")), "=", 0),
        is(cell("outState"), "=", ""),
      ),
    },
    {
      id: "partyOverMembers",
      when: call("AND", is(call("COUNT", cell("total"), cell("party")), "=", 2), is(cell("party"), ">", cell("total"))),
    },
  ],
  notes: () => [
    "Ghi chú: chỉ tổ chức ghi rõ lý do hết nguồn mới ra khỏi mẫu số; tính việc giới thiệu trong năm, không tính kết nạp.",
    "Một người được cả công đoàn và chi đoàn giới thiệu thì tính ở cả hai tổ chức; dòng cuối tính mỗi người một lần, theo họ tên và ngày sinh.",
  ],
};
