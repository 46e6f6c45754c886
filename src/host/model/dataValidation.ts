import { FDataValidationBuilder } from "@univerjs/sheets-data-validation/facade";
import { HostObject, notImplemented } from "../wire/hostObject";
import type { Range } from "./range";

/** Excel's `DataValidationRule`: one of these. */
export interface ValidationRule {
  readonly list?: { readonly source: unknown; readonly inCellDropDown?: boolean };
  readonly wholeNumber?: NumberRule;
  readonly decimal?: NumberRule;
  readonly custom?: { readonly formula: string };
}

export interface NumberRule {
  readonly operator?: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

interface ErrorAlert {
  readonly message?: string;
  readonly title?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
}

interface Prompt {
  readonly message?: string;
  readonly title?: string;
  readonly showPrompt?: boolean;
}

/** What may be entered in a range. Rule, alert and blanks are applied together when the request ends. */
export class DataValidation extends HostObject {
  readonly #range: Range;
  #rule: ValidationRule = {};
  #errorAlert: ErrorAlert = {};
  #prompt: Prompt = {};
  #ignoreBlanks = true;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get rule(): ValidationRule {
    return this.#rule;
  }
  set rule(rule: ValidationRule) {
    this.#rule = rule;
    this.#changed();
  }
  get errorAlert(): ErrorAlert {
    return this.#errorAlert;
  }
  set errorAlert(alert: ErrorAlert) {
    this.#errorAlert = alert;
    this.#changed();
  }
  get prompt(): Prompt {
    return this.#prompt;
  }
  set prompt(prompt: Prompt) {
    this.#prompt = prompt;
  }
  get ignoreBlanks(): boolean {
    return this.#ignoreBlanks;
  }
  set ignoreBlanks(ignore: boolean) {
    this.#ignoreBlanks = ignore;
    this.#changed();
  }
  get type(): string {
    const [kind] = Object.keys(this.#rule);
    return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
  }

  clear(): void {
    this.#range.demandWritable();
    this.#rule = {};
    this.#range.facade().setDataValidation(null);
  }

  #changed(): void {
    this.#range.demandWritable();
    this.#range.worksheet.book().later(this, () => this.#apply());
  }

  #apply(): void {
    if (Object.keys(this.#rule).length === 0) return;
    const { style = "Stop", message } = this.#errorAlert;
    const builder = this.#criterion(new FDataValidationBuilder())
      .setAllowInvalid(style !== "Stop")
      .setAllowBlank(this.#ignoreBlanks);
    if (message !== undefined) builder.setOptions({ error: message, showErrorMessage: true });
    this.#range.facade().setDataValidation(builder.build());
  }

  #criterion(builder: FDataValidationBuilder): FDataValidationBuilder {
    const { list, wholeNumber, decimal, custom } = this.#rule;
    if (list !== undefined) return this.#list(builder, list);
    if (wholeNumber !== undefined) return numberCriterion(builder, wholeNumber, true);
    if (decimal !== undefined) return numberCriterion(builder, decimal, false);
    if (custom !== undefined) return builder.requireFormulaSatisfied(custom.formula);
    return notImplemented(`data validation ${Object.keys(this.#rule).join()}`);
  }

  #list(
    builder: FDataValidationBuilder,
    { source, inCellDropDown = true }: NonNullable<ValidationRule["list"]>,
  ): FDataValidationBuilder {
    if (typeof source === "string" && !source.startsWith("=")) {
      return builder.requireValueInList(
        source.split(",").map((value) => value.trim()),
        false,
        inCellDropDown,
      );
    }
    const range = this.#range.worksheet.book().range(source, this.#range.worksheet);
    return builder.requireValueInRange(range.facade(), false, inCellDropDown);
  }
}

function numberCriterion(builder: FDataValidationBuilder, rule: NumberRule, whole: boolean): FDataValidationBuilder {
  const first = numberIn(rule.formula1);
  switch (rule.operator ?? "Between") {
    case "Between":
      return builder.requireNumberBetween(first, numberIn(rule.formula2 ?? first), whole);
    case "NotBetween":
      return builder.requireNumberNotBetween(first, numberIn(rule.formula2 ?? first), whole);
    case "EqualTo":
      return builder.requireNumberEqualTo(first, whole);
    case "NotEqualTo":
      return builder.requireNumberNotEqualTo(first, whole);
    case "GreaterThan":
      return builder.requireNumberGreaterThan(first, whole);
    case "GreaterThanOrEqualTo":
      return builder.requireNumberGreaterThanOrEqualTo(first, whole);
    case "LessThan":
      return builder.requireNumberLessThan(first, whole);
    case "LessThanOrEqualTo":
      return builder.requireNumberLessThanOrEqualTo(first, whole);
    default:
      return notImplemented(`data validation operator ${String(rule.operator)}`);
  }
}

function numberIn(formula: string | number): number {
  const value = Number(String(formula).replace(/^=/u, ""));
  return Number.isNaN(value) ? notImplemented(`data validation against ${formula}`) : value;
}
