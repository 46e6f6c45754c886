/**
 * The requirement sets the trial workbook claims, as Excel on the web does. Beside the public ones: `CustomFunctions` decides
 * how results travel, `DelayForCellEdit` makes the client tell a waiting request from one to refuse (HOST-ON-UNIVER 4).
 */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  OfficeRuntime: "1.1",
  AddinCommands: "1.3",
  DelayForCellEdit: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
};

/**
 * What the page's address asks to play: `?api=1.14` is the Excel of an office with Excel 2021.
 *
 * @returns undefined where the address asks for nothing that Excel ever was
 */
export function askedExcelApi(search: string): string | undefined {
  const asked = new URLSearchParams(search).get("api") ?? "";
  return /^1\.\d{1,2}$/u.test(asked) ? asked : undefined;
}
