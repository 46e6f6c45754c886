import type { FConditionalFormattingBuilder } from "@univerjs/sheets-conditional-formatting/facade";
import { HostCollection, HostObject, notImplemented } from "../wire/hostObject";
import { endsOf } from "./address";
import { DataBar } from "./dataBar";
import type { Range } from "./range";

type Highlight = ReturnType<FConditionalFormattingBuilder["whenCellEmpty"]>;

/** Excel's `ConditionalCellValueRule`. */
export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

/** The conditional formats of a range, newest first. Those made by other range objects are not listed. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get items(): readonly ConditionalFormat[] {
    return this.#range.worksheet.conditionalFormats(this.#range.box());
  }

  find(id: unknown): ConditionalFormat | undefined {
    return this.items.find((format) => format.id === id);
  }

  add(type: string): ConditionalFormat {
    this.#range.demandWritable();
    const format = new ConditionalFormat(this.#range, type, this.#range.worksheet.book().newId());
    this.#range.worksheet.addConditionalFormat(format);
    return format;
  }

  clearAll(): void {
    this.#range.demandWritable();
    for (const format of this.items) this.#range.worksheet.removeConditionalFormat(format);
    this.#range.facade().clearConditionalFormatRules();
  }
}

/** One rule with its colours, applied as a whole when the request ends. */
export class ConditionalFormat extends HostObject {
  readonly id: string;
  readonly type: string;
  readonly #range: Range;
  readonly #cellValue: RuleAndFormat<CellValueRule>;
  readonly #custom: CustomConditionalFormat;
  readonly #text: RuleAndFormat<TextRule>;
  readonly #dataBar: DataBar;
  #appliedAs: string | undefined;

  constructor(range: Range, type: string, id: string) {
    super();
    this.id = id;
    this.type = type;
    this.#range = range;
    const changed = (): void => range.worksheet.book().later(this, () => this.#apply());
    this.#cellValue = new RuleAndFormat<CellValueRule>(changed);
    this.#text = new RuleAndFormat<TextRule>(changed);
    this.#dataBar = new DataBar(changed);
    this.#custom = new CustomConditionalFormat(changed);
  }

  get cellValue(): RuleAndFormat<CellValueRule> {
    return this.#cellValue;
  }
  get textComparison(): RuleAndFormat<TextRule> {
    return this.#text;
  }
  get custom(): CustomConditionalFormat {
    return this.#custom;
  }
  get dataBar(): DataBar {
    return this.#dataBar;
  }

  getRange(): Range {
    return this.#range;
  }

  delete(): void {
    this.#range.demandWritable();
    if (this.#appliedAs !== undefined) this.#range.worksheet.facade().deleteConditionalFormattingRule(this.#appliedAs);
    this.#range.worksheet.removeConditionalFormat(this);
  }

  #apply(): void {
    const sheet = this.#range.worksheet.facade();
    const builder = sheet.newConditionalFormattingRule();
    if (this.type === "DataBar") {
      this.#replace(
        this.#dataBar
          .drawnBy(builder)
          .setRanges([endsOf(this.#range.box())])
          .build(),
      );
      return;
    }
    const highlight = this.#condition(builder);
    if (highlight === undefined) return;
    const { fill, font } = this.#look();
    if (fill.color !== null) highlight.setBackground(fill.color);
    if (font.color !== null) highlight.setFontColor(font.color);
    if (font.bold) highlight.setBold(true);
    this.#replace(highlight.setRanges([endsOf(this.#range.box())]).build());
  }

  #replace(rule: ReturnType<Highlight["build"]>): void {
    const sheet = this.#range.worksheet.facade();
    if (this.#appliedAs !== undefined) sheet.deleteConditionalFormattingRule(this.#appliedAs);
    this.#appliedAs = rule.cfId;
    sheet.addConditionalFormattingRule(rule);
  }

  #look(): ConditionalRangeFormat {
    if (this.type === "Custom") return this.#custom.format;
    return this.type === "ContainsText" ? this.#text.format : this.#cellValue.format;
  }

  #condition(builder: FConditionalFormattingBuilder): Highlight | undefined {
    switch (this.type) {
      case "Custom":
        return this.#custom.rule.formula === "" ? undefined : builder.whenFormulaSatisfied(this.#custom.rule.formula);
      case "CellValue":
        return this.#cellValue.rule === null ? undefined : valueCondition(builder, this.#cellValue.rule);
      case "ContainsText":
        return this.#text.rule === null ? undefined : textCondition(builder, this.#text.rule);
      default:
        return notImplemented(`conditional format ${this.type}`);
    }
  }
}

export class RuleAndFormat<Rule> extends HostObject {
  readonly #changed: () => void;
  readonly #format: ConditionalRangeFormat;
  #rule: Rule | null = null;

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
    this.#format = new ConditionalRangeFormat(changed);
  }

  get format(): ConditionalRangeFormat {
    return this.#format;
  }
  get rule(): Rule | null {
    return this.#rule;
  }
  set rule(rule: Rule | null) {
    this.#rule = rule;
    this.#changed();
  }
}

export class CustomConditionalFormat extends HostObject {
  readonly #format: ConditionalRangeFormat;
  readonly #rule: FormulaRule;

  constructor(changed: () => void) {
    super();
    this.#format = new ConditionalRangeFormat(changed);
    this.#rule = new FormulaRule(changed);
  }

  get format(): ConditionalRangeFormat {
    return this.#format;
  }
  get rule(): FormulaRule {
    return this.#rule;
  }
}

export class FormulaRule extends HostObject {
  readonly #changed: () => void;
  #formula = "";

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
  }

  get formula(): string {
    return this.#formula;
  }
  set formula(formula: string) {
    this.#formula = formula;
    this.#changed();
  }
}

export class ConditionalRangeFormat extends HostObject {
  readonly #font: ConditionalFont;
  readonly #fill: ConditionalFill;

  constructor(changed: () => void) {
    super();
    this.#font = new ConditionalFont(changed);
    this.#fill = new ConditionalFill(changed);
  }

  get font(): ConditionalFont {
    return this.#font;
  }
  get fill(): ConditionalFill {
    return this.#fill;
  }
}

abstract class Coloured extends HostObject {
  readonly #changed: () => void;
  #color: string | null = null;

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
  }

  protected changed(): void {
    this.#changed();
  }

  get color(): string | null {
    return this.#color;
  }
  set color(color: string | null) {
    this.#color = color;
    this.changed();
  }
}

export class ConditionalFill extends Coloured {}

export class ConditionalFont extends Coloured {
  #bold = false;

  get bold(): boolean {
    return this.#bold;
  }
  set bold(bold: boolean) {
    this.#bold = bold;
    this.changed();
  }
}

function valueCondition(builder: FConditionalFormattingBuilder, rule: CellValueRule): Highlight {
  const first = (): number => numberIn(rule.formula1);
  const second = (): number => numberIn(rule.formula2 ?? rule.formula1);
  const quoted = /^="(.*)"$/u.exec(String(rule.formula1))?.[1];
  if (quoted !== undefined && rule.operator === "EqualTo") return builder.whenTextEqualTo(quoted);
  switch (rule.operator) {
    case "Between":
      return builder.whenNumberBetween(first(), second());
    case "NotBetween":
      return builder.whenNumberNotBetween(first(), second());
    case "EqualTo":
      return builder.whenNumberEqualTo(first());
    case "NotEqualTo":
      return builder.whenNumberNotEqualTo(first());
    case "GreaterThan":
      return builder.whenNumberGreaterThan(first());
    case "GreaterThanOrEqual":
      return builder.whenNumberGreaterThanOrEqualTo(first());
    case "LessThan":
      return builder.whenNumberLessThan(first());
    case "LessThanOrEqual":
      return builder.whenNumberLessThanOrEqualTo(first());
    default:
      return notImplemented(`conditional format operator ${rule.operator}`);
  }
}

function textCondition(builder: FConditionalFormattingBuilder, { operator, text }: TextRule): Highlight {
  switch (operator) {
    case "Contains":
      return builder.whenTextContains(text);
    case "NotContains":
      return builder.whenTextDoesNotContain(text);
    case "BeginsWith":
      return builder.whenTextStartsWith(text);
    case "EndsWith":
      return builder.whenTextEndsWith(text);
    default:
      return notImplemented(`conditional format operator ${operator}`);
  }
}

function numberIn(formula: string | number): number {
  const value = Number(String(formula).replace(/^=/u, ""));
  return Number.isNaN(value) ? notImplemented(`conditional format against ${formula}`) : value;
}
