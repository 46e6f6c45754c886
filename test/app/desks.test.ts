import { directUnitFiles } from "../../src/xlsx/read/directUnitFiles";
import { createOverviewDesk, HINT_DELAY_MS } from "../../src/app/overview/overviewDesk";
import { dataDateFrom, dataDateTyped, isDataDate } from "../../src/app/settings/dataDate";
import { areUsable, readSettings } from "../../src/app/settings/settingsStore";
import { createSheetDesk, type SheetDesk } from "../../src/app/insert/sheetDesk";
import { usualLine, withKind } from "../../src/app/settings/signing";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const YEAR = 2031;
const settings = { ...defaultSettings, year: YEAR, unit: "ĐẢNG ỦY CƠ SỞ", dataDate: "2026-11-15" };

function desk(workbook: MemoryWorkbook, onChanged = (): void => undefined): SheetDesk {
  return createSheetDesk(workbook, { year: YEAR, files: directUnitFiles(), onChanged });
}

describe("settings", () => {
  test("of a workbook without any are the defaults, of this year, and not yet asked for", () => {
    expect(readSettings(undefined, YEAR)).toEqual({ settings: { ...defaultSettings, year: YEAR }, asked: false });
  });

  test("come back as they were saved", () => {
    expect(readSettings(JSON.parse(JSON.stringify(settings)), 2026)).toEqual({ settings, asked: true });
  });

  test.each([
    ["a year of another age", { year: 1926 }],
    ["a year as text", { year: "2026" }],
    ["an unknown kind of unit", { unitKind: "KHAC" }],
    ["a profile that no version had", { profile: "KHAC" }],
    ["a way of signing that no version had", { unitKind: "DANG_UY_BTV", signing: "KHAC" }],
    ["a number for a name", { unit: 7 }],
    ["no day of the figures, as versions before kept them", { unit: "" }],
    ["a day of the figures that no calendar has", { dataDate: "2026-02-30" }],
    ["a day of the figures as it is typed", { dataDate: "15/11/2026" }],
    ["no object at all", "2026"],
  ])("with %s take the default for it", (_what, saved) => {
    expect(readSettings(saved, YEAR).settings).toEqual({ ...defaultSettings, year: YEAR });
  });
});

test.each<[Readonly<Record<string, string>>, Partial<Settings>]>([
  [
    { profile: "DANG", signing: "TM", signerRole: "BÍ THƯ" },
    { unitKind: "DANG_UY_BTV", signing: "HEAD" },
  ],
  [
    { profile: "DANG", signing: "TM", signerRole: "PHÓ BÍ THƯ" },
    { signing: "HEAD", signerRole: "PHÓ BÍ THƯ" },
  ],
  [
    { profile: "DANG", signing: "KT", signerRole: "PHÓ TRƯỞNG BAN" },
    { unitKind: "BAN_DANG", signing: "DEPUTY" },
  ],
  [
    { profile: "DANG", signing: "TL", signerRole: "TRƯỞNG BAN" },
    { signing: "ORDER", signerRole: "TRƯỞNG BAN" },
  ],
  [{ profile: "CONGDOAN", signing: "TM", signerRole: "CHỦ TỊCH" }, { unitKind: "CONG_DOAN" }],
  [
    { profile: "CONGDOAN", signing: "KT", signerRole: "ỦY VIÊN" },
    { unitKind: "CONG_DOAN", signing: "DEPUTY", signerRole: "ỦY VIÊN" },
  ],
  [{ profile: "DOAN", signing: "TM", signerRole: "BÍ THƯ" }, { unitKind: "DOAN" }],
  [{ profile: "CCB", signing: "TM", signerRole: "CHỦ TỊCH" }, { unitKind: "CCB" }],
  [
    { profile: "NHANUOC", signing: "KT", signerRole: "PHÓ GIÁM ĐỐC" },
    { unitKind: "NHA_NUOC", signing: "DEPUTY", signerRole: "PHÓ GIÁM ĐỐC" },
  ],
])("settings of a version that asked for %j are read as %j", (saved, read) => {
  const before = { year: YEAR, signer: "Nguyễn Văn An", head: "full", ...saved };
  expect(readSettings(before, 2026).settings).toEqual({
    ...defaultSettings,
    year: YEAR,
    signer: "Nguyễn Văn An",
    head: "full",
    ...read,
  });
});

describe("the lines of a signature while nothing is typed", () => {
  const board: Settings = { ...settings, unitKind: "BAN_DANG", signing: "DEPUTY" };

  test("are those of the kind of unit and of who signs", () => {
    expect(usualLine(board, "authority")).toBe("K/T TRƯỞNG BAN");
    expect(usualLine(board, "signerRole")).toBe("PHÓ TRƯỞNG BAN");
    expect(usualLine({ ...board, signing: "HEAD" }, "authority")).toBe("");
  });

  test("are those of the second body's head, once there is one", () => {
    expect(usualLine(board, "cosignerAuthority")).toBe("");
    const two: Settings = { ...board, cosignerKind: "CHI_BO" };
    expect([usualLine(two, "cosignerAuthority"), usualLine(two, "cosignerRole")]).toEqual(["T/M CHI BỘ", "BÍ THƯ"]);
  });

  test("of another kind keep who signs, where somebody may sign so there, and what was typed", () => {
    const typed: Settings = { ...board, signerRole: "PHÓ BAN" };
    expect(withKind(typed, "VAN_PHONG")).toEqual({ ...typed, unitKind: "VAN_PHONG" });
    expect(withKind({ ...typed, signing: "ORDER" }, "CHI_BO")).toEqual({
      ...typed,
      unitKind: "CHI_BO",
      signing: "HEAD",
    });
  });
});

describe("the day of the figures", () => {
  test.each([
    ["15/11/2026", "2026-11-15"],
    [" 5/3/2026 ", "2026-03-05"],
    ["29/2/2028", "2028-02-29"],
    ["", ""],
  ])("typed as %j is kept as %j", (typed, kept) => {
    expect(dataDateFrom(typed)).toBe(kept);
    expect(isDataDate(kept)).toBe(true);
  });

  test.each(["29/2/2026", "11/15/2026", "15/11", "11/2026", "2026", "15/11/1999", "15/11/2101", "hôm nay"])(
    "typed as %j is no day, and settings with it are not kept",
    (typed) => {
      expect(dataDateFrom(typed)).toBeUndefined();
      expect(areUsable({ ...settings, dataDate: typed })).toBe(false);
    },
  );

  test("is shown day first", () => {
    expect(dataDateTyped("2026-11-15")).toBe("15/11/2026");
  });
});

describe("the desk for sheets", () => {
  test("inserts, keeps the settings, and knows what stands then", async () => {
    const workbook = memoryWorkbook();
    const sheetDesk = desk(workbook);
    await sheetDesk.insert(["DM_XEPLOAI", "DS_HOIVIEN"], settings);
    const { report, looked, working } = sheetDesk.state();
    expect(report).toMatchObject({ of: "inserted", sheets: [{ name: "DM_XEPLOAI" }, { name: "DS_HOIVIEN" }] });
    expect(looked).toMatchObject({ settings, asked: true });
    expect(looked?.choices.filter(({ existing }) => existing).map(({ sheet }) => sheet)).toEqual([
      "DM_XEPLOAI",
      "DS_HOIVIEN",
    ]);
    expect(working).toBeUndefined();
  });

  test("shows how far it is", async () => {
    const sheetDesk = desk(memoryWorkbook());
    const seen = new Set<string>();
    sheetDesk.subscribe(() => {
      const { working } = sheetDesk.state();
      if (working) seen.add(`${working.done}/${working.total}`);
    });
    await sheetDesk.insert(["DM_XEPLOAI", "DS_HOIVIEN"], settings);
    expect([...seen]).toEqual(["0/0", "1/2", "2/2"]);
  });

  test("stops an insertion when asked: nothing of it is left, and it says so", async () => {
    const workbook = memoryWorkbook();
    const sheetDesk = desk(workbook);
    const seen = new Set<string | undefined>();
    sheetDesk.subscribe(() => {
      const { working, stopping } = sheetDesk.state();
      seen.add(stopping);
      if (working?.done === 1) sheetDesk.stop();
    });
    await sheetDesk.insert(["DM_XEPLOAI", "DS_HOIVIEN"], settings);
    expect([...seen]).toEqual([undefined, "offered", "asked"]);
    expect(sheetDesk.state()).toMatchObject({ report: { of: "stopped" } });
    expect(sheetDesk.state()).not.toHaveProperty("stopping");
    expect(workbook.all).toEqual([]);
  });

  test("stopping when nothing is at work does nothing, and does not stop the next insertion", async () => {
    const workbook = memoryWorkbook();
    const sheetDesk = desk(workbook);
    sheetDesk.stop();
    await sheetDesk.insert(["DM_XEPLOAI"], settings);
    expect(sheetDesk.state().report).toMatchObject({ of: "inserted" });
  });

  test.each(["save", "insert"])("reports a refusal at %s as a sentence to come, and adds nothing", async (call) => {
    const workbook = memoryWorkbook();
    workbook.refuse(call, "writingRefused");
    const sheetDesk = desk(workbook);
    await sheetDesk.insert(["DM_XEPLOAI"], settings);
    expect(sheetDesk.state().report).toMatchObject({ of: "refused", issue: { code: "writingRefused" } });
    expect(workbook.all).toEqual([]);
  });

  test("does one thing at a time", async () => {
    const workbook = memoryWorkbook();
    const sheetDesk = desk(workbook);
    await Promise.all([sheetDesk.insert(["DM_XEPLOAI"], settings), sheetDesk.insert(["DM_XEPLOAI"], settings)]);
    expect(workbook.all).toHaveLength(1);
  });

  test("removes what a broken connection left, and nothing else", async () => {
    const workbook = memoryWorkbook();
    workbook.add("Của tôi");
    workbook.add("~CHITIEU B01 2031", "hidden");
    const sheetDesk = desk(workbook);
    await sheetDesk.look();
    await sheetDesk.removeOrphans();
    expect(workbook.all.map(({ info }) => info.name)).toEqual(["Của tôi"]);
    expect(sheetDesk.state().report).toEqual({ of: "removed", count: 1 });
  });

  describe("takes out what it has just inserted", () => {
    const inserted = async (): Promise<{ workbook: MemoryWorkbook; sheetDesk: SheetDesk; names: () => string[] }> => {
      const workbook = memoryWorkbook();
      workbook.add("Của tôi");
      const sheetDesk = desk(workbook);
      await sheetDesk.insert(["DM_XEPLOAI", "DS_HOIVIEN"], settings);
      return { workbook, sheetDesk, names: () => workbook.all.map(({ info }) => info.name) };
    };

    test("at once where nothing would be lost", async () => {
      const { sheetDesk, names } = await inserted();
      await sheetDesk.takeOut();
      expect(sheetDesk.state().report).toEqual({ of: "takenOut", count: 2 });
      expect(names()).toEqual(["Của tôi"]);
    });

    test("but asks first where somebody typed, and then does it", async () => {
      const { workbook, sheetDesk, names } = await inserted();
      workbook.fill("DS_HOIVIEN", [{ name: "Nguyễn Văn An" }]);
      await sheetDesk.takeOut();
      expect(sheetDesk.state().report).toMatchObject({ of: "losing", loss: { typed: ["DS_HOIVIEN"], referring: [] } });
      expect(names()).toHaveLength(3);
      await sheetDesk.takeOut();
      expect(names()).toEqual(["Của tôi"]);
    });

    test("and asks where a formula of another sheet names them", async () => {
      const { workbook, sheetDesk } = await inserted();
      const own = workbook.all[0];
      own?.values.push([null]);
      own?.formulas.push(["=COUNTA(DS_HOIVIEN!B8:B20)"]);
      await sheetDesk.takeOut();
      expect(sheetDesk.state().report).toMatchObject({ of: "losing", loss: { typed: [], referring: ["Của tôi"] } });
    });

    test("who keeps them keeps all, and is asked no more", async () => {
      const { workbook, sheetDesk, names } = await inserted();
      workbook.fill("DS_HOIVIEN", [{ name: "Nguyễn Văn An" }]);
      await sheetDesk.takeOut();
      sheetDesk.dismiss();
      await sheetDesk.takeOut();
      expect(sheetDesk.state()).not.toHaveProperty("report");
      expect(names()).toHaveLength(3);
    });

    test("and nothing once another action was reported", async () => {
      const { sheetDesk, names } = await inserted();
      await sheetDesk.save(settings);
      await sheetDesk.takeOut();
      expect(sheetDesk.state().report).toEqual({ of: "saved" });
      expect(names()).toHaveLength(3);
    });
  });

  test("shows a cell by its address", async () => {
    const workbook = memoryWorkbook();
    await desk(workbook).reveal("s1", 56, 5);
    expect(workbook.revealed).toEqual(["s1!F57"]);
  });

  test("tells of every change, so that figures follow", async () => {
    const onChanged = jest.fn<void, []>();
    await desk(memoryWorkbook(), onChanged).insert(["DM_XEPLOAI"], settings);
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  test("a mistake of the program is reported too, and stays an exception", async () => {
    const workbook = { ...memoryWorkbook(), insert: () => Promise.reject(new TypeError("broken")) };
    const sheetDesk = desk(workbook);
    await expect(sheetDesk.insert(["DM_XEPLOAI"], settings)).rejects.toThrow("broken");
    expect(sheetDesk.state()).toMatchObject({ report: { of: "refused", issue: { facts: { name: "TypeError" } } } });
  });
});

describe("the desk for the overview", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const reads = ({ calls }: MemoryWorkbook): number => calls.filter((call) => call === "sheets").length;

  test("an empty workbook has nothing to compute", async () => {
    const overviewDesk = createOverviewDesk(memoryWorkbook(), { year: YEAR, comma: () => "," });
    await overviewDesk.compute();
    expect(overviewDesk.state()).toEqual({ isEmpty: true, reading: false });
  });

  test("many hints while somebody looks compute once, and only after a pause", async () => {
    const workbook = memoryWorkbook();
    const overviewDesk = createOverviewDesk(workbook, { year: YEAR, comma: () => "," });
    overviewDesk.watch();
    await jest.advanceTimersByTimeAsync(1);
    const before = reads(workbook);
    for (let i = 0; i < 5; i++) workbook.changed();
    await jest.advanceTimersByTimeAsync(HINT_DELAY_MS - 1);
    expect(reads(workbook)).toBe(before);
    await jest.advanceTimersByTimeAsync(1);
    expect(reads(workbook)).toBe(before + 1);
  });

  test("nothing is computed while nobody looks", async () => {
    const workbook = memoryWorkbook();
    const overviewDesk = createOverviewDesk(workbook, { year: YEAR, comma: () => "," });
    const stop = overviewDesk.watch();
    await jest.advanceTimersByTimeAsync(1);
    const before = reads(workbook);
    workbook.changed();
    stop();
    workbook.changed();
    overviewDesk.changed();
    await jest.advanceTimersByTimeAsync(2 * HINT_DELAY_MS);
    expect(reads(workbook)).toBe(before);
  });

  test("a refusal leaves the last figures standing beside its sentence", async () => {
    const workbook = memoryWorkbook();
    await desk(workbook).insert(["DM_CHITIEU"], settings);
    const overviewDesk = createOverviewDesk(workbook, { year: YEAR, comma: () => "," });
    await overviewDesk.compute();
    workbook.refuse("sheets", "cellBeingEdited");
    await overviewDesk.compute();
    const { overview, issue, reading } = overviewDesk.state();
    expect(overview?.targets).toHaveLength(12);
    expect(issue?.code).toBe("cellBeingEdited");
    expect(reading).toBe(false);
  });
});
