import { a1 } from "../../src/domain/a1";
import { formulaParts } from "../../src/xlsx/edit/formulaParts";

const said = (formula: string): unknown => {
  const { functions, references, names, ownTable, beyond } = formulaParts(formula);
  return {
    functions: [...functions],
    references: references.map(({ sheet, box }) => (sheet === undefined ? a1(box) : `${sheet}!${a1(box)}`)),
    names: [...names],
    ...(ownTable ? { ownTable } : {}),
    ...(beyond ? { beyond } : {}),
  };
};

test.each([
  ["=SUM(A1:B2,$C$3)", { functions: ["SUM"], references: ["A1:B2", "C3"], names: [] }],
  ["='Tháng 1''s'!A1+B01!C3", { functions: [], references: ["Tháng 1's!A1", "B01!C3"], names: [] }],
  [
    "=_xldudf_CHITIEU_DANHGIA(\"CT06\",A1,'Sổ A1'!B2)",
    { functions: ["_XLDUDF_CHITIEU_DANHGIA"], references: ["A1", "Sổ A1!B2"], names: [] },
  ],
  ["=CHITIEU.BAOPHU(B:B,2:3)", { functions: ["CHITIEU.BAOPHU"], references: ["B1:B1048576", "A2:XFD3"], names: [] }],
  ["=tbl_DS[Họ và tên]&\"'x'!A1\"", { functions: [], references: [], names: ["tbl_ds"] }],
  ["=[@[Họ và tên]]", { functions: [], references: [], names: [], ownTable: true }],
  [
    "=[2]Sheet1!A1+'[2]Sổ khác'!B2",
    { functions: [], references: ["[2]Sheet1!A1", "[2]Sổ khác!B2"], names: [], beyond: true },
  ],
  ["=SUM(Q1:Q4!A1)", { functions: ["SUM"], references: ["Q1:Q4!A1"], names: [], beyond: true }],
  [
    "=_xlfn.XLOOKUP(TenNguoi,A1:A9,B1:B9)",
    { functions: ["XLOOKUP"], references: ["A1:A9", "B1:B9"], names: ["tennguoi"] },
  ],
  ["=SUM(A1:INDEX(B:B,3))", { functions: ["SUM", "INDEX", "OFFSET"], references: ["B1:B1048576"], names: ["a1"] }],
  ["=IF(#REF!=1,1E+5,LOG10(2.5))", { functions: ["IF", "LOG10"], references: [], names: [] }],
])("[COPY01] what a formula is made of: %s", (formula, parts) => {
  expect(said(formula)).toEqual(parts);
});
