import type { FunctionsMetadata, ParameterMetadata } from "../../../src/host/model/functionMetadata";
import { customFunctions } from "./excelClient";
import type { FunctionMappings } from "./excelClient";

const matrix = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type: "any",
  dimensionality: "matrix",
  ...more,
});
const single = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type: "any",
  dimensionality: "scalar",
  ...more,
});

type Cells = readonly (readonly unknown[])[];

const kind = (value: unknown): string => (value === null ? "null" : value === 0 ? "0" : typeof value);
const numbers = (cells: Cells | null): number =>
  (cells ?? []).flat().reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
const notAvailable = (message: string): Error => new customFunctions.Error("#N/A", message);
const invalidValue = (message: string): Error => new customFunctions.Error("#VALUE!", message);

/** Small functions of the tests' own, in the namespace "T". */
export const testFunctions: FunctionMappings = {
  TOTAL: (cells, more) => numbers(cells as Cells) + numbers(more as Cells | null),
  KIND: kind,
  KINDS: (cells) => (cells as Cells).flat().map(kind).join(" "),
  LAST: (_first, second, invocation) => `${kind(second)} ${typeof invocation === "object" ? "function" : "nothing"}`,
  ECHO: (value) => value,
  COUNTERRORS: (cells) => (cells as Cells).flat().filter((value) => typeof value === "object" && value !== null).length,
  ERRORSHAPE: (cells) => {
    const { type, code, basicValue, errorType } = (cells as Readonly<Record<string, unknown>>[][])[0]?.[0] ?? {};
    return JSON.stringify([type, code, basicValue, errorType]);
  },
  COUNTRANGES: (ranges) => (ranges as readonly Cells[]).length,
  POSITIVE: (value) => {
    if (Number(value) > 0) return value;
    throw invalidValue(`${String(value)} không dương`);
  },
  MISSING: () => {
    throw notAvailable("không có");
  },
  MIXED: () => [
    [1, notAvailable("hàng 1")],
    [invalidValue("hàng 2"), "chữ"],
  ],
  GRID: (rows, columns) =>
    Array.from({ length: Number(rows) }, (_, row) =>
      Array.from({ length: Number(columns) }, (__, column) => row * 10 + column),
    ),
  UNEVEN: () => [[1, 2], [3]],
  NULLS: () => [[null, null]],
  BROKEN: () => {
    throw new TypeError("a mistake of the add-in");
  },
};

const TAKE_ERRORS: ReadonlySet<string> = new Set(["COUNTERRORS", "ERRORSHAPE"]);

const parametersOf: Readonly<Record<string, readonly ParameterMetadata[]>> = {
  TOTAL: [matrix("cells"), matrix("more", { optional: true })],
  KIND: [single("value")],
  KINDS: [matrix("cells")],
  LAST: [single("first"), single("second", { optional: true })],
  ECHO: [single("value")],
  COUNTERRORS: [matrix("cells")],
  ERRORSHAPE: [matrix("cells")],
  COUNTRANGES: [matrix("ranges", { repeating: true })],
  POSITIVE: [single("value")],
  GRID: [single("rows", { type: "number" }), single("columns", { type: "number" })],
};

export const testMetadata: FunctionsMetadata = {
  functions: Object.keys(testFunctions).map((id) => ({
    id,
    name: id,
    parameters: parametersOf[id] ?? [],
    ...(TAKE_ERRORS.has(id) ? { allowErrorForDataTypeAny: true } : {}),
  })),
};
