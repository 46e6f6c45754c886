import fc from "fast-check";
import { compare, compareProducts, decimalOf, multiply, normaliseNumber } from "../../src/domain/decimal";

describe("numbers as Excel holds them", () => {
  test.each([
    ["[DEC01] the residue of a sum goes", 0.1 + 0.2, 0.3],
    ["[DEC01] 15 figures stay", 123456789012345, 123456789012345],
    ["[DEC01] the 16th figure goes", 1234567890123456, 1234567890123460],
    ["[DEC01] minus zero is zero", -0, 0],
  ])("%s", (_rule, value, held) => {
    expect(normaliseNumber(value)).toBe(held);
  });

  test("[DEC02] normalising twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        expect(normaliseNumber(normaliseNumber(value))).toBe(normaliseNumber(value));
      }),
    );
  });

  test.each([
    ["[DEC03] decimals", 0.95, 95n, 2],
    ["[DEC03] whole numbers", 1200, 1200n, 0],
    ["[DEC03] negative", -97.6, -976n, 1],
    ["[DEC03] zero", 0, 0n, 0],
    ["[DEC03] beyond 15 figures", 1e21, 10n ** 21n, 0],
    ["[DEC03] very small", 1.5e-10, 15n, 11],
  ])("%s", (_rule, value, digits, scale) => {
    expect(decimalOf(value)).toEqual({ digits, scale });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("[DEC04] %s is a broken program", (value) => {
    expect(() => decimalOf(value)).toThrow(RangeError);
  });
});

/** A decimal as whole number and power of ten, kept apart from the code under test. */
const decimals = fc.record({
  whole: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  places: fc.integer({ min: 0, max: 6 }),
});
type TestDecimal = { whole: number; places: number };
const numberOf = ({ whole, places }: TestDecimal): number => Number(`${whole}e-${places}`);
/** Over a common 10^12, so products compare as whole numbers. */
const scaled = ({ whole, places }: TestDecimal): bigint => BigInt(whole) * 10n ** BigInt(6 - places);
const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

describe("exact comparing", () => {
  test.each([
    ["[DEC05] 11,7 is 90 % of 13, though 0.9 * 13 > 11.7 in binary", 11.7, 1, 0.9, 13, 0],
    ["[DEC05] 7,65 is 85 % of 9", 7.65, 1, 0.85, 9, 0],
    ["[DEC05] a hair less is less", 11.6999999999999, 1, 0.9, 13, -1],
    ["[DEC05] a hair more is more", 11.7000000000001, 1, 0.9, 13, 1],
    ["[DEC05] the sum 0,1 + 0,2 is 0,3", 0.1 + 0.2, 1, 0.3, 1, 0],
    ["[DEC05] negative numbers", -1, 1, 1, -2, 1],
  ])("%s", (_rule, a, b, c, d, order) => {
    expect(compareProducts(a, b, c, d)).toBe(order);
  });

  test("[DEC06] agrees with whole-number arithmetic", () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, decimals, (a, b, c, d) => {
        expect(compareProducts(numberOf(a), numberOf(b), numberOf(c), numberOf(d))).toBe(
          sign(scaled(a) * scaled(b) - scaled(c) * scaled(d)),
        );
      }),
    );
  });

  test("[DEC06] equal products written in different factors are equal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 3 }),
        (x, y, places) => {
          expect(compareProducts(numberOf({ whole: x, places }), y, x, numberOf({ whole: y, places }))).toBe(0);
        },
      ),
    );
  });

  test("[DEC07] product and order agree with whole-number arithmetic", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const product = multiply(decimalOf(numberOf(a)), decimalOf(numberOf(b)));
        expect(product.digits * 10n ** BigInt(12 - product.scale)).toBe(scaled(a) * scaled(b));
        expect(compare(decimalOf(numberOf(a)), decimalOf(numberOf(b)))).toBe(sign(scaled(a) - scaled(b)));
      }),
    );
  });
});
