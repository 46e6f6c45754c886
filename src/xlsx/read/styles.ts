import type { Look } from "../book";
import { type Palette, USUAL_PALETTE, colourOf } from "./colours";
import { builtInFormat, isDateFormat } from "./formats";
import { borderReaders, fillReaders, fontReaders } from "./lookParts";
import type { Package } from "./package";
import { wholeOf } from "./numbers";
import { isOn } from "./refs";
import { STYLE_COST_CELLS } from "./bounds";
import { detached } from "./texts";
import { type Attributes, type ElementReader, valueOf } from "./xml";

/** What the numbers in cells mean. */
export interface Styles {
  readonly looks: readonly Look[];
  /** By the number a cell has; undefined past the end of the file's list. */
  look(style: number): number | undefined;
  /** By look. */
  readonly isDate: readonly boolean[];
}

/** Where a file has no styles part. */
export const NO_STYLES: Styles = { looks: [{ format: "General" }], look: () => 0, isDate: [false] };

const HORIZONTAL: readonly string[] = ["left", "center", "right", "justify", "fill", "centerContinuous", "distributed"];
const VERTICAL: readonly string[] = ["top", "center", "bottom", "justify", "distributed"];

const oneOf = <T extends string>(words: readonly string[], word: string | undefined): T | undefined =>
  word !== undefined && words.includes(word) ? (word as T) : undefined;

function alignmentOf(attributes: Attributes): Partial<Look> {
  const horizontal = oneOf<NonNullable<Look["horizontal"]>>(HORIZONTAL, valueOf(attributes, "horizontal"));
  const vertical = oneOf<NonNullable<Look["vertical"]>>(VERTICAL, valueOf(attributes, "vertical"));
  return {
    ...(horizontal ? { horizontal } : {}),
    // cells stand at the bottom without being told
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(isOn(valueOf(attributes, "wrapText")) ? { wrap: true } : {}),
  };
}

/** The palette a file brings instead of Excel's. */
async function readPalette(files: Package, part: string, theme: readonly string[]): Promise<Palette> {
  const indexed: string[] = [];
  await files.read(part, {
    styleSheet: {},
    "styleSheet/colors/indexedColors/rgbColor": {
      open(attributes) {
        files.watch.count("cells", STYLE_COST_CELLS);
        indexed.push(colourOf(attributes, USUAL_PALETTE) ?? "000000");
      },
    },
  });
  return { theme, indexed: indexed.length > 0 ? indexed : USUAL_PALETTE.indexed };
}

/**
 * Looks of cells from the styles part: number formats alone, or all of it.
 *
 * @param theme colours of the theme; undefined reads formats alone
 */
export async function readStyles(files: Package, part: string, theme: readonly string[] | undefined): Promise<Styles> {
  const { watch } = files;
  const palette = theme && (await readPalette(files, part, theme));
  const formats = new Map<number, string>();
  const fonts: Look["font"][] = [];
  const fills: Look["fill"][] = [];
  const borders: Look["border"][] = [];
  const looks: Look[] = [];
  const lookOfStyle: number[] = [];
  const known = new Map<string, number>();
  let look: Look = { format: "General" };

  const keep = (): void => {
    const key = JSON.stringify(look);
    const at = known.get(key) ?? looks.length;
    if (at === looks.length) {
      known.set(key, at);
      looks.push(look);
    }
    lookOfStyle.push(at);
  };
  const styleReader: ElementReader = {
    open(attributes) {
      watch.count("cells", STYLE_COST_CELLS);
      const formatId = wholeOf(valueOf(attributes, "numFmtId")) ?? 0;
      const format = formats.get(formatId) ?? builtInFormat(formatId);
      const font = fonts[wholeOf(valueOf(attributes, "fontId")) ?? 0];
      const fill = fills[wholeOf(valueOf(attributes, "fillId")) ?? 0];
      const border = borders[wholeOf(valueOf(attributes, "borderId")) ?? 0];
      look = {
        format,
        ...(font ? { font } : {}),
        ...(fill === undefined ? {} : { fill }),
        ...(border ? { border } : {}),
      };
    },
    close: keep,
  };
  await files.read(part, {
    styleSheet: {},
    "styleSheet/numFmts/numFmt": {
      open(attributes) {
        const [id, format] = [wholeOf(valueOf(attributes, "numFmtId")), valueOf(attributes, "formatCode")];
        if (id === undefined || format === undefined) return;
        watch.text(format.length);
        formats.set(id, detached(format));
      },
    },
    ...(palette
      ? {
          ...fontReaders(palette, watch, (font) => fonts.push(font)),
          ...fillReaders(palette, watch, (fill) => fills.push(fill)),
          ...borderReaders(palette, watch, (border) => borders.push(border)),
          "styleSheet/cellXfs/xf/alignment": {
            open: (attributes: Attributes) => void (look = { ...look, ...alignmentOf(attributes) }),
          },
          "styleSheet/cellXfs/xf/protection": {
            open(attributes: Attributes) {
              const locked = valueOf(attributes, "locked");
              if (locked !== undefined && !isOn(locked)) look = { ...look, locked: false };
            },
          },
        }
      : {}),
    "styleSheet/cellXfs/xf": styleReader,
  });
  if (looks.length === 0) return NO_STYLES;
  return {
    looks,
    look: (style) => lookOfStyle[style],
    isDate: looks.map(({ format }) => isDateFormat(format)),
  };
}
