import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemaProblems } from "../../.config/manifestSchemas.cjs";

/** Two schemas as Microsoft's are: the root takes elements of other namespaces, which the second file describes. */
const OUTER = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:outer" elementFormDefault="qualified">
  <xs:element name="OfficeApp"><xs:complexType><xs:sequence>
    <xs:element name="Id" type="xs:string"/>
    <xs:any namespace="##other" processContents="lax" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const INNER = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:inner" elementFormDefault="qualified">
  <xs:element name="VersionOverrides"><xs:complexType><xs:sequence>
    <xs:element name="Hosts" type="xs:string"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

const manifest = (inner: string, id = "<Id>1</Id>"): string =>
  `<OfficeApp xmlns="urn:outer">${id}\n<VersionOverrides xmlns="urn:inner">\n${inner}\n</VersionOverrides></OfficeApp>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schemas-"));
  writeFileSync(join(folder, "outer.xsd"), OUTER);
  writeFileSync(join(folder, "inner.XSD"), INNER);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a manifest as the schemas want it has no problem, and <Runtimes>, which is newer, is none", async () => {
  expect(await schemaProblems(manifest("<Hosts>x</Hosts>"), folder)).toEqual([]);
  expect(await schemaProblems(manifest("<Runtimes>\n<Runtime/></Runtimes><Hosts>x</Hosts>"), folder)).toEqual([]);
});

test.each([
  ["in the root", manifest("<Hosts>x</Hosts>", "<Id>1</Id><Id>2</Id>"), 1, "Id"],
  ["in what another file describes", manifest("<Hostz>x</Hostz>"), 3, "Hostz"],
  ["behind what was left out", manifest("<Runtimes>\n</Runtimes><Hostz>x</Hostz>"), 4, "Hostz"],
])("what they do not allow %s is told with its line", async (_where, xml, line, element) => {
  const [problem] = await schemaProblems(xml, folder);
  expect(problem).toMatch(new RegExp(`^manifest\\.xml:${line}: .*${element}`, "u"));
});

test("a folder without schemas is a problem, never a pass", async () => {
  const empty = mkdtempSync(join(tmpdir(), "schemas-"));
  const xml = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  expect(await schemaProblems(xml, empty)).toEqual([`no .xsd file in ${empty}`]);
  rmSync(empty, { recursive: true });
});
