import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CellPlace } from "./cells";
import { argumentCounts } from "./functionMetadata";
import type { FunctionMetadata } from "./functionMetadata";

/** Answers a call of a function in a cell, at once. */
export type Evaluate = (
  metadata: FunctionMetadata,
  given: readonly BaseValueObject[],
  place: CellPlace,
) => BaseValueObject;

/** One of our functions in Univer's calculator. It is told its cell before each call. */
export class Executor extends BaseFunction {
  readonly #metadata: FunctionMetadata;
  readonly #evaluate: Evaluate;

  constructor(name: string, metadata: FunctionMetadata, evaluate: Evaluate) {
    super(name);
    const { least, most } = argumentCounts(metadata);
    this.minParams = least;
    this.maxParams = most;
    this.#metadata = metadata;
    this.#evaluate = evaluate;
  }

  /** Its results are rows, which may fill several cells. */
  get givesRows(): boolean {
    return this.#metadata.result?.dimensionality === "matrix";
  }

  /** Or "12%" written in a formula would arrive as 0.12. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    return this.#evaluate(this.#metadata, given, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
  }
}
