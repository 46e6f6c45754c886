import { hiddenColumn } from "../columns";
import { call, cell, type Formula, iff, is, join, plus } from "../formula/node";
import { nodesOf } from "../formula/walk";
import type { Column, Row, RowValue, SheetId, Surroundings } from "../record";
import { MOST_SECOND_FIGURES, type SecondFigure } from "../sources";

const PLACES = Array.from({ length: MOST_SECOND_FIGURES }, (_, i) => i + 1);

const partKey = (place: number): string => `second${place}Part`;
const wholeKey = (place: number): string => `second${place}Whole`;
const textKey = (place: number): string => (place === 0 ? "passedText" : `second${place}Text`);

/** Behind the note: the figures it prints, and what it says with each of them. */
export const secondColumns: readonly Column[] = PLACES.flatMap((place): Column[] => [
  hiddenColumn(partKey(place), `Số ghi thêm ${place}: số đạt`, undefined, "Part of a figure beside."),
  hiddenColumn(wholeKey(place), `Số ghi thêm ${place}: tổng số`, undefined, "Whole of a figure beside."),
  {
    ...hiddenColumn(textKey(place), `Ghi chú đến số ghi thêm ${place}`, undefined, "The note so far."),
    type: "text",
  },
]);

/** The other sheets that formulas speak of. */
const sheetsIn = (...formulas: readonly Formula[]): readonly SheetId[] =>
  formulas
    .flatMap((formula) => [...nodesOf(formula)])
    .flatMap((node) => ((node.is === "rows" || node.is === "state") && node.of !== "own" ? [node.of] : []));

/**
 * The note: what it says of the year due, then the figures beside, one behind the other: those whose sheets are there, and none while the
 * target's own are withheld.
 *
 * @param ofYear what it says of the year due at its longest
 */
export function secondFigures(all: readonly SecondFigure[], ofYear: string, { has }: Pick<Surroundings, "has">): Row {
  const figures = all.filter(({ part, of }) => sheetsIn(part, "whole" in of ? of.whole : of.missed).every(has));
  const computed = (formula: Formula): RowValue => ({ formula });
  const entries = figures.flatMap(({ label, part, of }, i): [string, RowValue][] => {
    const place = i + 1;
    const [own, whole, before] = [cell(partKey(place)), cell(wholeKey(place)), cell(textKey(i))];
    const isWithheld = call("OR", is(cell("why"), "<>", ""), is(call("N", whole), "=", 0));
    const text = join(before, iff(is(before, "=", ""), "", "; "), `${label}: `, own, "/", whole);
    return [
      [partKey(place), computed(call("IFERROR", part, 0))],
      [wholeKey(place), computed(call("IFERROR", "whole" in of ? of.whole : plus(own, of.missed), 0))],
      [textKey(place), computed(iff(isWithheld, before, text))],
    ];
  });
  const longest = [ofYear, ...figures.map(({ label }) => `${label}: 900/1000`)]
    .filter((text) => text !== "")
    .join("; ");
  // text even where a calculator takes no text for an empty cell
  return { ...Object.fromEntries(entries), note: { formula: join(cell(textKey(figures.length)), ""), longest } };
}
