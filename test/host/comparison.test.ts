import { workbookOf } from "./harness/samples";
import { openTrial } from "./harness/trial";
import type { Trial } from "./harness/trial";

const TEXTS = ["HTTNV", "H*", "httnv", "XS"];

/** What formulas give, one each, beside the texts in column A. */
async function valuesOf(formulas: readonly string[]): Promise<readonly unknown[]> {
  const trial: Trial = openTrial({ snapshot: workbookOf(TEXTS.map((text) => [text])) });
  const values = await trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("s1").getRange(`D1:D${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  await trial.close();
  expect(trial.bugs).toEqual([]);
  return values;
}

test("an operator takes * and ? as letters, on either side and cell by cell", async () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['="HTTNV"="H*"', false],
    ['="H*"="HTTNV"', false],
    ['=A1="H*"', false],
    ['=A2="H*"', true],
    ['="h*"=A2', true],
    ['=A1<>"H????"', true],
    ['="H~*"="H*"', false],
    ['="H*"<"HA"', true],
    ['=SUMPRODUCT(--(A1:A4="H*"))', 1],
    ['=SUMPRODUCT(--(A1:A4<>"H*"))', 3],
    ['=SUMPRODUCT(--(A1:A4="HTTNV"))', 2],
  ];
  expect(await valuesOf(cases.map(([formula]) => formula))).toEqual(cases.map(([, value]) => value));
});

test("criteria keep their wildcards, also beside an operator", async () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['=COUNTIFS(A1:A4,"H*")', 3],
    ['=COUNTIFS(A1:A4,"H~*")', 1],
    ['=COUNTIF(A1:A4,"X?")', 1],
    ['=MATCH("X*",A1:A4,0)', 4],
    ['=COUNTIFS(A1:A4,"H*")=COUNTIFS(A1:A4,"h*")', true],
  ];
  expect(await valuesOf(cases.map(([formula]) => formula))).toEqual(cases.map(([, value]) => value));
});
