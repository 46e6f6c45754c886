import { type BookMargins, type BookPage, type PaperSize, USUAL_MARGINS_INCHES } from "../book";
import { isOn, wholeOf } from "./refs";
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

/** How a sheet prints. What is damaged here costs nobody a figure: it is left out. */
export function pageReaders(): { readonly readers: PartReader; finish(): { readonly page?: BookPage } } {
  let page: BookPage = {};
  let fitsPages = false;
  let setup: Attributes = {};
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
      "worksheet/pageSetup": { open: (attributes) => void (setup = attributes) },
    },
    finish() {
      const pages = (name: string): number => Math.min(wholeOf(valueOf(setup, name)) ?? 1, MOST_PAGES);
      const orientation = valueOf(setup, "orientation");
      const paper = PAPER[valueOf(setup, "paperSize") ?? ""];
      const scale = wholeOf(valueOf(setup, "scale"));
      const found: BookPage = {
        ...page,
        ...(orientation === "landscape" || orientation === "portrait" ? { orientation } : {}),
        ...(paper === undefined ? {} : { paper }),
        ...(scale === undefined || scale < 10 || scale > 400 ? {} : { scale }),
        ...(fitsPages ? { fit: { across: pages("fitToWidth"), down: pages("fitToHeight") } } : {}),
      };
      return Object.keys(found).length > 0 ? { page: found } : {};
    },
  };
}
