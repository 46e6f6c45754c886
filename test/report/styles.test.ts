import { type Style, styles } from "../../src/report/styles";

const all: readonly (readonly [string, Style])[] = Object.entries(styles);

test("[PRN27] in black and white nothing is lost: colour marks captions, what is hidden and what is not printed, nothing that is judged", () => {
  expect(all.filter(([, { fill }]) => fill !== undefined).map(([name]) => name)).toEqual(["caption"]);
  expect(all.filter(([, { colour }]) => colour !== undefined).map(([name]) => name)).toEqual([
    "caption",
    "computed",
    "warning",
  ]);
});

test("[PRN28] a verdict is a word, in bold", () => {
  expect(styles.verdict).toMatchObject({ bold: true });
});
