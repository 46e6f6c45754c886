import { BorderStyleTypes, BorderType } from "@univerjs/core";
import { HostCollection, HostObject, invalidArgument } from "../wire/hostObject";
import type { Range } from "./range";

const EDGES = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
} as const;
const WEIGHTS = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
} as const;
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
};

export class RangeBorders extends HostCollection<RangeBorder> {
  readonly #range: Range;
  readonly #made = new Map<string, RangeBorder>();

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get items(): readonly RangeBorder[] {
    return Object.keys(EDGES).map((edge) => this.#border(edge));
  }

  find(edge: unknown): RangeBorder | undefined {
    return typeof edge === "string" && edge in EDGES ? this.#border(edge) : undefined;
  }

  #border(edge: string): RangeBorder {
    const border = this.#made.get(edge) ?? new RangeBorder(this.#range, edge as keyof typeof EDGES);
    this.#made.set(edge, border);
    return border;
  }
}

/** Style, weight and colour are one thing to Univer, so they are applied together when the request ends. */
export class RangeBorder extends HostObject {
  readonly #range: Range;
  readonly #edge: keyof typeof EDGES;
  #style = "Continuous";
  #weight: keyof typeof WEIGHTS = "Thin";
  #color = "#000000";

  constructor(range: Range, edge: keyof typeof EDGES) {
    super();
    this.#range = range;
    this.#edge = edge;
  }

  get sideIndex(): string {
    return this.#edge;
  }
  get style(): string {
    return this.#style;
  }
  set style(style: string) {
    this.#style = style;
    this.#changed();
  }
  get weight(): string {
    return this.#weight;
  }
  set weight(weight: string) {
    if (!(weight in WEIGHTS)) invalidArgument(`host: no border weight ${weight}`);
    this.#weight = weight as keyof typeof WEIGHTS;
    this.#changed();
  }
  get color(): string {
    return this.#color;
  }
  set color(color: string) {
    this.#color = color;
    this.#changed();
  }

  #changed(): void {
    this.#range.demandWritable();
    this.#range.worksheet.book().later(this, () => {
      const line = this.#style === "Continuous" ? WEIGHTS[this.#weight] : (LINES[this.#style] ?? BorderStyleTypes.THIN);
      this.#range.facade().setBorder(EDGES[this.#edge], line, this.#color);
    });
  }
}
