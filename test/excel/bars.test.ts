import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { a1 } from "../../src/domain/a1";
import { BAR } from "../../src/report/styles";
import { eachWithBook, plansOf, sentenceOf } from "./sheetsHelper";

const book = eachWithBook();

test("bars come in with their sheet: one shade, none at 0 and full at 1", async () => {
  const plans = plansOf(["DM_CHITIEU", "B01", "TQ"]);
  const tq = plans.at(-1);
  expect(sentenceOf(await excelWorkbook.insert(plans))).toBe("");
  const found = await book.trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tq?.name ?? "");
    const formats = (tq?.bars ?? []).map((bars) => sheet.getRange(a1(bars)).conditionalFormats.load("items/type"));
    await context.sync();
    const bars = formats.flatMap(({ items }) =>
      items.map(({ type, dataBar }) => ({
        type,
        dataBar: dataBar.load("lowerBoundRule,upperBoundRule"),
        positive: dataBar.positiveFormat.load("fillColor,gradientFill"),
      })),
    );
    await context.sync();
    return bars.map(({ type, dataBar, positive }) => ({
      type,
      ends: [dataBar.lowerBoundRule, dataBar.upperBoundRule].map(({ type: by, formula }) => `${by} ${formula}`),
      look: [positive.fillColor, positive.gradientFill],
    }));
  });
  const bar = { type: "DataBar", ends: ["Number =0", "Number =1"], look: [BAR.fill, false] };
  expect(found).toEqual([bar, bar]);
});
