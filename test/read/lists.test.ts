import { ownScheme } from "../../src/domain/ownRatings";
import { ownTargets } from "../../src/domain/ownTargets";
import { argument } from "../../src/domain/place";

const CAPTIONS = ["Mã", "Nội dung chỉ tiêu", "So sánh", "Ngưỡng", "Còn hiệu lực (x)"];
const targets = (...rows: unknown[][]): ReturnType<typeof ownTargets> =>
  ownTargets(argument("danh_muc", [["DANH MỤC CHỈ TIÊU", "", "", "", ""], CAPTIONS, ...rows]));

test.each([
  ["[DMC01] trên 98%", "trên", "98%", { num: 98, den: 100, inclusive: false }],
  ["[DMC02] > 0.98", ">", 0.98, { num: 98, den: 100, inclusive: false }],
  ["[DMC03] >= 95", ">=", 95, { num: 95, den: 100, inclusive: true }],
  ["[DMC04] 95 trở lên", "Trở lên", 95, { num: 95, den: 100, inclusive: true }],
])("%s", (_rule, comparator, threshold, limit) => {
  const read = targets(["A1", "Việc A", comparator, threshold, "x"]);
  expect(read.ok && read.value[0]?.limit.inclusive).toBe(limit.inclusive);
  expect(read.ok && (read.value[0]?.limit.num ?? 0) * limit.den).toBe(
    read.ok && limit.num * (read.value[0]?.limit.den ?? 0),
  );
});

test("[DMC05] each unit at least one reads as all units", () => {
  expect(targets(["A1", "Việc A", "mỗi đơn vị ≥", 1, "x"])).toMatchObject({
    ok: true,
    value: [{ eachUnitAtLeast: 1, limit: { num: 100, den: 100, inclusive: true }, inEffect: true }],
  });
});

test("[DMC06] a row without the mark is known but not in effect", () => {
  expect(targets(["A1", "Việc A", ">", 0.9, ""])).toMatchObject({ ok: true, value: [{ inEffect: false }] });
});

test("[DMC07] all problems of a list are named, each at its cell", () => {
  const read = targets(["A1", "Việc A", "khoảng", 0.9, "x"], ["A1", "Việc B", ">", "cao", "hỏi lại"]);
  expect(
    read.ok
      ? []
      : read.issues.map((issue) => [
          issue.code,
          issue.at[0] && "row" in issue.at[0] ? [issue.at[0].row, issue.at[0].column] : [],
        ]),
  ).toEqual([
    ["unknownComparator", [2, 2]],
    ["unclearThreshold", [3, 3]],
    ["unknownMark", [3, 4]],
  ]);
});

test('[DMC08] "= 90%" is unclear and "> 100%" impossible', () => {
  const read = targets(["A1", "Việc A", "=", 0.9, "x"], ["A2", "Việc B", ">", 1, "x"]);
  expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toEqual(["unknownComparator", "unknownComparator"]);
});

test("[DMC09] a code that stands twice is named", () => {
  const read = targets(["A1", "Việc A", ">", 0.9, "x"], ["a1", "Việc B", ">", 0.9, "x"]);
  expect(read).toMatchObject({ ok: false, issues: [{ code: "duplicateTarget", facts: { id: "a1" } }] });
});

test("[DMC10] a list without its captions is named", () => {
  expect(ownTargets(argument("danh_muc", [["A1", "Việc A"]]))).toMatchObject({
    ok: false,
    issues: [{ code: "missingCaption" }],
  });
});

test("[DMX01] one alias a row and several in a cell read alike", () => {
  const read = ownScheme(
    argument("thang", [
      ["Tên mức", "Từ viết khác", "Từ HTTNV trở lên (x)", "Tính vào mẫu số (x)"],
      ["Giỏi", "G; Gi", "x", "x"],
      ["Kém", "K", "", "x"],
    ]),
  );
  expect(read).toMatchObject({
    ok: true,
    value: {
      levels: [
        { name: "Giỏi", good: true },
        { name: "Kém", good: false, counted: true },
      ],
    },
  });
});

test("[DMX02] an unreadable mark of the list is named", () => {
  const read = ownScheme(
    argument("thang", [
      ["Tên mức", "Từ HTTNV trở lên (x)", "Tính vào mẫu số (x)"],
      ["Giỏi", "hỏi", "x"],
    ]),
  );
  expect(read).toMatchObject({
    ok: false,
    issues: [{ code: "unknownMark", facts: { found: "hỏi" }, at: [{ row: 1, column: 1 }] }],
  });
});
