import { given, perhaps } from "../../src/functions/cells";

const one = (value: unknown): unknown => given("danh_sach", [[value]]).at(0, 0);

/** As `CustomFunctions.Error` of the library has it. */
class LibraryError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly code: string;

  constructor(code: string) {
    super();
    this.code = code;
  }
}

const NAMES = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#REF!", "#NULL!", "#SPILL!"];

test.each(NAMES)("%s in a range is that error, whichever way this Excel hands it over", (name) => {
  expect(one(new LibraryError(name))).toEqual({ error: name });
  expect(one({ type: "CustomFunctionError", code: name })).toEqual({ error: name });
  expect(one({ type: "Error", basicType: "Error", basicValue: name, errorType: "Value" })).toEqual({ error: name });
  expect(one({ basicType: "Error", basicValue: name })).toEqual({ error: name });
});

test.each([
  ["NotAvailable", "#N/A"],
  ["Div0", "#DIV/0!"],
  ["Name", "#NAME?"],
  ["Busy", "#BUSY!"],
  ["Python", "#VALUE!"],
])("an error that says only its kind, %s, has its name", (errorType, error) => {
  expect(one({ type: "Error", errorType })).toEqual({ error });
});

test("a number with a format is its number; a card of data is an error, never the word undefined", () => {
  expect(one({ type: "FormattedNumber", basicType: "Double", basicValue: 0.5, numberFormat: "0%" })).toBe(0.5);
  expect(one({ type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "HTTNV" })).toEqual({
    error: "#VALUE!",
  });
  expect(one({ type: "Entity", text: "HTTNV" })).toEqual({ error: "#VALUE!" });
  expect(one({})).toEqual({ error: "#VALUE!" });
});

test("errors keep their place among plain cells, and plain rows are passed on as they are", () => {
  const plain = ["An", 7, null, true, ""];
  const block = given("danh_sach", [plain, ["Bình", new LibraryError("#N/A"), undefined, 0, "x"]]);
  expect(block.cells[0]).toBe(plain);
  expect(block.cells[1]).toEqual(["Bình", { error: "#N/A" }, null, 0, "x"]);
});

test("an optional argument: an error counts, the invocation that old Excels pass in its place does not", () => {
  expect(perhaps("thang", new LibraryError("#N/A"))?.at(0, 0)).toEqual({ error: "#N/A" });
  expect(perhaps("thang", { functionName: "TYLETOTTROLEN", address: undefined })).toBeUndefined();
  expect(perhaps("thang", null)).toBeUndefined();
});
