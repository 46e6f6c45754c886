import path from "node:path";
import { readFunctions } from "../../.config/webpack/functionRecords.cjs";

const { records } = readFunctions(path.resolve(__dirname, "../../src/functions"));

/** They take single cells, or the lists of the workbook, which have an end. */
const WITHOUT_COLUMNS = ["CANTHEM", "DANHGIA", "DANHGIATYLE", "DANHMUC", "KHANANG", "NGUONG", "NOIDUNG", "THUYETMINH"];

test.each(records.filter(({ id }) => !WITHOUT_COLUMNS.includes(id)))(
  "$id says not to select whole columns, in both languages at one parameter: Excel sends 5 MB at most (OJS4654)",
  ({ vi, en }) => {
    const saying = (texts: typeof vi, words: string): number[] =>
      texts.parameters.flatMap(({ description }, index) => (description.endsWith(words) ? [index] : []));
    const [vietnamese, english] = [saying(vi, "; không chọn cả cột"), saying(en, "; not the whole column")];
    expect(vietnamese).toHaveLength(1);
    expect(english).toEqual(vietnamese);
  },
);

test.each(WITHOUT_COLUMNS)("%s is one of ours, and has no column to select", (id) => {
  const record = records.find((each) => each.id === id);
  expect(record?.vi.parameters.filter(({ description }) => description.startsWith("Cột"))).toEqual([]);
});
