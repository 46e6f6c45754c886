import { columnLetters } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { SheetRow } from "../../report/summing/tableSheet";
import { asTyped, byNumber } from "./content";
import { errorInFile } from "./errors";
import { escapeXml } from "./package";

/** What XML cannot hold, and the return, which it would read as a line feed. */
const UNSAYABLE = /[\0-\x08\x0b-\x1f]/gu;

const textXml = (text: string): string =>
  `<is><t xml:space="preserve">${escapeXml(asTyped(text)).replace(UNSAYABLE, byNumber)}</t></is>`;

/** A cell's type and content; undefined of a cell without one. */
function contentXml(cell: Cell): string | undefined {
  if (cell === null) return undefined;
  if (typeof cell === "string") return ` t="inlineStr">${textXml(cell)}`;
  if (typeof cell === "number") return `><v>${cell}</v>`;
  if (typeof cell === "boolean") return ` t="b"><v>${Number(cell)}</v>`;
  return ` t="e"><v>${errorInFile(cell.error)}</v>`;
}

/**
 * A row of a sheet's part, its texts in their cells: a table of shared texts would grow with the rows.
 *
 * @param row from 0
 * @param looks one a column: the number of a look in the file; null where it is the usual one
 * @example rowXml({ cells: [2, null] }, 4, [null, "5"]) // '<row r="5"><c r="A5"><v>2</v></c><c r="B5" s="5"/></row>'
 */
export function rowXml({ cells, heightPoints }: SheetRow, row: number, looks: readonly (string | null)[]): string {
  const number = row + 1;
  const height = heightPoints === undefined ? "" : ` ht="${heightPoints}" customHeight="1"`;
  let xml = `<row r="${number}"${height}>`;
  looks.forEach((look, column) => {
    const content = contentXml(cells[column] ?? null);
    if (content === undefined && look === null) return;
    const start = `<c r="${columnLetters(column)}${number}"${look === null ? "" : ` s="${look}"`}`;
    xml += content === undefined ? `${start}/>` : `${start}${content}</c>`;
  });
  return `${xml}</row>`;
}
