import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import type { NumberReading } from "../../src/domain/number";
import { readNumber } from "../../src/domain/number";

const number = (value: number): NumberReading => ({ is: "number", value });
const percent = (value: number): NumberReading => ({ is: "number", value, percent: true });
const unreadable = (found: string): NumberReading => ({ is: "unreadable", found });

describe("cells that hold a type", () => {
  test.each<[string, Cell, NumberReading]>([
    ["[NUM01] a number is itself", 0.98, number(0.98)],
    ["[NUM01] zero is a number", 0, number(0)],
    ["[NUM02] nothing is blank", null, { is: "blank" }],
    ["[NUM02] spaces are blank", " \u00a0", { is: "blank" }],
    ["[NUM03] TRUE is no number", true, unreadable("TRUE")],
    ["[NUM03] an error keeps its name", { error: "#DIV/0!" }, unreadable("#DIV/0!")],
    ["[NUM03] infinity cannot be a cell", Number.POSITIVE_INFINITY, unreadable("INFINITY")],
  ])("%s", (_rule, cell, reading) => {
    expect(readNumber(cell)).toEqual(reading);
  });
});

describe("numbers typed as text", () => {
  test.each<[string, string, NumberReading]>([
    ["[NUM04] a whole number", "234", number(234)],
    ["[NUM04] a leading zero is style", "01", number(1)],
    ["[NUM04] signs", "+5", number(5)],
    ["[NUM04] minus", "-3", number(-3)],
    ["[NUM04] minus sign of Word", "\u22123", number(-3)],
    ["[NUM04] minus zero is zero", "-0", number(0)],
    ["[NUM04] an apostrophe in front", "'12", number(12)],
    ["[NUM13] leading zeros are no figures", "0000000000000012", number(12)],
    ["[NUM05] decimal comma, one place", "97,6", number(97.6)],
    ["[NUM05] decimal comma, two places", "98,27", number(98.27)],
    ["[NUM05] decimal comma after a zero, three places", "0,975", number(0.975)],
    ["[NUM05] decimal comma, four places", "0,9827", number(0.9827)],
    ["[NUM05] decimal comma after four figures", "1234,567", number(1234.567)],
    ["[NUM06] point and three figures are thousands", "1.234", number(1234)],
    ["[NUM06] thousands and decimals", "1.234,5", number(1234.5)],
    ["[NUM06] millions", "1.234.567", number(1234567)],
    ["[NUM06] spaces as thousands", "1 234", number(1234)],
    ["[NUM06] no-break space as thousands", "12\u00a0345,5", number(12345.5)],
    ["[NUM06] English signs with one meaning only", "1,234.5", number(1234.5)],
    ["[NUM06] English millions", "1,234,567", number(1234567)],
    ["[NUM07] percent", "95%", percent(0.95)],
    ["[NUM07] percent with decimals", "98,27%", percent(0.9827)],
    ["[NUM07] percent after a space", "97,5 %", percent(0.975)],
    ["[NUM07] more than all", "120%", percent(1.2)],
  ])("%s", (_rule, text, reading) => {
    expect(readNumber(text)).toEqual(reading);
  });

  test.each<[string, string, number, string]>([
    ["[NUM08] comma and three figures", "1,234", 1.234, "thousandsOrDecimal"],
    ["[NUM08] percent with point and three figures", "98.275%", 0.98275, "thousandsOrDecimal"],
    ["[NUM08] a padded zero before comma and three figures", "01,234", 1.234, "thousandsOrDecimal"],
    ["[NUM08] a padded zero before point and three figures", "01.234", 1.234, "thousandsOrDecimal"],
    ["[NUM09] a decimal point", "98.5", 98.5, "decimalPoint"],
    ["[NUM09] a decimal point in a percentage", "98.5%", 0.985, "decimalPoint"],
    ["[NUM09] a decimal point after a zero", "0.975", 0.975, "decimalPoint"],
    ["[NUM09] a decimal point after four figures", "1234.567", 1234.567, "decimalPoint"],
  ])("%s is read and doubted", (_rule, text, value, doubt) => {
    expect(readNumber(text)).toMatchObject({ is: "number", value, doubt });
  });

  test.each([
    ["[NUM10] a fraction, which could be a date", "3/4"],
    ["[NUM10] a share", "83/85"],
    ["[NUM10] a date", "15/3/2024"],
    ["[NUM10] a date with points", "15.3.2024"],
    ["[NUM11] the number of a column", "(3)"],
    ["[NUM11] a unit behind", "5 người"],
    ["[NUM11] a sum", "3+2"],
    ["[NUM11] a dash", "-"],
    ["[NUM11] a percent sign alone", "%"],
    ["[NUM11] two percent signs", "95%%"],
    ["[NUM11] two signs", "--3"],
    ["[NUM11] powers of ten", "1E5"],
    ["[NUM12] a number of a list", "1."],
    ["[NUM12] nothing before the comma", ",5"],
    ["[NUM12] groups of two", "12.34.56"],
    ["[NUM12] a group too long", "1.2345.678"],
    ["[NUM12] two numbers", "12 34"],
    ["[NUM12] two decimal commas", "1,2,3"],
    ["[NUM12] the same sign twice in two roles", "1.234.5"],
    ["[NUM13] more figures than Excel keeps", "1234567890123456"],
  ])("%s cannot be read: %s", (_rule, text) => {
    expect(readNumber(text)).toEqual(unreadable(text));
  });

  test("[NUM14] what Vietnamese Excel shows of a number is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const grouped = String(Math.abs(whole)).replace(/\B(?=(?:\d{3})+$)/gu, ".");
        const text = `${whole < 0 ? "-" : ""}${grouped},${String(cents).padStart(2, "0")}`;
        expect(readNumber(text)).toEqual(
          number(Number(`${whole < 0 ? "-" : ""}${Math.abs(whole)}.${String(cents).padStart(2, "0")}`)),
        );
      }),
    );
  });

  test("[NUM15] any text is read to a finite number or reported, never to NaN", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,%+- /()ea") }), (text) => {
        const reading = readNumber(text);
        expect(reading.is !== "number" || Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});

test.each([
  ["97,996%", 0.97996],
  ["98,275 %", 0.98275],
  ["1,234%", 0.01234],
])(
  "[NUM16] %j is one number: with % three figures after a comma are decimals, as our sentences print them",
  (text, value) => {
    expect(readNumber(text)).toEqual({ is: "number", value, percent: true });
  },
);

test.each(["97,996", "97.996%"])("[NUM16] %j stays doubted", (text) => {
  expect(readNumber(text)).toMatchObject({ doubt: "thousandsOrDecimal" });
});
