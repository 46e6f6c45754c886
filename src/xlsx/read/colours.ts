import type { Package } from "./package";
import { type Attributes, type PartReader, valueOf, type ElementReader } from "./xml";
import { wholeOf } from "./numbers";
import { isOn } from "./refs";

/** Palettes of a workbook, "RRGGBB" each. */
export interface Palette {
  /** In the order in which cells number them. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** The palette of Excel 97 (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    " ",
  );
/** Office 2013: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");

export const USUAL_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/** Numbers 64 and 65: the window's own text and ground. */
const SYSTEM: Readonly<Record<number, string>> = { 64: "000000", 65: "FFFFFF" };

const rgbOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/iu.test(text) ? text.slice(-6).toUpperCase() : undefined;

/** Names of a theme's colours in the order of cells, which is not that of the part: light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** The colours of a theme; those it does not name are Office's. */
export async function readTheme(files: Package, part: string): Promise<string[]> {
  const theme = [...OFFICE_THEME];
  const readers: PartReader = Object.fromEntries(
    THEME_ORDER.flatMap((name, i): [string, ElementReader][] => {
      const set = (colour: string | undefined): void => {
        if (colour !== undefined) theme[i] = colour;
      };
      const path = `a:theme/a:themeElements/a:clrScheme/a:${name}`;
      return [
        [`${path}/a:srgbClr`, { open: (attributes) => set(rgbOf(valueOf(attributes, "val"))) }],
        [`${path}/a:sysClr`, { open: (attributes) => set(rgbOf(valueOf(attributes, "lastClr"))) }],
      ];
    }),
  );
  await files.read(part, readers);
  return theme;
}

/** How much lighter (up to 1) or darker (down to -1), in hue, saturation and lightness (ECMA-376 part 1, 18.8.19). */
function tinted(colour: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const aimed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const reach = saturation * (1 - Math.abs(2 * aimed - 1));
  const hex = (part: number): string => {
    // same hue and saturation: each part keeps its share of the way from the darkest to the lightest
    const share = chroma === 0 ? 0 : (part - min) / chroma;
    const value = Math.round((aimed - reach / 2 + share * reach) * 255);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0");
  };
  return `${hex(r)}${hex(g)}${hex(b)}`.toUpperCase();
}

/** A colour as elements say it: by value, by place in the theme or in the palette; undefined for the automatic one. */
export function colourOf(attributes: Attributes, { theme, indexed }: Palette): string | undefined {
  if (isOn(valueOf(attributes, "auto"))) return undefined;
  const inTheme = wholeOf(valueOf(attributes, "theme"));
  const inPalette = wholeOf(valueOf(attributes, "indexed"));
  const colour =
    rgbOf(valueOf(attributes, "rgb")) ??
    (inTheme === undefined ? undefined : theme[inTheme]) ??
    (inPalette === undefined ? undefined : (indexed[inPalette] ?? SYSTEM[inPalette]));
  const tint = Number(valueOf(attributes, "tint") ?? 0);
  return colour === undefined || !(Math.abs(tint) <= 1) || tint === 0 ? colour : tinted(colour, tint);
}
