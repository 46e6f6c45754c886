import fc from "fast-check";
import { compared, copiedRow } from "../../src/app/tables/comparison";
import { isMapping, mappingOf } from "../../src/app/tables/mapping";
import { type MappedRow, mappedRows } from "../../src/app/tables/mappedRows";
import { ourList } from "../../src/app/tables/ourLists";
import { createTableDesk } from "../../src/app/tables/tableDesk";
import type { TableDesk } from "../../src/app/tables/tableView";
import type { Memory } from "../../src/app/memory";
import { done } from "../../src/domain/problem";
import { findTables } from "../../src/read/tables/findTables";
import type { SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { rowsTypedInto } from "../../src/app/sheetTable";
import { existingOf, knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import { drawn } from "../read/tables/drawn";
import { generatedLists } from "../read/tables/generatedLists";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const YEAR = 2026;

const MEMBERS = `
  T | >6 *DANH SÁCH ĐOÀN VIÊN NĂM 2026
  H | STT | Họ và tên | Ngày sinh | Học tập nghị quyết | Xếp loại năm 2026 | Nhận xét
  G | I | Chi đoàn Một
  D | 1 | Nguyễn Văn An | @1990-05-01 | x | HTTNV | tốt
  D | 2 | Trần Thị Bình | @1985-12-31 | x | Giỏi lắm | khá
  G | II | Chi đoàn Hai
  D | 3 | Phạm Văn Chung | @1992-02-03 | | HTNV | khá
  S | | Tổng cộng | | 2 | 3 |`;

function mapped(text: string, sheetId: SheetId): readonly MappedRow[] | string {
  const { sheet } = drawn(text);
  const list = ourList(sheetId);
  const [table] = findTables(sheet);
  if (!list || !table) throw new Error("no table");
  const mapping = mappingOf(table.columns, list);
  return isMapping(mapping) ? mappedRows(table, sheet, mapping).rows : mapping.map(({ code }) => code).join();
}

test("[LST01] records are taken as they stand, a group's name to the rows under it, totals and groups never", () => {
  const rows = mapped(MEMBERS, "DS_HOIVIEN");
  expect(rows).toEqual([
    {
      source: 3,
      values: {
        name: "Nguyễn Văn An",
        organisation: "Chi đoàn Một",
        studied: "x",
        rating: "HTTNV",
        born: "01/05/1990",
      },
    },
    {
      source: 4,
      values: {
        name: "Trần Thị Bình",
        organisation: "Chi đoàn Một",
        studied: "x",
        rating: "Giỏi lắm",
        born: "31/12/1985",
      },
    },
    { source: 6, values: { name: "Phạm Văn Chung", organisation: "Chi đoàn Hai", rating: "HTNV", born: "03/02/1992" } },
  ]);
});

test("[LST01] an organisation in one cell merged down is that of all its rows, a rating there is nobody's but the first", () => {
  const rows = mapped(
    `
    H | STT | Đơn vị | Họ và tên | Xếp loại
    D | 1 | v3 Chi đoàn Một | Nguyễn Văn An | v2 HTTNV
    D | 2 | _ | Trần Thị Bình | _
    D | 3 | _ | Phạm Văn Chung | HTNV
    D | 4 | v2 Chi đoàn Hai | Đỗ Thị Dung | HTTNV
    D | 5 | _ | Lê Văn Em | HTTNV`,
    "DS_HOIVIEN",
  );
  expect(rows).toMatchObject([
    { values: { name: "Nguyễn Văn An", organisation: "Chi đoàn Một", rating: "HTTNV" } },
    { values: { name: "Trần Thị Bình", organisation: "Chi đoàn Một" } },
    { values: { name: "Phạm Văn Chung", organisation: "Chi đoàn Một", rating: "HTNV" } },
    { values: { name: "Đỗ Thị Dung", organisation: "Chi đoàn Hai" } },
    { values: { name: "Lê Văn Em", organisation: "Chi đoàn Hai" } },
  ]);
  expect(rows[1]).not.toHaveProperty("values.rating");
});

test("[LST01] family name and given name in two columns are one name; a kind in a group row is that of its organisations", () => {
  const people = `
    H | STT | Họ và tên đệm | Tên | Xếp loại
    D | 1 | Nguyễn Văn | An | HTTNV
    D | 2 | Trần Thị | Bình | HTNV
    D | 3 | Phạm Văn | Chung | HTNV`;
  expect(mapped(people, "DS_HOIVIEN")[0]).toMatchObject({ values: { name: "Nguyễn Văn An" } });
  const bodies = `
    H | STT | Tên tổ chức | Mức xếp loại | Ứng dụng CNTT
    G | I | Công đoàn cơ sở
    D | 1 | CĐCS Công ty May | HTTNV | x
    D | 2 | CĐCS Công ty Cơ khí | HTNV |
    G | II | Khối khác
    D | 1 | Chi đoàn Văn phòng | HTTNV | x`;
  expect(mapped(bodies, "DS_TOCHUC")).toEqual([
    { source: 2, values: { name: "CĐCS Công ty May", kind: "Công đoàn cơ sở", rating: "HTTNV", usesIt: "x" } },
    { source: 3, values: { name: "CĐCS Công ty Cơ khí", kind: "Công đoàn cơ sở", rating: "HTNV" } },
    { source: 5, values: { name: "Chi đoàn Văn phòng", rating: "HTTNV", usesIt: "x" } },
  ]);
});

test("[LST01] enterprises go into B04 with their organisations", () => {
  const rows = mapped(
    `
    H | TT | Tên doanh nghiệp | Có công đoàn | Có đoàn thanh niên
    D | 1 | Công ty May | x |
    D | 2 | Công ty Cơ khí | x | x
    D | 3 | Công ty Nước | |`,
    "B04",
  );
  expect(rows).toMatchObject([
    { values: { name: "Công ty May", union: "x" } },
    { values: { name: "Công ty Cơ khí", union: "x", youthUnion: "x" } },
    { values: { name: "Công ty Nước" } },
  ]);
});

test("[LST02] two columns of one meaning are asked about, a proposal is not the decision", () => {
  const two = `
    H | STT | Họ và tên | Xếp loại 2025 | Xếp loại 2026
    D | 1 | Nguyễn Văn An | HTTNV | HTNV
    D | 2 | Trần Thị Bình | HTTNV | HTNV
    D | 3 | Phạm Văn Chung | HTNV | HTNV`;
  expect(mapped(two, "DS_HOIVIEN")).toBe("several");
  const rows = mapped(
    two.replace("Xếp loại 2025", "Tự xếp loại").replace("Xếp loại 2026", "Cấp trên xếp loại"),
    "DS_HOIVIEN",
  );
  expect(rows[0]).toEqual({ source: 1, values: { name: "Nguyễn Văn An", ownRating: "HTTNV", rating: "HTNV" } });
});

test("[LST03] wherever groups and totals stand, exactly the records are taken", () => {
  fc.assert(
    fc.property(generatedLists, ({ sheet, records }) => {
      const [table] = findTables(sheet);
      const list = ourList("DS_HOIVIEN");
      const mapping = table && list && mappingOf(table.columns, list);
      if (!table || !mapping || !isMapping(mapping)) return;
      expect(mappedRows(table, sheet, mapping).rows.map(({ source }) => source)).toEqual(records);
    }),
    { numRuns: 40 },
  );
});

const row = (name: string, rating: string, source = 0): MappedRow => ({ source, values: { name, rating } });
const KEYS = ["name", "rating"];

test("[LST04] what somebody typed or changed in our list is never among what is written", () => {
  const before = [row("An", "HTTNV", 1), row("Bình", "HTTNV", 2), row("Chung", "HTNV", 3), row("Dũng", "HTNV", 4)];
  const copied = { keys: KEYS, rows: before.map((each) => copiedRow(each, KEYS)) };
  const ours = [
    { row: 10, values: { name: "An", rating: "HTTNV" } },
    { row: 11, values: { name: "Bình", rating: "KHTNV" } }, // changed here
    { row: 12, values: { name: "Chung", rating: "HTNV" } },
    { row: 13, values: { name: "Lan", rating: "HTTNV" } }, // typed here
    { row: 14, values: { name: "Dũng", rating: "HTNV" } },
  ];
  const now = [
    row("An", "HTNV", 1),
    row("Bình", "HTNV", 2),
    row("Dũng", "HTNV", 3),
    row("Lan", "HTNV", 4),
    row("Mai", "HTNV", 5),
  ];
  expect(compared(now, KEYS, copied, ours)).toEqual({
    same: [{ row: 14, source: now[2] }],
    changed: [{ row: 10, source: now[0] }],
    added: [now[4]],
    gone: [12],
    edited: [now[1]],
    typed: [{ row: 13, source: now[3] }],
    own: 2,
  });
});

test("[LST04] one name twice is two rows, and copying again writes nothing", () => {
  const twice = [row("An", "HTTNV", 1), row("An", "HTTNV", 2)];
  expect(compared(twice, KEYS, { keys: [], rows: [] }, []).added).toEqual(twice);
  const copied = { keys: KEYS, rows: twice.map((each) => copiedRow(each, KEYS)) };
  const ours = twice.map(({ values }, i) => ({ row: i, values }));
  const again = compared(twice, KEYS, copied, ours);
  expect([again.same.length, again.added.length, again.changed.length, again.gone.length]).toEqual([2, 0, 0, 0]);
});

function machine(): Memory {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key), write: (key, value) => void kept.set(key, value) };
}

function opened(text: string, memory: Memory): { readonly workbook: MemoryWorkbook; readonly desk: TableDesk } {
  const workbook = memoryWorkbook();
  workbook.add("Danh sách");
  const { sheet } = drawn(text);
  const desk = createTableDesk(workbook, {
    year: YEAR,
    memory,
    readSheets: () => Promise.resolve(done([{ name: "Danh sách", sheet }])),
    onChanged: () => undefined,
  });
  return { workbook, desk };
}

const table = (desk: TableDesk) => {
  const [first] = desk.state().looked?.tables ?? [];
  if (!first) throw new Error("no table");
  return first;
};

async function members(workbook: MemoryWorkbook): Promise<unknown[]> {
  const infos = await workbook.sheets();
  const list = infos.ok ? existingOf(knownSheets(infos.value), "DS_HOIVIEN", YEAR) : undefined;
  const read = list && (await readKnown(workbook, [list]));
  const [found] = read?.ok ? read.value : [];
  return found
    ? rowsTypedInto(recordOf("DS_HOIVIEN"), found).map(({ name, rating, organisation }) => [name, organisation, rating])
    : [];
}

const UNCLEAR = MEMBERS.replace("Xếp loại năm 2026", "Kết quả cuối năm 2026");

test("[LST05] a corrected column is known in a sibling on this machine, with columns moved and one added, and can be forgotten", async () => {
  const memory = machine();
  const first = opened(UNCLEAR, memory);
  await first.desk.look();
  expect(table(first.desk).table.columns[4]?.meaning).toBeUndefined();
  await first.desk.choose(table(first.desk).id, 4, "rating");
  expect(table(first.desk).table.columns[4]).toMatchObject({ meaning: "rating", chosen: true });
  expect(first.workbook.saved.get("columnChoices")).toMatchObject({ headers: [{ columns: [{ meaning: "rating" }] }] });

  const sibling = opened(
    `
    H | STT | Họ và tên | Kết quả cuối năm 2027 | Chức vụ | Học tập nghị quyết | Ngày sinh | Nhận xét
    D | 1 | Nguyễn Văn An | HTTNV | Bí thư | x | @1990-05-01 | tốt
    D | 2 | Trần Thị Bình | HTNV | Ủy viên | x | @1985-12-31 | khá
    D | 3 | Phạm Văn Chung | HTNV | Ủy viên | x | @1992-02-03 | khá`,
    memory,
  );
  await sibling.desk.look();
  expect(table(sibling.desk).table.columns[2]).toMatchObject({ meaning: "rating", chosen: true });
  expect(sibling.desk.state().looked?.remembered).toBe(1);
  await sibling.desk.forget(table(sibling.desk).id);
  expect(table(sibling.desk).isRemembered).toBe(false);
  expect(memory.read("columnChoices")).toBe('{"headers":[]}');
});

/** The second row of captions may be the captions' own, or a row under them. */
const DOUBTFUL = `
  H | STT | Họ và tên | Thông tin | Kết quả
  H | | | Đơn vị | Xếp loại
  D | 1 | Nguyễn Văn An | Chi đoàn Một | HTTNV
  D | 2 | Trần Thị Bình | Chi đoàn Một | HTNV
  D | 3 | Phạm Văn Chung | Chi đoàn Hai | HTTNV`;

describe("[LST07] a table of two readings", () => {
  const captions = (desk: TableDesk): readonly string[] => table(desk).table.columns.map(({ caption }) => caption);
  const BY_ITSELF = ["STT", "Họ và tên", "Thông tin / Đơn vị", "Kết quả / Xếp loại"];
  const OTHER = ["STT", "Họ và tên", "Thông tin", "Kết quả"];

  test("is read by the captions that were chosen, in this file and in a sibling, until that is forgotten", async () => {
    const memory = machine();
    const { workbook, desk } = opened(DOUBTFUL, memory);
    await desk.look();
    expect([captions(desk), table(desk).isOther]).toEqual([BY_ITSELF, false]);
    await desk.readOther(table(desk).id, true);
    expect([captions(desk), table(desk).isOther]).toEqual([OTHER, true]);
    expect(workbook.saved.get("columnChoices")).toMatchObject({ otherReadings: [expect.anything()] });

    const sibling = opened(DOUBTFUL.replace("Trần Thị Bình", "Lê Thị Hoa"), memory);
    await sibling.desk.look();
    expect(captions(sibling.desk)).toEqual(OTHER);
    await sibling.desk.forget(table(sibling.desk).id);
    expect(captions(sibling.desk)).toEqual(BY_ITSELF);
    expect(memory.read("columnChoices")).toBe('{"headers":[]}');
  });

  test("can be read again as the program reads it by itself", async () => {
    const { workbook, desk } = opened(DOUBTFUL, machine());
    await desk.look();
    await desk.readOther(table(desk).id, true);
    await desk.readOther(table(desk).id, false);
    expect(captions(desk)).toEqual(BY_ITSELF);
    expect(workbook.saved.get("columnChoices")).toBeUndefined();
  });

  test("fills our list by the reading that was chosen, and is known again as its source on another machine", async () => {
    const { workbook, desk } = opened(DOUBTFUL, machine());
    await desk.look();
    await desk.readOther(table(desk).id, true);
    await desk.plan(table(desk).id, "DS_HOIVIEN");
    expect(desk.state().plan?.table.found.header).toEqual([0, 0]);
    await desk.copy();
    expect((await members(workbook)).map((row) => (row as readonly unknown[])[0])).toEqual([
      "Nguyễn Văn An",
      "Trần Thị Bình",
      "Phạm Văn Chung",
    ]);
    const later = createTableDesk(workbook, {
      year: YEAR,
      memory: machine(),
      readSheets: () => Promise.resolve(done([{ name: "Danh sách", sheet: drawn(DOUBTFUL).sheet }])),
      onChanged: () => undefined,
    });
    await later.look();
    expect(captions(later)).toEqual(OTHER);
    expect(later.state().looked?.copies[0]?.comparison?.same).toHaveLength(3);
  });

  test("a table that is read in one way only has no other to choose", async () => {
    const { desk } = opened(MEMBERS, machine());
    await desk.look();
    const before = captions(desk);
    await desk.readOther(table(desk).id, true);
    expect([captions(desk), table(desk).isOther]).toEqual([before, false]);
  });
});

test("[LST06] a list is filled after it was shown what would be written; rows typed before stay; a change of the source is told and taken over", async () => {
  const { workbook, desk } = opened(MEMBERS, machine());
  await desk.look();
  await desk.plan(table(desk).id, "DS_HOIVIEN");
  expect(desk.state().plan?.comparison.added).toHaveLength(3);
  expect(await members(workbook)).toEqual([]);
  await desk.copy();
  expect(desk.state().report).toMatchObject({ of: "copied", list: "DS_HOIVIEN", added: 3 });
  expect(await members(workbook)).toEqual([
    ["Nguyễn Văn An", "Chi đoàn Một", "HTTNV"],
    ["Trần Thị Bình", "Chi đoàn Một", "Giỏi lắm"],
    ["Phạm Văn Chung", "Chi đoàn Hai", "HTNV"],
  ]);
  expect(desk.state().looked?.copies[0]?.comparison?.same).toHaveLength(3);

  const { sheet } = drawn(MEMBERS.replace("Giỏi lắm", "HTTNV"));
  const later = createTableDesk(workbook, {
    year: YEAR,
    memory: machine(),
    readSheets: () => Promise.resolve(done([{ name: "Danh sách", sheet }])),
    onChanged: () => undefined,
  });
  await later.look();
  expect(later.state().looked?.copies[0]?.comparison?.changed).toHaveLength(1);
  await later.plan(table(later).id, "DS_HOIVIEN");
  await later.copy();
  expect(later.state().report).toMatchObject({ of: "copied", added: 0, changed: 1 });
  expect((await members(workbook))[1]).toEqual(["Trần Thị Bình", "Chi đoàn Một", "HTTNV"]);
});

test("[LST06] where writing is refused nothing is kept, and the refusal is said", async () => {
  const { workbook, desk } = opened(MEMBERS, machine());
  await desk.look();
  await desk.plan(table(desk).id, "DS_HOIVIEN");
  for (let id = 0; id < 8; id++) workbook.refuse(`writeRows s${id}`, "sheetProtected");
  await desk.copy();
  expect(desk.state().report).toMatchObject({ of: "refused", issue: { code: "sheetProtected" } });
  expect(workbook.saved.has("listCopies")).toBe(false);
});
