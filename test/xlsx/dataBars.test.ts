import { strFromU8, unzipSync } from "fflate";
import { a1 } from "../../src/domain/a1";
import { layOut } from "../../src/report/layOut";
import { recordOf } from "../../src/report/sheets";
import { withBars } from "../../src/xlsx/write/dataBars";
import { writeXlsx } from "../../src/xlsx/write/write";
import { around } from "../report/around";

const plan = layOut(recordOf("TQ"), around({ rows: { DM_CHITIEU: [] } }));

async function partOf(): Promise<string> {
  const parts = unzipSync(await writeXlsx([plan]));
  return strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

test("[BAR01] each column of bars has a rule of Excel 2007 and its extension of 2010, over the same cells and from 0 to 1", async () => {
  const xml = await partOf();
  const boxes = plan.bars?.map((bars) => a1(bars)) ?? [];
  expect(boxes).toHaveLength(2);
  expect([...xml.matchAll(/<conditionalFormatting sqref="([^"]*)"/gu)].map(([, at]) => at)).toEqual(boxes);
  expect([...xml.matchAll(/<xm:sqref>([^<]*)</gu)].map(([, at]) => at)).toEqual(boxes);
  const ids = [...xml.matchAll(/<x14:id>([^<]*)</gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect([...xml.matchAll(/<x14:cfRule type="dataBar" id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(ids);
  expect(xml.match(/minLength="0" maxLength="100"/gu)).toHaveLength(4);
  expect(xml.match(/<cfvo type="num" val="0"\/><cfvo type="num" val="1"\/>/gu)).toHaveLength(2);
});

test("[BAR02] rules stand behind merged cells and before what follows them, extensions last", async () => {
  const xml = await partOf();
  const places = ["</mergeCells>", "<conditionalFormatting", "<pageMargins", "<extLst><ext xmlns:x14", "</worksheet>"];
  const found = places.map((each) => (each.startsWith("<extLst") ? xml.lastIndexOf(each) : xml.indexOf(each)));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found.every((at) => at > 0)).toBe(true);
});

test("[BAR03] a sheet without bars is left as it is", () => {
  expect(withBars("<worksheet/>")).toBe("<worksheet/>");
});
