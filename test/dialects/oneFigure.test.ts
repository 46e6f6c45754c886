import type { Registers } from "./cleanData";
import { countedInRegisters, differences, inPane, messyBook, plainDifferences, typedPlan } from "./everyPlace";
import { calculate } from "../../src/cli/calculate";
import { messyLists, sampleLists } from "./messyLists";
import { inUniver } from "./univerBook";

/** Calculations of whole workbooks take their time on a slow machine. */
const CALCULATIONS_MS = 120_000;

/** More of them by `npm run one-figure -- 20`. */
const BOOKS = Number(process.env["ONE_FIGURE_BOOKS"] ?? 1);

const lists: readonly (readonly [string, Registers])[] = [
  ["the sample", sampleLists()],
  ...Array.from({ length: BOOKS }, (_, i) => [`random lists, seed ${i + 1}`, messyLists(i + 1)] as const),
];

test.each(lists)(
  "[ONE01] %s: pane, B01, forms and typed functions say one figure, or withhold it; plain files say no other",
  async (name, registers) => {
    const plans = [...messyBook(registers, "addIn"), typedPlan()];
    const results = await inUniver(plans);
    expect(differences(registers, plans, results)).toEqual([]);
    const pane = inPane(countedInRegisters(plans), results);
    const plain = messyBook(registers, "plain");
    expect(plainDifferences(pane, plain, calculate(plain))).toEqual([]);
    // the slower engine looks at plain formulas once
    if (name === "random lists, seed 1") expect(plainDifferences(pane, plain, await inUniver(plain))).toEqual([]);
  },
  CALCULATIONS_MS,
);
