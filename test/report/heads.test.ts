import { layOut } from "../../src/report/layOut";
import type { SheetId } from "../../src/report/record";
import type { Settings, UnitKind } from "../../src/report/settings";
import { ONE_LINE_POINTS } from "../../src/report/rowHeights";
import { recordOf, sheets } from "../../src/report/sheets";
import { around } from "./around";
import { planText } from "./planText";

const text = (some: Partial<Settings>, id: SheetId = "B02"): string =>
  planText(layOut(recordOf(id), around({ settings: some })), 1);

/** The texts above the table or below it, each with its row. */
function lines(id: SheetId, some: Partial<Settings> = {}): readonly { row: number; column: number; text: string }[] {
  return layOut(recordOf(id), around({ settings: some })).blocks.flatMap(({ at, cells }) => {
    const [[cell] = []] = cells;
    return at.rows === 1 && at.columns === 1 && typeof cell === "string"
      ? [{ row: at.row, column: at.column, text: cell }]
      : [];
  });
}

/** The lines under the place and day, column by column from the left, each from above. */
function foot(id: SheetId, some: Partial<Settings> = {}): readonly (readonly string[])[] {
  const all = lines(id, some);
  const day = all.find((line) => line.text.startsWith("Mẫu, ngày"))?.row ?? NaN;
  const below = all.filter(({ row }) => row > day);
  const columns = [...new Set(below.map(({ column }) => column))].sort((a, b) => a - b);
  return columns.map((column) => below.filter((line) => line.column === column).map((line) => line.text));
}

test.each<[string, Partial<Settings>, readonly string[]]>([
  [
    "[PLN05] annex: superior, unit, asterisk; form number; the report it goes with, its day, year and body left open",
    {},
    [
      "A1  ĐẢNG BỘ KHỐI MẪU",
      "A2  ĐẢNG ỦY CƠ SỞ SỐ 1",
      "A3  *",
      "Biểu số 02",
      "(Kèm theo Báo cáo số …-BC/ĐU, ngày … tháng … năm … của …)",
      "Số liệu tính đến ngày …/…/…; Đơn vị tính: tổ chức",
    ],
  ],
  ["[PLN18] the day of the figures, once it is known", { dataDate: "2026-11-05" }, ["đến ngày 05/11/2026; "]],
  ["[PLN12] half a year", { period: "6T" }, ["CƠ SỞ 6 THÁNG ĐẦU NĂM 2026"]],
  ["[PLN13] nine months", { period: "9T", head: "full" }, ["CƠ SỞ 9 THÁNG ĐẦU NĂM 2026"]],
  ["[PLN14] a quarter by its number", { period: "QUY", quarter: "3" }, ["CƠ SỞ QUÝ III NĂM 2026"]],
  ["[PLN15] a quarter nobody has named is left open", { period: "QUY" }, ["CƠ SỞ QUÝ … NĂM 2026"]],
  ["[PLN19] the word before the number is a setting", { formWord: "PHU_LUC" }, ["Phụ lục 02"]],
  [
    "[PLN20] names are in capitals however they were typed",
    { unit: " Chi bộ Kế toán - Tài vụ ", unitKind: "CHI_BO" },
    ["A2  CHI BỘ KẾ TOÁN - TÀI VỤ\n", "-BC/CB,"],
  ],
  ["[PLN21] without a superior the unit comes first", { superior: "" }, ["A1  ĐẢNG ỦY CƠ SỞ SỐ 1", "A2  *"]],
  ["[PLN06] Party, a document of its own", { head: "full" }, ["ĐẢNG CỘNG SẢN VIỆT NAM", "A3  *", "T/M BAN THƯỜNG VỤ"]],
  [
    "[PLN07] youth union: three asterisks, TM. with a dot",
    { head: "full", unitKind: "DOAN" },
    ["ĐOÀN TNCS HỒ CHÍ MINH", "A3  ***", "TM. BAN CHẤP HÀNH"],
  ],
  [
    "[PLN08] union: Quốc hiệu, no sign under the unit",
    { head: "full", unitKind: "CONG_DOAN" },
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  ],
  ["[PLN22] the year of the signature is open", {}, ["Mẫu, ngày … tháng … năm …\n"]],
])("%s", (_rule, some, expected) => {
  for (const words of expected) expect(text(some)).toContain(words);
});

test("[PLN23] a document of its own goes with no report", () => {
  expect(text({ head: "full" })).not.toContain("Kèm theo");
});

test("[PLN33] nor does a register, which stays in the unit", () => {
  expect(text({}, "B05A")).not.toContain("Kèm theo");
});

test("[PLN24] where no unit is known there is no asterisk under it", () => {
  expect(lines("B02", { unit: "", superior: "" }).map((line) => line.text)).not.toContain("*");
});

describe("[PLN25] the unit's kind decides who signs and how; a committee never signs K/T", () => {
  test.each<[UnitKind, Settings["signing"], readonly string[]]>([
    ["DANG_UY_BTV", "HEAD", ["T/M BAN THƯỜNG VỤ", "BÍ THƯ"]],
    ["DANG_UY_BTV", "DEPUTY", ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"]],
    ["DANG_UY_BTV", "ORDER", ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"]],
    ["DANG_UY", "HEAD", ["T/M ĐẢNG ỦY", "BÍ THƯ"]],
    ["DANG_UY", "DEPUTY", ["T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"]],
    ["CHI_BO", "HEAD", ["T/M CHI BỘ", "BÍ THƯ"]],
    ["CHI_BO", "ORDER", ["T/M CHI BỘ", "BÍ THƯ"]],
    ["BAN_DANG", "HEAD", ["TRƯỞNG BAN"]],
    ["BAN_DANG", "DEPUTY", ["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]],
    ["BAN_DANG", "ORDER", ["T/L BAN THƯỜNG VỤ", "TRƯỞNG BAN"]],
    ["VAN_PHONG", "HEAD", ["CHÁNH VĂN PHÒNG"]],
    ["VAN_PHONG", "DEPUTY", ["K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]],
    ["UBKT", "HEAD", ["T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM"]],
    ["UBKT", "DEPUTY", ["T/M ỦY BAN KIỂM TRA", "PHÓ CHỦ NHIỆM"]],
    ["CONG_DOAN", "HEAD", ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"]],
    ["DOAN", "HEAD", ["TM. BAN CHẤP HÀNH", "BÍ THƯ"]],
    ["CCB", "HEAD", ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"]],
    ["NHA_NUOC", "HEAD", ["TM. TẬP THỂ LÃNH ĐẠO"]],
  ])("%s, %s", (unitKind, signing, expected) => {
    const [left, right] = foot("B02", { unitKind, signing });
    expect([left, right]).toEqual([
      ["NGƯỜI LẬP BIỂU", "Người Lập"],
      [...expected, "Người Ký"],
    ]);
  });
});

test("[PLN26] typed lines stand in place of the kind's", () => {
  const typed = { unitKind: "CONG_DOAN", authority: "TM. BAN THƯỜNG VỤ", signerRole: "PHÓ CHỦ TỊCH" } as const;
  expect(foot("B02", typed).at(-1)).toEqual(["TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Người Ký"]);
});

describe("a second body", () => {
  const withCommittee = { unitKind: "CONG_DOAN", cosignerKind: "DANG_UY", cosigner: "Người Xác Nhận" } as const;

  test("[PLN27] signs at the left of the unit, all names in one row", () => {
    expect(foot("B02", withCommittee)).toEqual([
      ["NGƯỜI LẬP BIỂU", "Người Lập"],
      ["T/M ĐẢNG ỦY", "BÍ THƯ", "Người Xác Nhận"],
      ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "Người Ký"],
    ]);
    const names = lines("B02", withCommittee).filter((line) => line.text.startsWith("Người "));
    expect(new Set(names.map(({ row }) => row)).size).toBe(1);
  });

  test("[PLN28] confirms where the form asks for that, if it is a committee", () => {
    expect(foot("B05A", withCommittee)[1]).toEqual(["XÁC NHẬN CỦA CẤP ỦY", "T/M ĐẢNG ỦY", "BÍ THƯ", "Người Xác Nhận"]);
  });

  test("[PLN29] that is no committee signs beside whoever confirms", () => {
    const some = { unitKind: "CONG_DOAN", cosignerKind: "DOAN", cosignerRole: "PHÓ BÍ THƯ" } as const;
    expect(foot("B05A", some).slice(1, -1)).toEqual([["XÁC NHẬN CỦA CẤP ỦY"], ["TM. BAN CHẤP HÀNH", "PHÓ BÍ THƯ"]]);
  });

  test("[PLN30] nobody is named: the confirmation is there to be filled in", () => {
    expect(foot("B05A").slice(1, -1)).toEqual([["XÁC NHẬN CỦA CẤP ỦY"]]);
  });
});

test("[PLN31] a signed list has the head of a form, a list that stays in the unit its number alone", () => {
  const above = (id: SheetId): readonly string[] =>
    lines(id, { dataDate: "2026-11-05" })
      .filter(({ row }) => row < 5)
      .map((line) => line.text);
  expect(above("B04")).toEqual(
    expect.arrayContaining([
      "ĐẢNG BỘ KHỐI MẪU",
      "ĐẢNG ỦY CƠ SỞ SỐ 1",
      "*",
      "Biểu số 04",
      "Số liệu tính đến ngày 05/11/2026",
      expect.stringContaining("(Kèm theo Báo cáo"),
    ]),
  );
  expect(above("B06A")).toContain("Biểu số 06a");
  expect(above("B06A")).not.toContain("ĐẢNG BỘ KHỐI MẪU");
});

test("[PLN32] head and foot stand on each side of the page, and no line over another, in every sheet and head", () => {
  for (const { id } of sheets)
    for (const head of ["annex", "full"] as const) {
      const { blocks } = layOut(
        recordOf(id),
        around({ settings: { head, unitKind: "CONG_DOAN", cosignerKind: "CHI_BO", dataDate: "2026-11-05" } }),
      );
      const places = blocks.map(({ at }) => `${at.row} ${at.column}`);
      expect([id, head, places.length]).toEqual([id, head, new Set(places).size]);
    }
});

test("[PLN34] what is frozen leaves room for rows on a small screen", () => {
  for (const { id } of sheets) {
    const { frozenRows, rowHeights } = layOut(recordOf(id), around());
    const heights = Array.from(
      { length: frozenRows },
      (_, row) => rowHeights.find((each) => each.row === row)?.points ?? ONE_LINE_POINTS,
    );
    expect([id, heights.reduce((sum, points) => sum + points, 0) <= 290]).toEqual([id, true]);
  }
});
