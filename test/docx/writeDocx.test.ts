import { strFromU8, unzipSync } from "fflate";
import { writeDocx } from "../../src/docx/writeDocx";
import { block, type DocumentPlan, paragraph } from "../../src/report/documents/documentPlan";
import { type Element, readXml } from "../manifest/xml";

const plan: DocumentPlan = {
  name: "Thông báo",
  title: "Thông báo kết luận",
  day: "2026-10-02",
  blocks: [
    {
      is: "columns",
      leftMm: 75,
      left: [paragraph("headLine", "ĐẢNG ỦY A", { bold: true })],
      right: [paragraph("headLine", "Lào Cai", { italic: true })],
    },
    block(paragraph("kind", "THÔNG BÁO")),
    block(paragraph("body", '=HYPERLINK("http://x") </w:t><w:br/> &lt; \ud800 \uffff \u0007 PAGE \\* MERGEFORMAT')),
    {
      is: "table",
      widthsMm: [65, 100],
      head: [paragraph("cellHead", "STT"), paragraph("cellHead", "Nhiệm vụ")],
      rows: [[[paragraph("cell", "1")], [paragraph("cell", "Một"), paragraph("cell", "Hai")]]],
    },
  ],
};

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const elements = (of: Element): readonly Element[] => [of, ...of.children.flatMap(elements)];

let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  parts = partsOf(await writeDocx(plan));
});

test("[WDX01] the same document is the same bytes, made on its own day or on none", async () => {
  expect(await writeDocx(plan)).toEqual(await writeDocx(plan));
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu)).toEqual(["2026-10-02T00:00:00Z", "2026-10-02T00:00:00Z"]);
  const undated = partsOf(await writeDocx({ ...plan, day: "" })).get("docProps/core.xml") ?? "";
  expect(undated).not.toMatch(/dcterms:(?:created|modified)/u);
});

test("[WDX02] whatever a text looks like, it is text; what XML has not is left out", () => {
  const document = readXml(parts.get("word/document.xml") ?? "");
  const texts = elements(document)
    .filter(({ name }) => name === "w:t")
    .map(({ text }) => text);
  expect(texts).toContain('=HYPERLINK("http://x") </w:t><w:br/> &lt;    PAGE \\* MERGEFORMAT');
  const names = new Set(elements(document).map(({ name }) => name));
  for (const name of ["w:fldSimple", "w:instrText", "w:hyperlink", "w:drawing", "w:pict", "w:object"])
    expect([name, names.has(name)]).toEqual([name, false]);
});

test("[WDX03] every part is well-formed, and nothing outside the file is asked for", () => {
  for (const [path, xml] of parts) expect([path, readXml(xml).name]).toEqual([path, expect.any(String)]);
  expect([...parts.values()].filter((xml) => xml.includes("TargetMode"))).toEqual([]);
});

test("[WDX04] paper, margins, language and letters are those of Party papers", () => {
  const document = readXml(parts.get("word/document.xml") ?? "");
  const of = (name: string): Readonly<Record<string, string>> | undefined =>
    elements(document).find((each) => each.name === name)?.attributes;
  expect(of("w:pgSz")).toMatchObject({ "w:w": "11906", "w:h": "16838" });
  // 20, 15, 20, 30 mm
  expect(of("w:pgMar")).toMatchObject({ "w:top": "1134", "w:right": "850", "w:bottom": "1134", "w:left": "1701" });
  expect(parts.get("word/styles.xml")).toMatch(/<w:docDefaults>.*Times New Roman.*w:val="vi-VN".*<\/w:docDefaults>/u);
});
