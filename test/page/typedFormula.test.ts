import { storedFormula } from "../../src/host/page/typedFormula";

test.each([
  ["arguments", '=CHITIEU.CANTHEM("CT06";49;50)', '=CHITIEU.CANTHEM("CT06",49,50)'],
  ["ranges", "=CHITIEU.TYLETOTTROLEN(B7:B240;F7:F240)", "=CHITIEU.TYLETOTTROLEN(B7:B240,F7:F240)"],
  ["decimal commas", "=IF(A1>0,95;1;0)", "=IF(A1>0.95,1,0)"],
  ["arrays by rows and columns", "=SUM(0,5;{1\\2,5;3\\4})", "=SUM(0.5,{1,2.5;3,4})"],
  ["nothing inside texts", '=IF(A1;"a;b, 1,5";"""x;y""")', '=IF(A1,"a;b, 1,5","""x;y""")'],
  ["nothing inside sheet names", "=SUM('Quý 1;2'!A1;'1,5'!A1)", "=SUM('Quý 1;2'!A1,'1,5'!A1)"],
  ["an open text", '=IF(A1;"a;b', '=IF(A1,"a;b'],
])("a formula typed as in Vietnamese Excel is stored as files store it: %s", (_what, typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});

test.each([
  ["=0,98*2", "=0.98*2"],
  ["=(0,5+1,5)*SUM(1,2)", "=(0.5+1.5)*SUM(1,2)"],
  ['=SUM(1,2)+"0,5"', '=SUM(1,2)+"0,5"'],
])("outside the brackets of functions a comma between digits is a decimal comma: %s", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});

test.each(["=SUM(A1,B1)", "=SUM(1,5)", "=SUM({1;2})", "=SUM(A1)", '=LEN("a;b")'])(
  "%s has no `;` between arguments and stays as typed",
  (formula) => {
    expect(storedFormula(formula)).toBe(formula);
  },
);
