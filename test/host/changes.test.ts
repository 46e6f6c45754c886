import { type Context, eachWithTable, sheetOf } from "./harness/eachWithTable";

const book = eachWithTable();
const { run } = book;

describe("protection", () => {
  const protect = (unlocked?: string): Promise<void> =>
    run(async (context) => {
      const sheet = sheetOf(context);
      if (unlocked !== undefined) sheet.getRange(unlocked).format.protection.locked = false;
      sheet.getRange("C1").formulas = [["=B2*2"]];
      sheet.protection.protect();
      await context.sync();
    });
  const write = (address: string, value: number): Promise<void> =>
    run(async (context) => {
      sheetOf(context).getRange(address).values = [[value]];
      await context.sync();
    });

  test.each([
    ["no unlocked cell", undefined],
    ["unlocked cells", "B2:B3"],
  ])("a locked cell is AccessDenied, with %s", async (_which, unlocked) => {
    await protect(unlocked);
    await expect(write("A1", 1)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("an unlocked cell is written, and what depends on it recalculates", async () => {
    await protect("B2:B3");
    await write("B2", 50);
    await run(async (context) => {
      const cell = sheetOf(context).getRange("C1").load("values,text");
      await context.sync();
      expect([cell.values, cell.text]).toEqual([[[100]], [["100"]]]);
    });
  });

  test("formats are refused as values are", async () => {
    await protect();
    const format = run(async (context) => {
      sheetOf(context).getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await expect(format).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test.each([
    ["no unlocked cell", undefined],
    ["unlocked cells", "B2:B3"],
  ])("unprotect opens the sheet again, with %s", async (_which, unlocked) => {
    await protect(unlocked);
    await run(async (context) => {
      sheetOf(context).protection.unprotect();
      await context.sync();
    });
    await write("A1", 3);
    await run(async (context) => {
      const cell = sheetOf(context).getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[3]]);
    });
  });

  test("a wrong password does not", async () => {
    await run(async (context) => {
      sheetOf(context).protection.protect({}, "đúng");
      await context.sync();
    });
    const open = run(async (context) => {
      sheetOf(context).protection.unprotect("sai");
      await context.sync();
    });
    await expect(open).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("undo", () => {
  const undo = async (): Promise<void> => {
    book.trial.api.getActiveWorkbook()?.undo();
    await book.trial.settled();
  };
  const values = (address: string): Promise<unknown[][]> =>
    run(async (context) => {
      const range = sheetOf(context).getRange(address).load("values");
      await context.sync();
      return range.values as unknown[][];
    });

  test("takes back a whole request at once", async () => {
    await run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A2").values = [["Ân"]];
      sheet.getRange("B2:B3").values = [[1], [2]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await undo();
    expect(await values("A2:B3")).toEqual([
      ["An", 7],
      ["Bình", 9],
    ]);
  });

  test("steps back request by request", async () => {
    for (const value of [1, 2]) {
      await run(async (context) => {
        sheetOf(context).getRange("B2").values = [[value]];
        await context.sync();
      });
    }
    await undo();
    expect(await values("B2")).toEqual([[1]]);
  });

  test("ends at a new sheet, as in Excel", async () => {
    await run(async (context) => {
      sheetOf(context).getRange("B2").values = [[1]];
      await context.sync();
      context.workbook.worksheets.add("B01");
      await context.sync();
    });
    await undo();
    expect(await values("B2")).toEqual([[1]]);
  });
});

describe("events", () => {
  const PAUSE_MS = 30;
  const heard = async (
    listen: (context: Context, seen: unknown[]) => void,
    act: (context: Context) => void,
  ): Promise<unknown[]> => {
    const seen: unknown[] = [];
    await run(async (context) => {
      listen(context, seen);
      await context.sync();
      act(context);
      await context.sync();
    });
    await book.trial.settled();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return seen;
  };

  test("a change is told to the sheet and to the collection, with its address", async () => {
    const seen = await heard(
      (context, list) => {
        sheetOf(context).onChanged.add((change) => Promise.resolve(void list.push(["sheet", change.address])));
        context.workbook.worksheets.onChanged.add((change) =>
          Promise.resolve(void list.push(["sheets", change.address, change.worksheetId])),
        );
      },
      (context) => {
        sheetOf(context).getRange("A5:B6").values = [
          ["x", 1],
          ["y", 2],
        ];
      },
    );
    expect(seen).toEqual([
      ["sheet", "A5:B6"],
      ["sheets", "A5:B6", "s1"],
    ]);
  });

  test("a recalculated cell is no change, nor is a format", async () => {
    const seen = await heard(
      (context, list) =>
        context.workbook.worksheets.onChanged.add((change) => Promise.resolve(void list.push(change.address))),
      (context) => {
        sheetOf(context).getRange("C1").formulas = [["=B2+1"]];
        sheetOf(context).getRange("A1").format.font.bold = true;
      },
    );
    expect(seen).toEqual(["C1"]);
  });

  test("a selection is told once", async () => {
    const seen = await heard(
      (context, list) =>
        context.workbook.worksheets.onSelectionChanged.add((change) => Promise.resolve(void list.push(change.address))),
      (context) => sheetOf(context).getRange("B2:B3").select(),
    );
    expect(seen).toEqual(["B2:B3"]);
  });

  test("added, activated and deleted sheets are told", async () => {
    const seen = await heard(
      (context, list) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(() => Promise.resolve(void list.push("added")));
        worksheets.onActivated.add(() => Promise.resolve(void list.push("activated")));
        worksheets.onDeleted.add(() => Promise.resolve(void list.push("deleted")));
      },
      (context) => {
        const sheet = context.workbook.worksheets.add("B01");
        sheet.activate();
        sheet.delete();
      },
    );
    expect(seen.sort()).toEqual(["activated", "activated", "added", "deleted"]);
  });

  test("nothing is told while events are off", async () => {
    const seen = await heard(
      (context, list) =>
        context.workbook.worksheets.onChanged.add((change) => Promise.resolve(void list.push(change.address))),
      (context) => {
        context.runtime.enableEvents = false;
        sheetOf(context).getRange("A5").values = [[1]];
        context.runtime.enableEvents = true;
      },
    );
    expect(seen).toEqual([]);
  });
});
