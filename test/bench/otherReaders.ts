import { createRequire } from "node:module";

/** Reads the bytes of one file. */
export type Read = (bytes: Uint8Array<ArrayBuffer>) => unknown;

interface SheetJs {
  read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
}

/** Readers of other libraries as they are without options, each loaded when it is asked for: a process holds no more than it uses. */
export const OTHERS: Readonly<Record<string, () => Promise<Read>>> = {
  hucre: async () => {
    const { readXlsx } = await import("hucre/xlsx");
    return (bytes) => readXlsx(bytes);
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import("exceljs");
    return (bytes) => new ExcelJS.Workbook().xlsx.load(bytes.buffer);
  },
  // the compiler need not find it: nothing but this bench does
  SheetJS: () => {
    const sheetJs = createRequire(__filename)("xlsx") as SheetJs;
    return Promise.resolve((bytes) => sheetJs.read(bytes, { type: "array" }));
  },
};
