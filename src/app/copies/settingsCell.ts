import { textOf } from "../../domain/textOf";
import { targetOf } from "../sheetNames";
import type { CopiedWorkbook, NewValue } from "./copyFiles";

/** By this hidden name the sheet of settings is found. */
const MARK = "chitieu_cauhinh";
const KEY = "settings";
/** A cell holds 32,767 characters. */
const CHARS_IN_CELL = 30_000;

/** The settings as the very hidden sheet of a file keeps them. */
interface KeptSettings {
  readonly json: Readonly<Record<string, unknown>>;
  /** The cells that keep others. */
  written(json: object): readonly NewValue[];
}

/** Undefined where a workbook keeps none, or none that can be read. */
export function settingsIn({ sheets, names }: CopiedWorkbook): KeptSettings | undefined {
  const mark = names.find(({ name }) => name.toLowerCase() === MARK);
  const at = mark && targetOf(`=${mark.formula}`)?.sheet.toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === at);
  if (!sheet) return undefined;
  const { grid } = sheet;
  for (let row = grid.box.row; row < grid.box.row + grid.box.rows; row++) {
    if (textOf(grid.value(row, 0)) !== KEY) continue;
    const width = grid.box.column + grid.box.columns;
    const parts = Array.from({ length: Math.max(0, width - 1) }, (_, c) => textOf(grid.value(row, c + 1)));
    const json = parsed(parts.join(""));
    if (json === undefined) return undefined;
    return {
      json,
      written(settings) {
        const text = JSON.stringify(settings);
        const pieces = Array.from({ length: Math.max(width - 1, Math.ceil(text.length / CHARS_IN_CELL)) }, (_, i) =>
          text.slice(i * CHARS_IN_CELL, (i + 1) * CHARS_IN_CELL),
        );
        return pieces.map((piece, i) => ({
          sheet: sheet.name,
          row,
          column: i + 1,
          value: piece === "" ? null : piece,
        }));
      },
    };
  }
  return undefined;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? (json as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
