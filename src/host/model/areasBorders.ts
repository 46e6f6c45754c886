import { HostCollection, HostObject } from "../wire/hostObject";
import type { Range } from "./range";
import type { RangeBorder } from "./rangeBorders";

/** Borders of several areas of a sheet: each area has its own edges and insides. */
export class AreasBorders extends HostCollection<AreasBorder> {
  readonly #areas: readonly Range[];
  readonly #made = new Map<string, AreasBorder>();

  constructor(areas: readonly Range[]) {
    super();
    this.#areas = areas;
  }

  get items(): readonly AreasBorder[] {
    const [first] = this.#areas;
    return (first?.format.borders.items ?? []).flatMap(({ sideIndex }) => this.find(sideIndex) ?? []);
  }

  find(edge: unknown): AreasBorder | undefined {
    const known = typeof edge === "string" ? this.#made.get(edge) : undefined;
    if (known) return known;
    const borders = this.#areas.flatMap(({ format }) => format.borders.find(edge) ?? []);
    const [first] = borders;
    if (!first) return undefined;
    const made = new AreasBorder(borders);
    this.#made.set(first.sideIndex, made);
    return made;
  }
}

/** One edge of every area. */
export class AreasBorder extends HostObject {
  readonly #borders: readonly RangeBorder[];

  constructor(borders: readonly RangeBorder[]) {
    super();
    this.#borders = borders;
  }

  get sideIndex(): string {
    return this.#borders[0]?.sideIndex ?? "";
  }
  get style(): string | null {
    const [first, ...others] = this.#borders.map(({ style }) => style);
    return first !== undefined && others.every((other) => other === first) ? first : null;
  }
  set style(style: string) {
    for (const border of this.#borders) border.style = style;
  }
}
