import { HostCollection, HostObject } from "../wire/hostObject";
import { AreasFormat } from "./areasFormat";
import type { Range } from "./range";

/** Several rectangles of one sheet, as merged cells are; a format they are given is given to each. */
export class RangeAreas extends HostObject {
  readonly #areas: RangeCollection;
  readonly #format: AreasFormat;

  constructor(areas: readonly Range[]) {
    super();
    this.#areas = new RangeCollection(areas);
    this.#format = new AreasFormat(areas);
  }

  get format(): AreasFormat {
    return this.#format;
  }

  get areas(): RangeCollection {
    return this.#areas;
  }
  get areaCount(): number {
    return this.#areas.count;
  }
  get address(): string {
    return this.#areas.items.map(({ address }) => address).join(",");
  }
}

export class RangeCollection extends HostCollection<Range> {
  readonly #items: readonly Range[];

  constructor(items: readonly Range[]) {
    super();
    this.#items = items;
  }

  get items(): readonly Range[] {
    return this.#items;
  }

  find(address: unknown): Range | undefined {
    return this.#items.find((range) => range.address === address);
  }
}
