import { CHECKS } from "../../src/check/checks";
import { drawn, foundIn, ourSheet, type Rows, said } from "./drawn";

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Đỗ Thị Giang"];
const PEOPLE = ["STT", "Họ và tên", "Năm sinh", "Xếp loại"];

/** A cell of the sheet, counted from 1, and what stands there instead. */
type Change = readonly [row: number, column: number, value: string | number | null];

/** Six people and their ratings, with some cells changed. */
function people(...changes: readonly Change[]): Rows {
  const rows: (string | number | null)[][] = [
    ["DANH SÁCH ĐOÀN VIÊN"],
    PEOPLE,
    ...NAMES.map((name, i) => [i + 1, name, 1980 + i, i % 2 ? "HTTNV" : "HTXSNV"]),
  ];
  for (const [row, column, value] of changes) (rows[row - 1] as (string | number | null)[])[column - 1] = value;
  return rows;
}
const inList = (code: string, ...changes: readonly Change[]): readonly string[] =>
  said(foundIn([drawn("DS", people(...changes))]), code);

/** Units with men and women, part of a whole and its share. */
const COUNTS = ["STT", "Tên đơn vị", "Tổng số", "Nam", "Nữ", "Số đạt", "Tỷ lệ (%)"];
function counts(...changes: readonly Change[]): Rows {
  const rows: (string | number | null)[][] = [
    ["BIỂU TỔNG HỢP"],
    COUNTS,
    [1, "Công đoàn Sở Y tế", 40, 15, 25, 30, 75],
    [2, "Công đoàn Sở Tư pháp", 20, 8, 12, 18, 90],
    [3, "Công đoàn Sở Xây dựng", 30, 16, 14, 29, 96.67],
    [4, "Công đoàn Sở Nội vụ", 10, 4, 6, 9, 90],
    [null, "Tổng cộng", 100, 43, 57, 86, 86],
  ];
  for (const [row, column, value] of changes) (rows[row - 1] as (string | number | null)[])[column - 1] = value;
  return rows;
}
const inCounts = (code: string, ...changes: readonly Change[]): readonly string[] =>
  said(foundIn([drawn("Biểu", counts(...changes))]), code);

test("[CHK01] a clean list and a clean form have nothing to say", () => {
  expect(said(foundIn([drawn("DS", people()), drawn("Biểu", counts())]))).toEqual([]);
});

describe("in anybody's sheets each check finds its fault, and not what nearly is one", () => {
  test.each([
    [
      "unknownRating",
      inList("unknownRating", [4, 4, "HTTX"]),
      inList("unknownRating", [4, 4, "HT tốt NV"]),
      ["unknownRating D4"],
    ],
    [
      "ambiguousRating",
      inList("ambiguousRating", [4, 4, "Khá"]),
      inList("ambiguousRating", [4, 4, "Tốt"]),
      ["ambiguousRating D4"],
    ],
    [
      "missingRating",
      inList("missingRating", [5, 4, null]),
      inList("missingRating", [5, 4, "miễn xếp loại"]),
      ["missingRating D5"],
    ],
    [
      "ratingSpelling",
      inList("ratingSpelling", [4, 4, "hoan thanh tot nhiem vu"]),
      inList("ratingSpelling", [4, 4, "httnv"]),
      ["ratingSpelling D4"],
    ],
    [
      "duplicatePerson",
      inList("duplicatePerson", [8, 2, "NGUYỄN VĂN AN"], [8, 3, 1980]),
      inList("duplicatePerson", [8, 2, "Nguyễn Văn An"]),
      ["duplicatePerson B3, B8"],
    ],
    [
      "decomposedText",
      inList("decomposedText", [4, 2, "Trần Thị Bình".normalize("NFD")]),
      inList("decomposedText", [4, 2, "Tran Thi Binh"]),
      ["decomposedText B4"],
    ],
    [
      "oddSpaces",
      inList("oddSpaces", [4, 2, "Trần\u00a0Thị Bình"]),
      inList("oddSpaces", [4, 2, " Trần Thị Bình"]),
      ["oddSpaces B4"],
    ],
    [
      "legacyText",
      inList("legacyText", [1, 1, "C«ng ®oµn c¬ së"]),
      inList("legacyText", [1, 1, "Công đoàn cơ sở"]),
      ["legacyText A1"],
    ],
    [
      "partsNotWhole",
      inCounts("partsNotWhole", [4, 4, 9]),
      inCounts("partsNotWhole", [4, 4, 9], [4, 5, 11]),
      ["partsNotWhole C4, D4, E4"],
    ],
    [
      "percentNotCounts",
      inCounts("percentNotCounts", [4, 7, 95]),
      inCounts("percentNotCounts", [5, 7, 96.66]),
      ["percentNotCounts G4, F4, C4"],
    ],
    [
      "partOverWhole",
      inCounts("partOverWhole", [4, 6, 21]),
      inCounts("partOverWhole", [4, 6, 20]),
      ["partOverWhole F4, C4"],
    ],
    ["totalNotSum", inCounts("totalNotSum", [7, 3, 110]), inCounts("totalNotSum", [7, 7, 10]), ["totalNotSum C7"]],
    [
      "numberAsText",
      inCounts("numberAsText", [4, 3, "20"]),
      inCounts("numberAsText", [4, 3, "hai mươi"]),
      ["numberAsText C4"],
    ],
    [
      "unclearNumber",
      inCounts("unclearNumber", [4, 3, "1,234"]),
      inCounts("unclearNumber", [4, 3, "1.234"]),
      ["unclearNumber C4"],
    ],
    [
      "cellError",
      said(
        foundIn([
          drawn(
            "DS",
            people([4, 4, null]).map((row, r) => (r === 3 ? [...row.slice(0, 3), { error: "#REF!" }] : row)),
          ),
        ]),
        "cellError",
      ),
      [],
      ["cellError D4"],
    ],
  ])("[CHK02] %s", (_code, triggered, nearly, expected) => {
    expect(triggered).toEqual(expected);
    expect(nearly).toEqual([]);
  });
});

test("[CHK03] a name met twice in a list of units is one unit too many", () => {
  const units = Array.from({ length: 12 }, (_, i) => [i + 1, `Công đoàn cơ sở Công ty số ${i + 1}`, 10 + i]);
  const rows = (last: string): Rows => [["STT", "Tên đơn vị", "Số đoàn viên"], ...units, [13, last, 4]];
  expect(said(foundIn([drawn("ĐV", rows("CÔNG ĐOÀN CƠ SỞ CÔNG TY SỐ 3"))]), "duplicateUnit")).toEqual([
    "duplicateUnit B4, B14",
  ]);
  expect(said(foundIn([drawn("ĐV", rows("Công đoàn cơ sở Công ty số 33"))]), "duplicateUnit")).toEqual([]);
});

test("[CHK04] one unit in two spellings is mended to the usual one", () => {
  const rows = (third: string): Rows => [
    ["STT", "Họ và tên", "Đơn vị"],
    [1, "Nguyễn Văn An", "Đảng ủy Sở Y tế"],
    [2, "Trần Thị Bình", "Đảng ủy Sở Y tế"],
    [3, "Lê Văn Cường", third],
    [4, "Phạm Thị Dung", "Đảng ủy Sở Tư pháp"],
  ];
  const [issue] = foundIn([drawn("DS", rows("Đảng uỷ Sở Y tế"))]);
  expect(issue?.repair).toEqual({
    sheet: "DS",
    row: 3,
    column: 2,
    before: "Đảng uỷ Sở Y tế",
    after: "Đảng ủy Sở Y tế",
  });
  expect(said(foundIn([drawn("DS", rows("ĐẢNG ỦY SỞ Y TẾ"))]))).toEqual([]);
});

test("[CHK05] a day of another year among days of one, in a table whose title says the year", () => {
  const rows = (year: number, title = "CÁC HỘI NGHỊ NĂM 2026"): Rows => [
    [title],
    ["STT", "Nội dung", "Ngày tổ chức"],
    ...[1, 2, 3, 4, 5].map((month) => [month, `Hội nghị chuyên đề số ${month}`, `${12 + month}/${month}/2026`]),
    [6, "Hội nghị tổng kết", `20/6/${year}`],
  ];
  expect(said(foundIn([drawn("HN", rows(2062))]))).toEqual(["dateOutOfYear C8"]);
  expect(said(foundIn([drawn("HN", rows(2026))]))).toEqual([]);
});

test("[CHK06] a day no calendar has", () => {
  const day = (text: string): Rows => [
    ["STT", "Họ và tên", "Ngày sinh"],
    ...NAMES.map((name, i) => [i + 1, name, i === 3 ? text : `${i + 13}/5/1990`]),
  ];
  expect(said(foundIn([drawn("DS", day("31/11/1990"))]))).toEqual(["unreadableDate C5"]);
  expect(said(foundIn([drawn("DS", day("30/11/1990"))]))).toEqual([]);
});

describe("beside sheets of ours", () => {
  const units = (name: string, sector = "Sự nghiệp"): ReturnType<typeof ourSheet> =>
    ourSheet(
      "DM_DONVI",
      ["id", "name", "short", "aliases", "kind", "sector"],
      [
        ["01", name, "SYT", "Sở Y tế tỉnh; Y tế", "Công đoàn cơ sở", sector],
        ["02", "Công đoàn Sở Tư pháp", null, null, "Công đoàn cơ sở", "Sự nghiệp"],
        ["03", "Công đoàn Sở Xây dựng", null, null, "Công đoàn cơ sở", "Sự nghiệp"],
        ["04", "Công đoàn Sở Nội vụ", null, null, "Công đoàn cơ sở", "Sự nghiệp"],
      ],
    );

  test("[CHK07] a unit that DM_DONVI does not name, under none of its names", () => {
    const foreign = drawn("Biểu", counts([4, 2, "Y tế"], [5, 2, "Công đoàn Sở Khoa học"]));
    expect(said(foundIn([foreign], [units("Công đoàn Sở Y tế")], 2026), "unitNotListed")).toEqual(["unitNotListed B5"]);
  });

  test("[CHK08] a trade union in an agency, from 2025 on", () => {
    const ours = [units("Công đoàn Sở Y tế", "Cơ quan")];
    expect(said(foundIn([], ours, 2026), "unionInAgency")).toEqual(["unionInAgency B2"]);
    expect(said(foundIn([], ours, 2024), "unionInAgency")).toEqual([]);
    expect(said(foundIn([], [units("Công đoàn Sở Y tế")], 2026), "unionInAgency")).toEqual([]);
  });

  test("[CHK09] a title of another year than the workbook's, and no number of a paper", () => {
    const titled = (title: string): readonly string[] =>
      said(foundIn([drawn("DS", [[title], ...people().slice(1)])], [units("Công đoàn Sở Y tế")], 2026), "wrongYear");
    expect(titled("DANH SÁCH ĐOÀN VIÊN NĂM 2025")).toEqual(["wrongYear A1"]);
    expect(titled("DANH SÁCH ĐOÀN VIÊN NĂM 2026 (Kèm theo Kế hoạch ngày 5/1/2025)")).toEqual([]);
    expect(titled("GIAI ĐOẠN TỪ NĂM 2020 ĐẾN NĂM 2025")).toEqual([]);
  });

  test("[CHK10] a verdict by built-in targets beside targets of the workbook's own", () => {
    const targets = ourSheet(
      "DM_CHITIEU",
      ["id", "wording", "comparator", "threshold"],
      [["CT06", "Xếp loại", ">", 0.97]],
    );
    const typed = (formula: string): readonly string[] =>
      said(foundIn([drawn("DS", [["Đạt"]], { A1: formula })], [targets], 2026), "ownTargetsIgnored");
    expect(typed('=CHITIEU.DANHGIA("CT06",217,222)')).toEqual(["ownTargetsIgnored A1"]);
    expect(typed('=CHITIEU.DANHGIA("CT06",SUM(B1,B2),222,DM_CHITIEU!A1:D9)')).toEqual([]);
    expect(typed('=IF(A2,"CHITIEU.NGUONG(1)",1)')).toEqual([]);
  });

  test("[CHK11] an unknown mark, and a row of a total inside, in a list of ours", () => {
    const list = (mark: string, name: string): ReturnType<typeof ourSheet> =>
      ourSheet(
        "DS_HOIVIEN",
        ["name", "organisation", "party", "rating"],
        [
          ["Nguyễn Văn An", "Chi đoàn A", mark, "HTTNV"],
          ["Trần Thị Bình", "Chi đoàn A", "x", "HTXSNV"],
          [name, null, null, null],
          ["Lê Văn Cường", "Chi đoàn A", null, "HTNV"],
        ],
      );
    expect(said(foundIn([], [list("x?", "Phạm Thị Dung")], 2026), "unknownMark")).toEqual(["unknownMark C2"]);
    expect(said(foundIn([], [list("có", "Cộng")], 2026), "totalInside")).toEqual(["totalInside A4"]);
    expect(said(foundIn([], [list("có", "Công Minh Hà")], 2026), "totalInside")).toEqual([]);
  });
});

test("[CHK12] a function the program did not know", () => {
  const stuck = (value: string | { error: string }, formula: string): readonly string[] =>
    said(foundIn([drawn("DS", [[value]], { A1: formula })]));
  expect(stuck({ error: "#NAME?" }, "=CHITIEU.NGUONG(1)")).toEqual(["stuckFunction A1"]);
  expect(stuck("97%", "=_xldudf_CHITIEU_NGUONG(1)")).toEqual(["stuckFunction A1"]);
  expect(stuck("97%", "=CHITIEU.NGUONG(1)")).toEqual([]);
});

test("[CHK13] errors come before warnings, those of one code together, each group from above", () => {
  const issues = foundIn([
    drawn("DS", people([3, 4, "HTTX"], [4, 2, "Trần\u00a0Thị Bình"], [5, 4, null], [7, 2, "Hoàng  Văn Em"])),
  ]);
  expect(said(issues)).toEqual(["unknownRating D3", "missingRating D5", "oddSpaces B4", "oddSpaces B7"]);
});

test("[CHK14] each check is in the index once, by a code of its own", () => {
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
});
