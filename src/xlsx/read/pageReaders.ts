import { type BookMargins, type BookPage, type PaperSize, USUAL_MARGINS_INCHES } from "../book";
import { wholeOf } from "./numbers";
import { isOn } from "./refs";
import { type Attributes, type PartReader, valueOf } from "./xml";

/** As files number them. */
const PAPER: Readonly<Record<string, PaperSize>> = {
  1: "letter",
  3: "tabloid",
  5: "legal",
  7: "executive",
  8: "a3",
  9: "a4",
  11: "a5",
  12: "b4",
  13: "b5",
};
/** Wider than any paper of those. */
const WIDEST_INCHES = 49;
const MOST_PAGES = 32_767;
const sides = Object.keys(USUAL_MARGINS_INCHES) as (keyof BookMargins)[];

function marginsOf(attributes: Attributes): BookMargins | undefined {
  const inches = (side: keyof BookMargins): number => {
    const found = Number(valueOf(attributes, side) ?? Number.NaN);
    return found >= 0 && found <= WIDEST_INCHES ? found : USUAL_MARGINS_INCHES[side];
  };
  const margins = Object.fromEntries(sides.map((side) => [side, inches(side)])) as unknown as BookMargins;
  return sides.some((side) => margins[side] !== USUAL_MARGINS_INCHES[side]) ? margins : undefined;
}

const ONE_PAGE = { across: 1, down: 1 };
const pagesOf = (attributes: Attributes, name: string): number =>
  Math.min(wholeOf(valueOf(attributes, name)) ?? 1, MOST_PAGES);

function setupOf(attributes: Attributes): BookPage {
  const orientation = valueOf(attributes, "orientation");
  const paper = PAPER[valueOf(attributes, "paperSize") ?? ""];
  const scale = wholeOf(valueOf(attributes, "scale"));
  return {
    ...(orientation === "landscape" || orientation === "portrait" ? { orientation } : {}),
    ...(paper === undefined ? {} : { paper }),
    ...(scale === undefined || scale < 10 || scale > 400 ? {} : { scale }),
  };
}

/** How a sheet prints. What is damaged here costs nobody a figure: it is left out. */
export function pageReaders(): { readonly readers: PartReader; finish(): { readonly page?: BookPage } } {
  let page: BookPage = {};
  let fitsPages = false;
  let setup: BookPage = {};
  let fit: BookPage["fit"];
  return {
    readers: {
      "worksheet/sheetPr/pageSetUpPr": {
        open: (attributes) => void (fitsPages = isOn(valueOf(attributes, "fitToPage"))),
      },
      "worksheet/printOptions": {
        open(attributes) {
          if (isOn(valueOf(attributes, "horizontalCentered"))) page = { ...page, centredAcross: true };
          if (isOn(valueOf(attributes, "verticalCentered"))) page = { ...page, centredDown: true };
        },
      },
      "worksheet/pageMargins": {
        open(attributes) {
          const marginsInches = marginsOf(attributes);
          if (marginsInches) page = { ...page, marginsInches };
        },
      },
      "worksheet/pageSetup": {
        open(attributes) {
          setup = setupOf(attributes);
          fit = { across: pagesOf(attributes, "fitToWidth"), down: pagesOf(attributes, "fitToHeight") };
        },
      },
    },
    finish() {
      const found: BookPage = { ...page, ...setup, ...(fitsPages ? { fit: fit ?? ONE_PAGE } : {}) };
      return Object.keys(found).length > 0 ? { page: found } : {};
    },
  };
}
