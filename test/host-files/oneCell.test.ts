import type { IWorkbookData } from "@univerjs/core";
import { box } from "../../src/domain/a1";
import { bookOf } from "../../src/host/files/bookOf";
import { calculatedBy } from "../../src/host/files/calculated";
import { snapshotOf } from "../../src/host/files/snapshotOf";
import type { Book } from "../../src/xlsx/book";
import { formulaAt } from "../../src/xlsx/bookCells";
import { testFunctions, testMetadata } from "../host/harness/functions";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";

const metadata = {
  functions: testMetadata.functions.map((each) =>
    each.id === "GRID" ? { ...each, result: { dimensionality: "matrix" } } : each,
  ),
};

/** Opens a workbook, does something in it, and saves it. */
async function savedAfter(snapshot: Partial<IWorkbookData>, work?: (trial: Trial) => void): Promise<Book> {
  const trial = openTrial({ snapshot, metadata, namespace: "T", functions: testFunctions });
  trial.host.calculation.recalculateAll();
  work?.(trial);
  await trial.settled();
  const workbook = trial.api.getActiveWorkbook();
  if (workbook === null) throw new Error("no workbook");
  const book = bookOf(workbook.save(), calculatedBy(trial.univer.__getInjector(), workbook.getId()), {
    stateOf: () => "visible",
    isHiddenName: () => false,
  });
  await trial.close();
  expect(trial.bugs).toEqual([]);
  return book;
}

const formulasOf = ({ sheets: [sheet] }: Book) =>
  [...(sheet?.cells.formulas.keys() ?? [])].map((position) => sheet && formulaAt(sheet.cells, position));

const rowsInto = (address: string, rows: number) => (trial: Trial) =>
  void trial.api.getActiveWorkbook()?.getActiveSheet().getRange(address).setValue(rows);

test("[HF12] a function that gives rows is saved as an array also while it fills one cell, and fills more once reopened", async () => {
  const one = await savedAfter(workbookOf([[1, "=T.GRID(A1,1)"]]));
  expect(formulasOf(one)).toEqual([{ text: "=T.GRID(A1,1)", spill: box(0, 1) }]);
  const more = await savedAfter(snapshotOf(one, "book", "Sổ"), rowsInto("A1", 3));
  expect(formulasOf(more)).toEqual([{ text: "=T.GRID(A1,1)", spill: box(0, 1, 3) }]);
  const fewer = await savedAfter(snapshotOf(more, "book", "Sổ"), rowsInto("A1", 1));
  expect(formulasOf(fewer)).toEqual([{ text: "=T.GRID(A1,1)", spill: box(0, 1) }]);
});

test("[HF13] so is a formula around such a function, and one whose result finds no room", async () => {
  const book = await savedAfter(workbookOf([["=IFERROR(t.grid(1,1),0)"], ["=T.GRID(2,1)"], ["đã có"]]));
  expect(formulasOf(book)).toEqual([
    { text: "=IFERROR(t.grid(1,1),0)", spill: box(0, 0) },
    { text: "=T.GRID(2,1)", spill: box(1, 0) },
  ]);
});

test("[HF14] a function that gives one value is no array, nor is a text that names one", async () => {
  const book = await savedAfter(workbookOf([["=T.TOTAL(C1:C2)", '="T.GRID(1,1)"', "=SUM(C1:C2)"]]));
  expect(formulasOf(book).map((formula) => formula?.spill)).toEqual([undefined, undefined, undefined]);
});
