import { count } from "../columnKinds";
import { hiddenColumn, note, order } from "../columns";
import { literal } from "../formula/lookup";
import { call, cell, type Formula, minus, plus, rows, value } from "../formula/node";
import type { Column, Row, SheetRecord } from "../record";
import { LEVELS } from "./b17a";
import { type CountedList, countedBy } from "./countedBy";

const AWARDS: CountedList = { sheet: "B17A", grouped: "collective" };

/** Awards of each printed kind; what is neither is "Hình thức khác". */
const KINDS = [
  ["praise", "Biểu dương, giấy khen", ["Biểu dương", "Giấy khen"]],
  ["merit", "Bằng khen", ["Bằng khen"]],
  ["other", "Hình thức khác", []],
  ["all", "Tổng số", []],
] as const;

const WHO = [
  ["Collective", "Tập thể", "đạt*"],
  ["Person", "Cá nhân", "chưa đạt*"],
] as const;

const countColumn = (key: string, under: string, who: string): Column => ({
  key,
  caption: `${under}: ${who}`,
  under,
  printed: who,
  ...count(10),
  help: { vi: "Đếm từ sổ B17a; chưa có sổ thì nhập tay.", en: "Counted in B17a, or typed." },
});

const columns: readonly Column[] = [
  order,
  {
    key: "name",
    caption: "Cấp khen",
    widthChars: 30,
    type: "text",
    help: { vi: "Cấp ra quyết định khen.", en: "Who awards." },
  },
  ...KINDS.flatMap(([kind, under]) => WHO.map(([who, word]) => countColumn(`${kind}${who}`, under, word))),
  {
    key: "sudden",
    caption: "Trong đó: khen đột xuất",
    ...count(11),
    help: { vi: "Đếm từ sổ B17a.", en: "Awards given at once, counted in B17a." },
  },
  note,
  { ...hiddenColumn("group", "Tên để đếm", literal(cell("name")), "The name that is counted."), type: "text" },
];

/** Everything awarded at this row's level. */
function counts(): Row {
  const of = (award: string, who: string): Formula => countedBy(AWARDS, ["award", award], ["collective", who]);
  return Object.fromEntries([
    ...WHO.flatMap(([who, , word]) => {
      const named = KINDS.slice(0, 2).map(
        ([kind, , awards]) => [`${kind}${who}`, plus(...awards.map((award) => of(`*: ${award}`, word)))] as const,
      );
      const others = minus(cell(`all${who}`), ...named.map(([key]) => cell(key)));
      return [...named, [`other${who}`, others] as const, [`all${who}`, of("đạt*", word)] as const].map(
        ([key, formula]) => [key, { formula }] as const,
      );
    }),
    ["sudden", { formula: countedBy(AWARDS, ["award", "đạt*"], ["sudden", "đạt*"]) }],
  ]);
}

/** B17b: awards by the body that gives them (NV07). */
export const b17b: SheetRecord = {
  id: "B17B",
  label: { vi: "B17b Tổng hợp biểu dương, khen thưởng", en: "B17b Awards by level" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B17b ${year}`,
  title: ({ year }) => `TỔNG HỢP BIỂU DƯƠNG, KHEN THƯỞNG NĂM ${year}`,
  columns,
  rows: (around) => {
    const counted = around.has(AWARDS.sheet) ? counts() : {};
    const summed = columns.flatMap(({ key, type }) => (type === "count" ? [key] : []));
    return [
      ...LEVELS.map((name) => ({ kind: "row", values: { name, ...counted } }) as const),
      {
        kind: "total",
        values: {
          name: { formula: value("Tổng cộng") },
          ...Object.fromEntries(summed.map((key) => [key, { formula: call("SUM", rows("own", key)) }])),
        },
      },
    ];
  },
  blankRows: 0,
  notes: () => ["Ghi chú: khen thưởng của chính đoàn thể không tính lại là của cấp ủy."],
  signed: true,
  landscape: true,
};
