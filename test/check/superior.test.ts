import { warningKey } from "../../src/report/warning";
import type { SheetId } from "../../src/report/sheets";
import type { FoundSheet } from "../../src/app/sheetTable";
import { drawn, foundIn, ourSheet, type Rows, said } from "./drawn";

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25569;
const inBook = (code: string, ...sheets: readonly FoundSheet[]): readonly string[] =>
  said(foundIn([], sheets, 2026), code);

const ORGANISATIONS = ["name", "kind"];
const list = (...rows: Rows): FoundSheet => ourSheet("DS_TOCHUC", ORGANISATIONS, rows);
const form = (id: SheetId, ...names: readonly string[]): FoundSheet =>
  ourSheet(
    id,
    ["name", "registered"],
    names.map((name) => [name, 1]),
  );

test.each([
  ["a base organisation without a row in B05b", "Công đoàn cơ sở", "B05B", ["subjectWithoutRow A3"]],
  ["a branch, which B05b has no row for", "Chi đoàn trực thuộc", "B05B", []],
  ["a branch in B10, which is of every level", "Chi đoàn trực thuộc", "B10", ["subjectWithoutRow A3"]],
  ["an organisation of no said kind in B05b, as its rows are made", null, "B05B", ["subjectWithoutRow A3"]],
  ["a branch in B06b, which introduces its own", "Chi đoàn trực thuộc", "B06B", ["subjectWithoutRow A3"]],
  ["veterans in B06b, who introduce nobody", "Hội CCB cơ sở", "B06B", []],
  ["a branch in B08b", "Chi đoàn trực thuộc", "B08B", ["subjectWithoutRow A3"]],
  ["a branch in B09b", "Chi đoàn trực thuộc", "B09B", ["subjectWithoutRow A3"]],
  ["a branch in B15", "Chi đoàn trực thuộc", "B15", ["subjectWithoutRow A3"]],
  ["a branch in B02, which has a row a kind", "Chi đoàn trực thuộc", "B02", []],
] as const)("[CHS01] %s", (_name, kind, id, expected) => {
  const units = list(["Công đoàn Sở Y tế", "Công đoàn cơ sở"], ["Tổ chức Sở Tư pháp", kind]);
  expect(inBook("subjectWithoutRow", units, form(id, "Công đoàn Sở Y tế"))).toEqual(expected);
  expect(inBook("subjectWithoutRow", units, form(id, "CÔNG ĐOÀN SỞ Y TẾ", "Tổ chức Sở Tư pháp"))).toEqual([]);
});

test("[CHS02] a sheet nobody has begun, or one of another year, is not asked for rows", () => {
  const units = list(["Công đoàn Sở Y tế", "Công đoàn cơ sở"]);
  expect(inBook("subjectWithoutRow", units, form("B10"))).toEqual([]);
  expect(inBook("subjectWithoutRow", units, ourSheet("B10", ["name", "level"], [["Chi đoàn A", null]], 2025))).toEqual(
    [],
  );
});

test.each(["B12", "B07A"] as const)("[CHS03] a committee without a row in %s has missed, one outside has not", (id) => {
  const committees = (outside: string | null): FoundSheet =>
    ourSheet(
      "DS_CAPUY",
      ["name", "outside"],
      [
        ["Đảng ủy Sở Y tế", null],
        ["Chi bộ Sở Tư pháp", outside],
      ],
    );
  const charges = ourSheet(id, ["name", id === "B12" ? "assigned" : "quarter1"], [["Đảng ủy Sở Y tế", "x"]]);
  expect(inBook("subjectWithoutRow", committees(null), charges)).toEqual(["subjectWithoutRow A3"]);
  expect(inBook("subjectWithoutRow", committees("không có đoàn thể"), charges)).toEqual([]);
});

describe("[CHS04] last year's register beside this year's", () => {
  const KEYS = ["organisation", "work", "progress"];
  const works = (year: number, organisation: string, progress: string): FoundSheet =>
    ourSheet("B05A", KEYS, [[organisation, "Ngày thứ bảy tình nguyện", progress]], year);
  const now = works(2026, "Chi đoàn A", "Đang thực hiện");

  test.each([
    ["a work done last year comes back", 2025, "Chi đoàn A", "Đã hoàn thành", ["backFromLastYear B2"]],
    ["a work moved on goes on", 2025, "Chi đoàn A", "Chuyển sang năm sau", []],
    ["another organisation's work is its own", 2025, "Chi đoàn B", "Đã hoàn thành", []],
    ["the year before last is not last year", 2024, "Chi đoàn A", "Đã hoàn thành", []],
  ] as const)("%s", (_name, year, organisation, progress, expected) => {
    const cells = inBook("backFromLastYear", works(year, organisation, progress), now);
    expect(cells.map((each) => each.split(",")[0])).toEqual(expected);
  });

  test("a person introduced last year is introduced again; one who was only followed is not", () => {
    const people = (year: number, proposed: number | null): FoundSheet =>
      ourSheet("B06A", ["name", "organisation", "proposed"], [["Nguyễn Văn An", "Chi đoàn A", proposed]], year);
    const thisYear = people(2026, day(2026, 3, 3));
    expect(inBook("backFromLastYear", people(2025, day(2025, 9, 9)), thisYear)).toHaveLength(1);
    expect(inBook("backFromLastYear", people(2025, null), thisYear)).toEqual([]);
  });
});

test("[CHS05] four quarters in one month are asked about, three in it are not", () => {
  const quarters = (first: number): FoundSheet =>
    ourSheet(
      "B07A",
      ["name", "quarter1", "quarter2", "quarter3", "quarter4"],
      [["Đảng ủy Sở Y tế", first, day(2026, 12, 9), day(2026, 12, 16), day(2026, 12, 23)]],
    );
  expect(inBook("quartersInOneMonth", quarters(day(2026, 12, 1)))).toEqual(["quartersInOneMonth B2, C2, D2, E2"]);
  expect(inBook("quartersInOneMonth", quarters(day(2026, 11, 30)))).toEqual([]);
});

test("[CHS06] done the day after the figures, not on their day", () => {
  const tasks = (finished: number): FoundSheet =>
    ourSheet("B11", ["matter", "deadline", "concluded"], [["Kiểm tra", null, finished]], 2026, day(2026, 6, 30));
  const cells = (finished: number): number => inBook("doneAfterFigures", tasks(finished)).length;
  expect([cells(day(2026, 7, 1)), cells(day(2026, 6, 30))]).toEqual([1, 0]);
});

test("[CHS07] members at the start are those at the end of the year before", () => {
  const members = (year: number, opening: number, closing: number): FoundSheet =>
    ourSheet("B15", ["name", "opening", "closing"], [["Công đoàn Sở Y tế", opening, closing]], year);
  expect(inBook("openingNotClosing", members(2025, 50, 60), members(2026, 61, 70))).toEqual([
    "openingNotClosing B2, C2",
  ]);
  expect(inBook("openingNotClosing", members(2025, 50, 60), members(2026, 60, 70))).toEqual([]);
  expect(inBook("openingNotClosing", members(2024, 50, 60), members(2026, 61, 70))).toEqual([]);
});

describe("[CHS08] members of one organisation have one figure in B15, B08b and B03 of one year", () => {
  const figure = (id: "B15" | "B08B" | "B03", members: number, year = 2026): FoundSheet =>
    ourSheet(id, ["name", id === "B15" ? "closing" : "total"], [["Công đoàn Sở Y tế", members]], year);

  test.each([
    ["B08b one less than B15", [figure("B15", 60), figure("B08B", 59)], ["membersDiffer B2, B2"]],
    ["B03 one more than B15", [figure("B15", 60), figure("B03", 61)], ["membersDiffer B2, B2"]],
    ["B03 one more than B08b", [figure("B08B", 60), figure("B03", 61)], ["membersDiffer B2, B2"]],
    ["both others than B15", [figure("B15", 60), figure("B08B", 59), figure("B03", 61)], ["membersDiffer B2, B2, B2"]],
    ["all three alike", [figure("B15", 60), figure("B08B", 60), figure("B03", 60)], []],
    ["figures of two years", [figure("B15", 60), figure("B03", 61, 2025)], []],
  ] as const)("%s", (_name, sheets, expected) => {
    expect(inBook("membersDiffer", ...sheets)).toEqual(expected);
  });
});

test("[CHS09] an organisation whose officers were last trained three years ago", () => {
  const officers = (...last: readonly (number | null)[]): FoundSheet =>
    ourSheet(
      "B16A",
      ["name", "organisation", "trained", "lastTrained"],
      last.map((year, i) => [`Nguyễn Văn An ${i}`, "Công đoàn Sở Y tế", null, year]),
    );
  expect(inBook("nobodyTrained", officers(2023, 2020))).toEqual(["nobodyTrained B2"]);
  expect(inBook("nobodyTrained", officers(2024, 2020))).toEqual([]);
  expect(inBook("nobodyTrained", officers(2023, null))).toEqual([]);
});

test("[CHS10] one result with one evidence is reported by two organisations; equal results with their own are not", () => {
  const targets = (evidence: string, by: string): FoundSheet =>
    ourSheet(
      "B09A",
      ["target", "organisation", "actual", "note"],
      [
        ["Nhà tình nghĩa", "Công đoàn Sở Y tế", 1, "Biên bản 05/BB"],
        ["Nhà tình nghĩa", by, 1, evidence],
      ],
    );
  expect(inBook("resultOfTwo", targets("Biên bản 05/BB", "Chi đoàn A"))).toEqual(["resultOfTwo D2, D3"]);
  expect(inBook("resultOfTwo", targets("Biên bản 06/BB", "Chi đoàn A"))).toEqual([]);
  expect(inBook("resultOfTwo", targets("Biên bản 05/BB", "CÔNG ĐOÀN SỞ Y TẾ"))).toEqual([]);
});

test("[CHS11] a target counted in another unit of measure than last year", () => {
  const targets = (year: number, measure: string): FoundSheet =>
    ourSheet("B09A", ["target", "organisation", "measure"], [["Hiến máu", "Chi đoàn A", measure]], year);
  expect(inBook("measureChanged", targets(2025, "người"), targets(2026, "đơn vị máu"))).toEqual([
    "measureChanged C2, C2",
  ]);
  expect(inBook("measureChanged", targets(2025, "người"), targets(2026, "Người"))).toEqual([]);
});

describe("[CHS12] one person in the lists of two units", () => {
  const NAMES = ["Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Đỗ Thị Giang"];
  const people = (sheet: string, from: number, last: string, born: number): ReturnType<typeof drawn> =>
    drawn(sheet, [
      ["STT", "Họ và tên", "Năm sinh", "Điểm"],
      ...NAMES.map((name, i) => [i + 1, `${name} ${sheet}`, from + i, 7]),
      [6, last, born, 8],
    ]);
  const first = people("A", 1980, "Nguyễn Văn An", 1990);

  test.each([
    ["the same name and year of birth", "Nguyễn Văn An", 1990, 1],
    ["the same name, born in another year", "Nguyễn Văn An", 1991, 0],
    ["another name of the same year", "Nguyễn Văn Anh", 1990, 0],
  ] as const)("%s", (_name, name, born, count) => {
    const found = said(foundIn([first, people("B", 1970, name, born)]), "personInTwoLists");
    expect(found).toHaveLength(count);
  });

  test("the same list of another month is no second unit's", () => {
    const again = people("A", 1980, "Nguyễn Văn An", 1990);
    const later = drawn(
      "Tháng 2",
      Array.from({ length: 7 }, (_, r) => Array.from({ length: 4 }, (_each, c) => again.value(r, c))),
    );
    expect(said(foundIn([first, later]), "personInTwoLists")).toEqual([]);
  });
});

test("[CHS13] what the sheet's own hidden column asks about is found, by its own name; an empty answer is not", () => {
  const works = (asks: number | string): FoundSheet =>
    ourSheet("B05A", ["organisation", "work", warningKey("workOfTwo")], [["Chi đoàn A", "Thư viện xanh", asks]]);
  expect(inBook("workOfTwo", works(2))).toEqual(["workOfTwo B2"]);
  expect(inBook("workOfTwo", works(""))).toEqual([]);
});

test("[CHS14] a day kept as text among days is found; a column of texts throughout is a way of writing", () => {
  const days = (written: (i: number) => number | string): Rows => [
    ["STT", "Họ và tên", "Ngày sinh"],
    ...["An", "Bình", "Cường", "Dung", "Em", "Giang"].map((name, i) => [i + 1, `Nguyễn Văn ${name}`, written(i)]),
  ];
  const text = (i: number): string => `${i + 13}/5/1990`;
  const serial = (i: number): number => day(1990, 5, i + 13);
  expect(
    said(
      foundIn([
        drawn(
          "DS",
          days((i) => (i === 3 ? text(i) : serial(i))),
        ),
      ]),
      "dateAsText",
    ),
  ).toEqual(["dateAsText C5"]);
  expect(said(foundIn([drawn("DS", days(text))]), "dateAsText")).toEqual([]);
});

describe("[CHS15] totals hold against the rows they stand for, wherever they stand", () => {
  const HEADER = ["STT", "Tên đơn vị", "Số đoàn viên"];
  const groups = (first: number, second: number, all: number): Rows => [
    HEADER,
    [1, "Công đoàn Sở Y tế", 40],
    [2, "Công đoàn Sở Tư pháp", 20],
    [null, "Cộng", first],
    [3, "Công đoàn Sở Nội vụ", 5],
    [4, "Công đoàn Sở Xây dựng", 7],
    [null, "Cộng", second],
    [null, "Tổng cộng", all],
  ];
  test.each([
    ["subtotals and the total of all", groups(60, 12, 72), []],
    ["a subtotal off by one", groups(61, 12, 72), ["totalNotSum C4"]],
    ["a total that counts the subtotals twice", groups(60, 12, 144), ["totalNotSum C8"]],
    [
      "a total above its rows",
      [HEADER, [null, "Tổng cộng", 60], [1, "Công đoàn Sở Y tế", 40], [2, "Công đoàn Sở Tư pháp", 20]],
      [],
    ],
    [
      "off by less than a count can be: a rounded binary fraction",
      [HEADER, [1, "Công đoàn Sở Y tế", 0.1], [2, "Công đoàn Sở Tư pháp", 0.2], [null, "Tổng cộng", 0.3]],
      [],
    ],
    [
      "one row cannot be read, so no sum is held against the total",
      [HEADER, [1, "Công đoàn Sở Y tế", 40], [2, "Công đoàn Sở Tư pháp", "chưa có"], [null, "Tổng cộng", 41]],
      [],
    ],
  ] as const)("%s", (_name, rows, expected) => {
    expect(said(foundIn([drawn("Biểu", rows as Rows)]), "totalNotSum")).toEqual(expected);
  });
});

test("[CHS16] an error of Excel is found in somebody's cells; its letters as text are not, nor is one that our function shows", () => {
  const rows = (value: string | { error: string }): Rows => [["Số lượng"], [value]];
  const codes = (value: string | { error: string }, formula?: string): readonly string[] =>
    said(foundIn([drawn("DS", rows(value), formula === undefined ? {} : { A2: formula })]));
  expect(codes({ error: "#DIV/0!" }, "=1/0")).toEqual(["cellError A2"]);
  expect(codes({ error: "#NAME?" }, "=SUMM(B1)")).toEqual(["cellError A2"]);
  expect(codes("#DIV/0!")).toEqual([]);
  expect(codes({ error: "#NAME?" }, "=CHITIEU.NGUONG(1)")).toEqual(["stuckFunction A2"]);
});
