import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fileProblems, type Schemas } from "../../src/cli/fileProblems";
import { packageCheck, withoutExtensions } from "../../src/cli/partSchemas";
import { layOut } from "../../src/report/layOut";
import { recordOf } from "../../src/report/sheets";
import { writeXlsx } from "../../src/xlsx/write/write";
import { around } from "../report/around";

const textsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const packed = (texts: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)])));

let written: Uint8Array;
beforeAll(async () => {
  written = await writeXlsx([layOut(recordOf("DM_DONVI"), around())]);
});

const edited = (path: string, edit: (xml: string) => string): Map<string, string> => {
  const texts = textsOf(written);
  const before = texts.get(path) ?? "";
  expect(edit(before)).not.toBe(before);
  return texts.set(path, edit(before));
};

test("[VAL01] every part of a workbook of ours is held against the schema of its content type", () => {
  const { parts, problems } = packageCheck(textsOf(written));
  expect(problems).toEqual([]);
  expect(Object.fromEntries(parts.map(({ path, schema }) => [path, schema]))).toEqual({
    "[Content_Types].xml": "opc-contentTypes.xsd",
    "_rels/.rels": "opc-relationships.xsd",
    "docProps/app.xml": "shared-documentPropertiesExtended.xsd",
    "docProps/core.xml": "opc-coreProperties.xsd",
    "xl/_rels/workbook.xml.rels": "opc-relationships.xsd",
    "xl/sharedStrings.xml": "sml.xsd",
    "xl/styles.xml": "sml.xsd",
    "xl/tables/table1.xml": "sml.xsd",
    "xl/theme/theme1.xml": "dml-main.xsd",
    "xl/workbook.xml": "sml.xsd",
    "xl/worksheets/_rels/sheet1.xml.rels": "opc-relationships.xsd",
    "xl/worksheets/sheet1.xml": "sml.xsd",
  });
});

test("[VAL02] a part without content type, without schema, or that is not there is a problem", () => {
  const types = edited("[Content_Types].xml", (xml) => xml.replace("/xl/styles.xml", "/xl/style.xml"));
  expect(packageCheck(types).problems).toEqual([
    "[Content_Types].xml: no part /xl/style.xml",
    "xl/styles.xml: no schema known for application/xml",
  ]);
  expect(packageCheck(textsOf(written).set("xl/macro.bin", "")).problems).toEqual(["xl/macro.bin: no content type"]);
  const gone = textsOf(written);
  gone.delete("xl/tables/table1.xml");
  expect(packageCheck(gone).problems).toEqual([
    "[Content_Types].xml: no part /xl/tables/table1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels: no part ../tables/table1.xml",
  ]);
  expect(packageCheck(new Map([["xl/workbook.xml", ""]])).problems).toEqual(["no part [Content_Types].xml"]);
});

test("[VAL03] what a part calls ignorable is left out before a schema sees it, and lines stay", () => {
  const xml =
    '<w:p xmlns:mc="m" xmlns:w14="n" mc:Ignorable="w14 w15" w14:id="1" w:id="2">\n<w14:a>x\n</w14:a><w15:b c="d"/><w:r/></w:p>';
  expect(withoutExtensions(xml)).toBe('<w:p xmlns:mc="m" xmlns:w14="n" w:id="2">\n\n<w:r/></w:p>');
});

test("[VAL06] a sheet's text may keep its spaces, as Excel writes it and the schema does not know", () => {
  expect(withoutExtensions('<si><t xml:space="preserve">a\nb</t></si>')).toBe("<si><t>a\nb</t></si>");
});

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const anything = (namespace: string, ...names: readonly string[]): string =>
  `<xs:schema ${XS} targetNamespace="${namespace}">${names
    .map(
      (name) =>
        `<xs:element name="${name}"><xs:complexType><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element>`,
    )
    .join("")}</xs:schema>`;
const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Stand-ins for the published schemas: they know the roots, and nothing below them. */
const schemas: Schemas = Object.entries({
  "opc-contentTypes.xsd": anything(`${PACKAGE}/content-types`, "Types"),
  "opc-relationships.xsd": anything(`${PACKAGE}/relationships`, "Relationships"),
  "opc-coreProperties.xsd": anything(`${PACKAGE}/metadata/core-properties`, "coreProperties"),
  "shared-documentPropertiesExtended.xsd": anything(
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "Properties",
  ),
  "dml-main.xsd": anything("http://schemas.openxmlformats.org/drawingml/2006/main", "theme"),
  "sml.xsd": anything(SHEETS, "workbook", "worksheet", "styleSheet", "sst", "table"),
}).map(([fileName, contents]) => ({ fileName, contents }));

test("[VAL04] a planted fault is named with its part and line", async () => {
  expect(await fileProblems(written, schemas)).toEqual({ parts: 12, problems: [] });
  const wrong = edited("xl/worksheets/sheet1.xml", (xml) => xml.replace(/(?<=<\/?)worksheet/gu, "worksheets"));
  const { problems } = await fileProblems(packed(wrong), schemas);
  expect(problems).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet1\.xml:1: .*worksheets/u)]);
});

test("[VAL05] a schema that is not among those given is a problem, not a pass", async () => {
  const { problems } = await fileProblems(
    written,
    schemas.filter(({ fileName }) => fileName !== "sml.xsd"),
  );
  expect(problems).toEqual(["no sml.xsd among the schemas"]);
});
