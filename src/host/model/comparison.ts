import type { Injector } from "@univerjs/core";
import { BooleanValueObject, IFunctionService, StringValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject, compareToken } from "@univerjs/engine-formula";

/** Where Univer compares a text with one that holds `*` or `?`, for operators and for criteria alike; private there. */
interface Text {
  getValue(): string;
  _checkWildcard: (this: Text, value: string, operator: compareToken) => BaseValueObject;
  _compareString(current: string, value: string, operator: compareToken): boolean;
}

/** The function behind `=`, `<>`, `<`, `<=`, `>` and `>=`. */
const OPERATORS = "COMPARE";

let isOperator = false;

const texts = StringValueObject.prototype as unknown as Text;
const withWildcards = texts._checkWildcard;
texts._checkWildcard = function literallyInOperators(value, operator) {
  if (!isOperator) return withWildcards.call(this, value, operator);
  return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator));
};

/**
 * In Excel only criteria take wildcards (COUNTIFS, MATCH, …), never an operator: `="HTTNV"="H*"` is FALSE. Univer compares both
 * by one method of its texts; the operators' function says when it is they who ask.
 */
export function compareAsExcel(injector: Injector): void {
  const operators = injector.get(IFunctionService).getExecutor(OPERATORS);
  if (operators === null || operators === undefined) throw new Error("the calculator has no comparison");
  const compare = operators.calculate.bind(operators);
  operators.calculate = (...given: BaseValueObject[]) => {
    isOperator = true;
    try {
      return compare(...given);
    } finally {
      isOperator = false;
    }
  };
}
