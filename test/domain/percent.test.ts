import fc from "fast-check";
import { atLeast, everyOne, type Limit, moreThan, satisfies } from "../../src/domain/limit";
import { limitText, percentText } from "../../src/domain/percent";

test.each<[string, number, number, Limit | undefined, string]>([
  ["[PCT01] two decimals, comma, no space", 3081, 3135, undefined, "98,28%"],
  ["[PCT02] 83 of 85", 83, 85, moreThan(95), "97,65%"],
  ["[PCT03] a whole percentage has no decimals", 50, 50, undefined, "100%"],
  ["[PCT04] an exact figure has no trailing zeros", 39, 40, undefined, "97,5%"],
  ["[PCT05] a rounded figure keeps its zeros", 6660001, 10000000, undefined, "66,60%"],
  ["[PCT06] 97996 of 100000 is never 98,00% beside a missed 98", 97996, 100000, moreThan(98), "97,996%"],
  ["[PCT07] just above the limit is not printed as the limit", 98004, 100000, moreThan(98), "98,004%"],
  ["[PCT08] just below everyone is not printed as 100%", 99999, 100000, everyOne, "99,999%"],
  ["[PCT09] just below everyone, without a limit", 99999999, 100000000, undefined, "99,999999%"],
  ["[PCT10] one of many is not printed as 0%", 1, 1000000, undefined, "0,0001%"],
  ["[PCT11] exactly the limit prints the limit", 49, 50, moreThan(98), "98%"],
  ["[PCT12] half of the last place is rounded up", 12345, 100000, undefined, "12,35%"],
  ["[PCT13] 232 of 511 enterprises (Quảng Ngãi 2016)", 232, 511, atLeast(90), "45,40%"],
])("%s", (_rule, part, whole, limit, text) => {
  expect(percentText(part, whole, limit)).toBe(text);
});

test("[PCT14] the printed figure lies on the same side of the limit as the exact one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200_000 }).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole))),
      fc.integer({ min: 0, max: 999 }),
      fc.boolean(),
      ([part, whole], num, inclusive) => {
        const limit: Limit = { num, den: 1000, inclusive };
        const printed = percentText(part, whole, limit).replace(",", ".").replace("%", "");
        const [integer = "", fraction = ""] = printed.split(".");
        const shown = BigInt(integer + fraction);
        const hundred = 100n * 10n ** BigInt(fraction.length);
        expect(satisfies(shown, hundred, limit)).toBe(satisfies(part, whole, limit));
      },
    ),
  );
});

test.each<[string, Limit, string]>([
  ["[PCT15] a limit is printed exactly", moreThan(98), "98%"],
  ["[PCT16] a limit with a decimal", { num: 975, den: 1000, inclusive: true }, "97,5%"],
  ["[PCT17] a limit with three decimals", { num: 97555, den: 100000, inclusive: true }, "97,555%"],
])("%s", (_rule, limit, text) => {
  expect(limitText(limit)).toBe(text);
});
