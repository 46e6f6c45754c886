import { groupName } from "../../domain/group";
import { STATE } from "../../domain/state";
import { count } from "../columnKinds";
import { hiddenColumn, note, order } from "../columns";
import { type Formula, value } from "../formula/node";
import { plainShare } from "../formula/share";
import type { Column, FixedRow, Row, SheetRecord } from "../record";
import { BODIES, OFFICES } from "./b16a";
import { subtotalOf, totalRow } from "./byOrganisation";
import { type CountedList, countedBy } from "./countedBy";

const CADRES: CountedList = { sheet: "B16A", grouped: "office" };

const counted = (key: string, caption: string, en: string, under?: string, printed?: string): Column => ({
  key,
  caption,
  ...(under === undefined ? {} : { under }),
  ...(printed === undefined ? {} : { printed }),
  ...count(9),
  help: { vi: "Đếm từ danh sách B16a; chưa có thì nhập tay.", en: `${en}, counted in B16a.` },
});

const share = (key: string, of: string, under: string): Column => ({
  key,
  caption: `${under}: tỷ lệ (%)`,
  under,
  printed: "Tỷ lệ (%)",
  widthChars: 9,
  type: "percent",
  formula: plainShare(of, "all", "why"),
  help: { vi: "Trên tổng số.", en: "Of all." },
});

const TRAINED = "Bồi dưỡng nghiệp vụ trong năm";

const columns: readonly Column[] = [
  order,
  {
    key: "name",
    caption: "Chức danh",
    widthChars: 26,
    type: "text",
    help: { vi: "Theo cột Chức danh của B16a.", en: "By the column Chức danh of B16a." },
  },
  counted("all", "Tổng số", "All of them"),
  counted("women", "Nữ", "Women", "Trong đó"),
  counted("minority", "Dân tộc thiểu số", "Ethnic minorities", "Trong đó"),
  counted("party", "Đảng viên: số lượng", "Party members", "Đảng viên", "Số lượng"),
  share("partyShare", "party", "Đảng viên"),
  counted("committee", "Cấp ủy viên: số lượng", "Committee members", "Cấp ủy viên", "Số lượng"),
  counted(
    "theory",
    "Lý luận chính trị: trung cấp trở lên",
    "With political theory",
    "Lý luận chính trị",
    "Trung cấp trở lên",
  ),
  counted("trained", `${TRAINED}: số lượng`, "Trained in the year", TRAINED, "Số lượng"),
  share("trainedShare", "trained", TRAINED),
  counted("planned", "Quy hoạch: số lượng", "Planned for an office", "Quy hoạch", "Số lượng"),
  note,
  { ...hiddenColumn("group", "Đoàn thể", undefined, "Mass organisation."), type: "text" },
  hiddenColumn("unclear", "Ô ghi chưa đúng", undefined, "Cells of the list not understood."),
  { ...hiddenColumn("why", "Vì sao chưa tính", value(""), "Why shares are withheld."), type: "text" },
];

const SUMMED = ["all", "women", "minority", "party", "committee", "theory", "trained", "planned", "unclear"];

/** Everybody of this row's mass organisation in an office. */
function counts(office: string): Row {
  const is = ["office", `*: ${office}`] as const;
  const of = (...words: (readonly [string, string])[]): { readonly formula: Formula } => ({
    formula: countedBy(CADRES, is, ...words),
  });
  const met = (judged: string): Row[string] => of([judged, "đạt*"]);
  return {
    all: of(),
    women: met("woman"),
    minority: met("minority"),
    party: met("party"),
    committee: met("committee"),
    theory: met("theory"),
    trained: met("trained"),
    planned: met("planned"),
    unclear: { formula: countedBy(CADRES, ["office", STATE.unclear]) },
  };
}

/** B16b: leading cadres by office (NV08, NV23). */
export const b16b: SheetRecord = {
  id: "B16B",
  label: { vi: "B16b Tổng hợp cán bộ đoàn thể chủ chốt", en: "B16b Leading cadres by office" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B16b ${year}`,
  title: ({ year }) => `TỔNG HỢP CÁN BỘ ĐOÀN THỂ CHỦ CHỐT NĂM ${year}`,
  columns,
  rows: (around): readonly FixedRow[] => {
    const isCounted = around.has(CADRES.sheet);
    const subtotal = subtotalOf(columns, SUMMED, ["group"]);
    const ofBody = (body: string): readonly FixedRow[] =>
      OFFICES.map((name) => ({
        kind: "row",
        values: { name, group: { formula: value(body) }, ...(isCounted ? counts(name) : {}) },
      }));
    return [
      ...Object.values(BODIES).flatMap((body, place): readonly FixedRow[] => [
        { kind: "group", values: { name: groupName(place, body), ...subtotal } },
        ...ofBody(body),
      ]),
      totalRow(subtotal),
    ];
  },
  blankRows: 0,
  notes: () => ["Ghi chú: một người giữ nhiều chức danh thì tính ở từng chức danh."],
  signed: true,
  landscape: true,
};
