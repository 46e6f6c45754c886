import { createDocumentDesk, type DocumentDesk } from "../../src/app/documents/documentDesk";
import { insertSheets } from "../../src/app/insert/insertSheets";
import { toSerial } from "../../src/domain/date";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { defaultSettings } from "../../src/report/settings";
import { recordOf, type SheetId } from "../../src/report/sheets";
import type { CarriedTasks } from "../../src/words/paneDocuments";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const settings = { ...defaultSettings, year: 2026 };
const MEETING = "Buổi làm việc quý III";
const DUE = toSerial(2026, 11, 30);
const task = {
  meeting: MEETING,
  task: "Bố trí phòng",
  lead: "Công đoàn",
  person: "Lê Mai",
  deadline: DUE,
  required: "Biên bản",
};

async function workbookWith(
  tasks: readonly object[],
  sheets: readonly SheetId[] = ["B07C", "B07D", "B14"],
): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await insertSheets(workbook, { sheets, settings });
  workbook.fill("B07C", [{ meeting: MEETING, noticeNumber: "12-TB/ĐU", noticeDay: toSerial(2026, 10, 2) }]);
  workbook.fill("B07D", tasks as never);
  return workbook;
}

const deskOf = (workbook: MemoryWorkbook): DocumentDesk =>
  createDocumentDesk(workbook, {
    year: 2026,
    write: () => Promise.resolve(new Uint8Array()),
    onChanged: () => undefined,
  });

async function carry(workbook: MemoryWorkbook): Promise<CarriedTasks> {
  const desk = deskOf(workbook);
  const looked = await desk.look();
  const [meeting] = looked.ok ? looked.value.meetings : [];
  const carried = await desk.carry(meeting?.id ?? "");
  if (!carried.ok) throw new Error(carried.issues[0].code);
  return carried.value;
}

const record = recordOf("B14");
const FIRST_FREE = geometryOf(record).firstRow + 24;
const typedIn = (workbook: MemoryWorkbook, row: number): Readonly<Record<string, unknown>> => {
  const values = workbook.all.find(({ info }) => info.kind?.sheet === "B14")?.values[row] ?? [];
  const typed = record.columns
    .filter(({ formula }) => !formula)
    .map(({ key }) => [key, values[columnIndex(record, key)]] as const);
  return Object.fromEntries(typed.filter(([, value]) => value !== undefined && value !== null));
};
const allOf = (workbook: MemoryWorkbook): unknown =>
  structuredClone(workbook.all.find(({ info }) => info.kind?.sheet === "B14")?.values);

test("[TSK01] a task becomes a row below the duties of the plan, with all that was said of it", async () => {
  const workbook = await workbookWith([task, { ...task, task: "=1+1", deadline: null, period: "Thường xuyên" }]);
  const before = allOf(workbook) as unknown[];
  expect(await carry(workbook)).toEqual({ sheet: "B14 2026", added: [FIRST_FREE, FIRST_FREE + 1], standing: [] });
  expect(typedIn(workbook, FIRST_FREE)).toEqual({
    basis: "Kết luận buổi làm việc quý III (12-TB/ĐU, 02/10/2026)",
    task: "Bố trí phòng",
    lead: "Công đoàn",
    person: "Lê Mai",
    deadline: DUE,
    required: "Biên bản",
  });
  expect(typedIn(workbook, FIRST_FREE + 1)).toMatchObject({ task: "=1+1", period: "Thường xuyên" });
  expect((allOf(workbook) as unknown[]).slice(0, FIRST_FREE)).toEqual(before.slice(0, FIRST_FREE));
});

test("[TSK02] carried twice, nothing changes; a task that came later is added alone", async () => {
  const workbook = await workbookWith([task]);
  await carry(workbook);
  const once = allOf(workbook);
  expect(await carry(workbook)).toMatchObject({ added: [], standing: [FIRST_FREE] });
  expect(allOf(workbook)).toEqual(once);
  workbook.fill("B07D", [task, { ...task, task: "Khảo sát" }] as never);
  expect(await carry(workbook)).toMatchObject({ added: [FIRST_FREE + 1], standing: [FIRST_FREE] });
});

test("[TSK03] a row that staff went on with is known again: another day, another lead, a number that came later", async () => {
  const workbook = await workbookWith([task]);
  await carry(workbook);
  workbook.fill("B07C", [{ noticeNumber: "13-TB/ĐU" }]);
  const rows = Array.from({ length: 25 }, (_, i) =>
    i === 24 ? { deadline: DUE + 9, lead: "Chi bộ", result: "Đang làm" } : {},
  );
  workbook.fill("B14", rows);
  expect(await carry(workbook)).toMatchObject({ added: [], standing: [FIRST_FREE] });
  expect(typedIn(workbook, FIRST_FREE)).toMatchObject({ lead: "Chi bộ", result: "Đang làm" });
});

test("[TSK04] the same words from another meeting, or twice in one, are tasks of their own", async () => {
  const workbook = await workbookWith([task, { ...task, deadline: DUE + 30 }]);
  workbook.fill(
    "B14",
    Array.from({ length: 25 }, (_, i) =>
      i === 24 ? { task: "Bố trí phòng", basis: "Kết luận quý I", deadline: DUE - 180 } : {},
    ),
  );
  const first = FIRST_FREE + 1;
  expect(await carry(workbook)).toEqual({ sheet: "B14 2026", added: [first, first + 1], standing: [] });
  expect(await carry(workbook)).toEqual({ sheet: "B14 2026", added: [], standing: [first, first + 1] });
});

test("[TSK05] without B14, or with its captions gone, nothing is written", async () => {
  const none = await workbookWith([task], ["B07C", "B07D"]);
  const looked = await deskOf(none).look();
  expect(looked).toMatchObject({ ok: true, value: { hasFollowUp: false } });
  await expect(carry(none)).rejects.toThrow("sheetGone");
  const reshaped = await workbookWith([task]);
  const sheet = reshaped.all.find(({ info }) => info.kind?.sheet === "B14");
  const { captionRow } = geometryOf(record);
  const captions = sheet?.values[captionRow];
  if (captions) captions[columnIndex(record, "deadline")] = "Ngày khác";
  const before = allOf(reshaped);
  await expect(carry(reshaped)).rejects.toThrow("sheetReshaped");
  expect(allOf(reshaped)).toEqual(before);
});
