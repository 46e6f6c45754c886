import { isDateFormat } from "../../src/xlsx/read/formats";
import { relationships } from "./makePackage";
import { byAddress, makeAndRead, sheetData } from "./readBook";

const CELLS = sheetData(`<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"/></row>`);

/** The look of B1 in a file of these styles. */
async function lookOf(styles: string, parts = {}) {
  const book = await makeAndRead({ sheets: [CELLS], styles, parts }, { looks: true });
  return book.looks[byAddress(book.sheets[0]).B1?.look ?? -1];
}

const XFS = (xf: string): string => `<cellXfs><xf numFmtId="0"/>${xf}</cellXfs>`;

test("[XL01] without looks, cells without a value are gone and a format is all that is kept", async () => {
  const styles = `<fonts><font><b/></font></fonts>${XFS('<xf numFmtId="4" fontId="0"/>')}`;
  const book = await makeAndRead({ sheets: [CELLS], styles });
  expect(Object.keys(byAddress(book.sheets[0]))).toEqual(["A1", "B1"]);
  expect(book.looks).toEqual([{ format: "General" }, { format: "#,##0.00" }]);
});

test("[XL02] with looks, a cell that only looks like something is there", async () => {
  const book = await makeAndRead({ sheets: [CELLS], styles: XFS('<xf numFmtId="4"/>') }, { looks: true });
  expect(byAddress(book.sheets[0]).C1).toMatchObject({ value: null, look: 1 });
});

test("[XL03] looks that are equal are one", async () => {
  const book = await makeAndRead({ styles: XFS('<xf numFmtId="0"/><xf numFmtId="0"/>') }, { looks: true });
  expect(book.looks).toHaveLength(1);
});

test("[XL04] font, fill, border, alignment and protection", async () => {
  const styles =
    `<fonts><font/><font><b/><i val="0"/><u/><strike val="1"/><sz val="13"/><name val="Times New Roman"/><color rgb="FF112233"/></font></fonts>` +
    `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/><bgColor indexed="64"/></patternFill></fill></fills>` +
    `<borders><border/><border><left style="thin"><color indexed="10"/></left><right style="none"/><top style="double"/></border></borders>` +
    XFS(
      `<xf numFmtId="14" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf>`,
    );
  expect(await lookOf(styles)).toEqual({
    format: "m/d/yyyy",
    font: { bold: true, underline: true, strike: true, sizePoints: 13, name: "Times New Roman", colour: "112233" },
    fill: "FFEE00",
    border: { left: { line: "thin", colour: "FF0000" }, top: { line: "double" } },
    horizontal: "center",
    vertical: "top",
    wrap: true,
    locked: false,
  });
});

const fontColour = (colour: string): string =>
  `<fonts><font/><font><color ${colour}/></font></fonts>${XFS('<xf numFmtId="0" fontId="1"/>')}`;

test.each([
  ["[XL05a] a theme's first colour is the light one", 'theme="0"', "FFFFFF"],
  ["[XL05b] the second the dark one", 'theme="1"', "000000"],
  ["[XL05c] darker by a quarter", 'theme="0" tint="-0.249977111117893"', "BFBFBF"],
  ["[XL05d] lighter by four fifths", 'theme="4" tint="0.79998168889431442"', "DEEBF7"],
  ["[XL05e] by number", 'indexed="17"', "008000"],
  ["[XL05f] without the part for transparency", 'rgb="0a0B0c"', "0A0B0C"],
])("%s", async (_rule, colour, rgb) => {
  expect((await lookOf(fontColour(colour)))?.font?.colour).toBe(rgb);
});

test("[XL06] the automatic colour is none", async () => {
  expect(await lookOf(fontColour('auto="1"'))).toEqual({ format: "General" });
});

test("[XL07] colours of the file's own theme and palette", async () => {
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:accent1><a:srgbClr val="AABBCC"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const parts = {
    "xl/theme/theme1.xml": theme,
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      s: ["styles", "styles.xml"],
      t: ["theme", "theme/theme1.xml"],
    }),
  };
  expect((await lookOf(fontColour('theme="1"'), parts))?.font?.colour).toBe("010203");
  expect((await lookOf(fontColour('theme="4"'), parts))?.font?.colour).toBe("AABBCC");
  const own = `<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>`;
  expect((await lookOf(fontColour('indexed="0"') + own))?.font?.colour).toBe("123456");
});

test("[XL08] where there are no styles there is one", async () => {
  const cells = sheetData('<row r="1"><c r="B1" s="9"><v>1</v></c></row>');
  expect((await makeAndRead({ sheets: [cells] })).looks).toEqual([{ format: "General" }]);
});

test.each([
  ["dd/mm/yyyy", true],
  ["mmm", true],
  ["[$-42A]d mmmm yyyy;@", true],
  ["h:mm", false],
  ["mm:ss.0", false],
  ["[mm]", false],
  ["h:mm AM/PM", false],
  ["General", false],
  ["0.00E+00", false],
  ['#,##0 "đ"', false],
  ["[Red]0", false],
  ["@", false],
  ['0;"dd/mm"', false],
])("[XL09] %s shows a day: %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});
