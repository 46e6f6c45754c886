import type { IWorkbookData, LocaleType } from "@univerjs/core";
import { emulationForm } from "./emulationForm";
import { enterprisesForm } from "./enterprisesForm";
import { examplesSheet } from "./examplesSheet";
import { layOut } from "./form";
import { meetingsForm } from "./meetingsForm";
import { membersForm } from "./membersForm";
import { organisationsForm } from "./organisationsForm";
import { styles } from "./styles";

/**
 * The trial page's workbook: one invented base unit in 2026, as staff would keep it.
 *
 * It opens on the register of members, so that the first formula people type finds names in B7:B240 and ratings in F7:F240.
 */
export function sampleWorkbook(): IWorkbookData {
  const forms = [membersForm(), organisationsForm(), enterprisesForm(), emulationForm(), meetingsForm()];
  const sheets = [...forms.map(layOut), examplesSheet()];
  return {
    id: "chitieu-sample",
    name: "Sổ theo dõi chỉ tiêu 2026 (ví dụ)",
    appVersion: "0.25.1",
    locale: "viVN" as LocaleType,
    styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.data()])),
  };
}

/** How deep the text is broken into lines: styles stand one a line, so do rows of cells, merges and columns. */
const LINES_DEPTH = { styles: 2, sheets: 4 } as const;

/** The workbook as kept in sample.json: one line a row of cells, so that a change of the sample reads as a change of rows. */
export function sampleJson(): string {
  const { styles: looks, sheets, ...rest } = sampleWorkbook();
  const parts = [
    ...Object.entries(rest).map(([key, value]) => [key, JSON.stringify(value)] as const),
    ["styles", lines(looks, 1, LINES_DEPTH.styles)] as const,
    ["sheets", lines(sheets, 1, LINES_DEPTH.sheets)] as const,
  ];
  return `{\n${parts.map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`).join(",\n")}\n}\n`;
}

function lines(value: unknown, depth: number, deepest: number): string {
  if (typeof value !== "object" || value === null || depth >= deepest) return JSON.stringify(value);
  const margin = "  ".repeat(depth);
  const inner = (item: unknown): string => lines(item, depth + 1, deepest);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((item) => `${margin}  ${inner(item)}`).join(",\n")}\n${margin}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => `${margin}  ${JSON.stringify(key)}: ${inner(item)}`);
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${margin}}`;
}
