import type { FConditionalFormattingBuilder } from "@univerjs/sheets-conditional-formatting/facade";
import { HostObject, notImplemented } from "../wire/hostObject";

type Drawn = ReturnType<FConditionalFormattingBuilder["setDataBar"]>;
type End = Parameters<FConditionalFormattingBuilder["setDataBar"]>[0]["min"];

/** Excel's `ConditionalDataBarRule`. */
export interface DataBarRule {
  readonly type: string;
  readonly formula?: string;
}

/** Excel's bars are blue until they are told otherwise. */
const EXCEL_BLUE = "#638EC6";
const EXCEL_RED = "#FF0000";

/** Bars in cells. What the spreadsheet cannot draw, borders and axes, is kept and answered. */
export class DataBar extends HostObject {
  readonly #changed: () => void;
  readonly #positive: DataBarFormat;
  #lower: DataBarRule = { type: "Automatic" };
  #upper: DataBarRule = { type: "Automatic" };
  #axis = "Automatic";
  #isBarOnly = false;

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
    this.#positive = new DataBarFormat(changed);
  }

  get positiveFormat(): DataBarFormat {
    return this.#positive;
  }
  get lowerBoundRule(): DataBarRule {
    return this.#lower;
  }
  set lowerBoundRule(rule: DataBarRule) {
    this.#lower = rule;
    this.#changed();
  }
  get upperBoundRule(): DataBarRule {
    return this.#upper;
  }
  set upperBoundRule(rule: DataBarRule) {
    this.#upper = rule;
    this.#changed();
  }
  get showDataBarOnly(): boolean {
    return this.#isBarOnly;
  }
  set showDataBarOnly(isBarOnly: boolean) {
    this.#isBarOnly = isBarOnly;
    this.#changed();
  }
  get axisFormat(): string {
    return this.#axis;
  }
  set axisFormat(axis: string) {
    this.#axis = axis;
  }

  drawnBy(builder: FConditionalFormattingBuilder): Drawn {
    return builder.setDataBar({
      min: endOf(this.#lower, "min"),
      max: endOf(this.#upper, "max"),
      isGradient: this.#positive.gradientFill,
      positiveColor: this.#positive.fillColor,
      nativeColor: EXCEL_RED,
      isShowValue: !this.#isBarOnly,
    });
  }
}

function endOf({ type, formula }: DataBarRule, automatic: "min" | "max"): End {
  if (type === "Automatic") return { type: automatic } as End;
  const value = Number(String(formula).replace(/^=/u, ""));
  if (type !== "Number" || Number.isNaN(value)) return notImplemented(`data bar of ${type} ${formula}`);
  return { type: "num", value } as End;
}

export class DataBarFormat extends HostObject {
  readonly #changed: () => void;
  #fill = EXCEL_BLUE;
  #border = "";
  #isGradient = true;

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
  }

  get fillColor(): string {
    return this.#fill;
  }
  set fillColor(colour: string) {
    this.#fill = colour;
    this.#changed();
  }
  get borderColor(): string {
    return this.#border;
  }
  set borderColor(colour: string) {
    this.#border = colour;
  }
  get gradientFill(): boolean {
    return this.#isGradient;
  }
  set gradientFill(isGradient: boolean) {
    this.#isGradient = isGradient;
    this.#changed();
  }
}
