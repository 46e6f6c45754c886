import type { PageLayout } from "../model/pageLayout";
import { columnLetters, quotedSheet, type Box } from "../../domain/a1";
import type { BookName, BookPage, BookMargins, PaperSize } from "../../xlsx/book";

const POINTS_IN_INCH = 72;
const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** Excel's names of papers are those of files, capitalised. */
const excelsPaper = (paper: PaperSize): string => paper.charAt(0).toUpperCase() + paper.slice(1);

/** Tells the workbook played how a sheet of an opened file prints. */
export function setPage(layout: PageLayout, page: BookPage): void {
  const { orientation, paper, scale, fit, marginsInches, centredAcross, centredDown } = page;
  if (orientation) layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  if (paper) layout.paperSize = excelsPaper(paper);
  if (scale !== undefined) layout.zoom = { scale };
  if (fit) layout.zoom = { horizontalFitToPages: fit.across, verticalFitToPages: fit.down };
  if (marginsInches) layout.setPrintMargins("Inches", marginsInches);
  layout.centerHorizontally = centredAcross === true;
  layout.centerVertically = centredDown === true;
}

/** How a sheet prints; undefined where nobody, neither a file nor the add-in, said anything of it. */
export function pageOf(layout: PageLayout): BookPage | undefined {
  if (!layout.isSet()) return undefined;
  const { scale, horizontalFitToPages: across = 0, verticalFitToPages: down = 0 } = layout.zoom;
  const inches = (side: (typeof sides)[number]): number =>
    Math.round((layout[`${side}Margin`] / POINTS_IN_INCH) * 1000) / 1000;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paper: layout.paperSize.toLowerCase() as PaperSize,
    ...(across > 0 || down > 0 ? { fit: { across, down } } : scale === undefined ? {} : { scale }),
    marginsInches: Object.fromEntries(sides.map((side) => [side, inches(side)])) as unknown as BookMargins,
    ...(layout.centerHorizontally ? { centredAcross: true } : {}),
    ...(layout.centerVertically ? { centredDown: true } : {}),
  };
}

const TITLES = "_xlnm.Print_Titles";
const AREA = "_xlnm.Print_Area";

/** A sheet, by its position in the book, with what the add-in told of its printing. */
interface Printed {
  readonly name: string;
  readonly layout: PageLayout;
}

/** What files keep as names: rows and columns repeated on each page, what is printed. The add-in's come in place of the file's. */
export function withPrintNames(names: readonly BookName[], sheets: readonly Printed[]): BookName[] {
  const own = sheets.flatMap(({ name, layout }, sheet): BookName[] => {
    const { area, titleRows, titleColumns } = layout.printed();
    const at = (address: string): string => `${quotedSheet(name)}!${address}`;
    const rows = titleRows && at(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
    const columns = titleColumns && at(columnsOf(titleColumns));
    const titles = [columns, rows].filter((each) => each !== undefined).join(",");
    return [
      ...(titles === "" ? [] : [{ name: TITLES, formula: titles, sheet, hidden: false }]),
      ...(area === undefined ? [] : [{ name: AREA, formula: area, sheet, hidden: false }]),
    ];
  });
  const isReplaced = (each: BookName): boolean =>
    own.some(({ name, sheet }) => name === each.name && sheet === each.sheet);
  return [...names.filter((each) => !isReplaced(each)), ...own];
}

const columnsOf = ({ column, columns }: Box): string =>
  `$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;
