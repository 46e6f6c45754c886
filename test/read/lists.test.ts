import { argument } from "../../src/domain/place";
import { ownScheme } from "../../src/read/ownRatings";
import { ownTargets } from "../../src/read/ownTargets";

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

test("[DMC11] a threshold means the same as number, as percentage and as text", () => {
  const read = targets(
    ...["0,97", "97%", 97, 0.97, "97", "0.97", " 97 % "].map((threshold, i) => [`A${i}`, "Việc", ">", threshold, "x"]),
  );
  expect(read.ok && read.value.map(({ limit }) => limit.num / limit.den)).toEqual(
    Array.from({ length: 7 }, () => 0.97),
  );
});

const DUE = ["Mã", "Nội dung chỉ tiêu", "So sánh", "Ngưỡng", "Năm phải đạt"];
const due = (...years: unknown[]): ReturnType<typeof ownTargets> =>
  ownTargets(argument("danh_muc", [DUE, ...years.map((year, i) => [`A${i}`, "Việc", "≥", 0.9, year])]));

test("[DMC12] a due year means the same as number, as text and as a day of it; blank, 0 and a dash are none", () => {
  const read = due(2025, "2025", " năm 2025", "Đến năm 2025", "hết năm 2025", "31/12/2025", 46022);
  expect(read.ok && read.value.map(({ dueYear }) => dueYear)).toEqual(Array.from({ length: 7 }, () => 2025));
  const none = due(null, 0, "", "-", "không");
  expect(none.ok && none.value.map(({ dueYear }) => dueYear)).toEqual(Array.from({ length: 5 }, () => undefined));
});

test("[DMC12] a due year nobody can read is named, for it decides when the target is judged", () => {
  expect(due(2025, "sau này")).toMatchObject({
    ok: false,
    issues: [{ code: "unreadableDate", facts: { found: "sau này" }, at: [{ row: 2, column: 4 }] }],
  });
});

test("[DMC13] totals and the row of column numbers are no targets", () => {
  const read = targets(
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ["A1", "Việc A", ">", 0.9, "x"],
    ["Tổng cộng", "", "", "", ""],
  );
  expect(read).toMatchObject({ ok: true, value: [{ id: "A1" }] });
  expect(read.ok && read.value).toHaveLength(1);
});

test("[DMX01] one alias a row and several in a cell read alike", () => {
  const read = ownScheme(
    argument("thang", [
      ["Tên mức", "Cách viết", "Từ HTTNV trở lên (x)", "Tính vào mẫu số (x)"],
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

const LEVELS = ["Mã", "Tên mức", "Cách viết", "Từ HTTNV trở lên (x)", "Tính vào mẫu số (x)"];
const ratings = (...rows: unknown[][]): ReturnType<typeof ownScheme> => ownScheme(argument("thang", [LEVELS, ...rows]));
const named = (read: { ok: boolean; issues?: readonly { code: string; at: readonly unknown[] }[] }): unknown =>
  read.issues?.map(({ code, at }) => {
    const { row, column } = at[0] as { row: number; column: number };
    return [code, row, column];
  }) ?? "understood";

test("[DMX03] a level that is good but not counted is named at its empty mark", () => {
  expect(named(ratings(["TOT", "Tốt", "", "x", ""], ["KEM", "Kém", "", "", "x"]))).toEqual([["goodNotCounted", 1, 4]]);
  expect(named(ratings(["TOT", "Tốt", "", "x", "x"], ["MIEN", "Miễn", "", "", ""]))).toBe("understood");
});

test("[DMX04] the rows of one level are one level, by code, or by name where there is no code", () => {
  const byCode = ratings(["T", "Tốt", "HTTNV", "x", "x"], ["t", "Tốt", "HTT", "x", "x"], ["K", "Kém", "", "", "x"]);
  expect(byCode.ok && byCode.value.levels.map(({ name, aliases }) => [name, aliases])).toEqual([
    ["Tốt", ["HTTNV", "Tốt", "HTT"]],
    ["Kém", []],
  ]);
  const byName = ratings(["", "Tốt", "HTTNV", "x", "x"], ["", "TỐT", "HTT", "x", "x"]);
  expect(byName.ok && byName.value.levels.length).toBe(1);
});

test("[DMX05] rows of one level with different marks are named", () => {
  expect(named(ratings(["T", "Tốt", "HTTNV", "x", "x"], ["T", "Tốt", "HTT", "", "x"]))).toEqual([
    ["levelDisagrees", 2, 3],
  ]);
  expect(named(ratings(["T", "Tốt", "HTTNV", "", "x"], ["T", "Tốt", "HTT", "", ""]))).toEqual([
    ["levelDisagrees", 2, 4],
  ]);
});

test.each([0, null, "", "0", "0%"])("[DMC21] a threshold of %j is named, never met by everybody", (threshold) => {
  expect(named(targets(["A1", "Việc A", "≥", threshold, "x"]))).toEqual([["unclearThreshold", 2, 3]]);
  expect(named(targets(["A1", "Việc A", "mỗi đơn vị ≥", threshold, "x"]))).toEqual([["unclearThreshold", 2, 3]]);
});

test.each<[string, unknown, number]>([
  ["Mỗi đơn vị ≥", 2, 2],
  ["mỗi chi đoàn", "03", 3],
  ["mỗi tổ chức cơ sở ít nhất", 1, 1],
  ["moi don vi >=", 2, 2],
  ["mỗi đơn vị ≥ 02", "", 2],
])("[DMC22] %j with %j keeps the number: %d", (comparator, threshold, least) => {
  expect(targets(["A1", "Việc A", comparator, threshold, "x"])).toMatchObject({
    ok: true,
    value: [{ eachUnitAtLeast: least, limit: { num: 100, den: 100, inclusive: true } }],
  });
});

test.each<[string, unknown, string]>([
  ["mỗi đơn vị ≥", 1.5, "unclearThreshold"],
  ["mỗi đơn vị ≥", "100%", "unclearThreshold"],
  ["mỗi đơn vị ≥", -1, "unclearThreshold"],
  ["mỗi đơn vị ≥ 2", 3, "unknownComparator"],
  ["mỗi đơn vị >", 1, "unknownComparator"],
  ["Mới trên", 0.5, "unknownComparator"],
  ["moi tren", 0.5, "unknownComparator"],
  ["mỗi", 1, "unknownComparator"],
])("[DMC23] %j with %j is asked about: %s", (comparator, threshold, code) => {
  expect(named(targets(["A1", "Việc A", comparator, threshold, "x"]))).toEqual([
    [code, 2, code === "unclearThreshold" ? 3 : 2],
  ]);
});

test.each<[string, unknown, number, boolean]>([
  ["từ 95% trở lên", 0.95, 95, true],
  ["từ 95% trở lên", "", 95, true],
  ["Tu tro len", 95, 95, true],
  ["không dưới", 95, 95, true],
  ["Khong thap hon", 95, 95, true],
  ["không dưới 97,5%", null, 97.5, true],
  ["trên 98%", 98, 98, false],
  ["đạt trên", 98, 98, false],
  ["đạt từ", 90, 90, true],
  ["lớn hơn hoặc bằng", 90, 90, true],
])("[DMC24] %j with %j is %d %%, inclusive %s", (comparator, threshold, percent, inclusive) => {
  const read = targets(["A1", "Việc A", comparator, threshold, "x"]);
  expect(read).toMatchObject({ ok: true, value: [{ limit: { inclusive } }] });
  const { num = 0, den = 1 } = (read.ok && read.value[0]?.limit) || {};
  expect(num / den).toBe(percent / 100);
});

test.each<[string, unknown]>([
  ["từ 95% trở lên", 0.9],
  ["từ 90 đến 95%", ""],
  ["dưới", 0.05],
  ["không quá", 0.05],
  ["không trên", 0.95],
])("[DMC24] %j with %j is asked about", (comparator, threshold) => {
  expect(named(targets(["A1", "Việc A", comparator, threshold, "x"]))).toEqual([["unknownComparator", 2, 2]]);
});

test("[DMC25] captions typed without accents are captions, half-accented ones are not", () => {
  const list = (...captions: string[]): unknown => {
    const read = ownTargets(argument("danh_muc", [captions, ["A1", "Việc A", ">", 0.9]]));
    return read.ok ? read.value[0]?.id : read.issues[0].code;
  };
  expect(list("Ma", "Noi dung chi tieu", "So sanh", "Nguong")).toBe("A1");
  expect(list("MA", "NOI DUNG CHI TIEU (in)", "SO SANH", "NGUONG")).toBe("A1");
  expect(list("Má", "Nội dung chỉ tiêu", "So sánh", "Ngưỡng")).toBe("missingCaption");
});
