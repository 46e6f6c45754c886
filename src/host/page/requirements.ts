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
};
