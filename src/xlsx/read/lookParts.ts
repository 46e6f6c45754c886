import type { Look, LookFont, LookLine } from "../book";
import { type Palette, colourOf } from "./colours";
import { STYLE_COST_CELLS } from "./bounds";
import { detached } from "./texts";
import type { Watch } from "./watch";
import { type Attributes, type PartReader, valueOf } from "./xml";

/** An element that is there without saying no. */
const isSet = (attributes: Attributes): boolean =>
  !["0", "false", "off", "none"].includes(valueOf(attributes, "val") ?? "");

/** The fonts of a styles part, in their order. */
export function fontReaders(palette: Palette, watch: Watch, onFont: (font: LookFont | undefined) => void): PartReader {
  const path = "styleSheet/fonts/font";
  let font: { -readonly [K in keyof LookFont]: LookFont[K] } = {};
  const flag = (name: "bold" | "italic" | "underline" | "strike"): PartReader[string] => ({
    open: (attributes) => {
      if (isSet(attributes)) font[name] = true;
    },
  });
  return {
    [path]: {
      open: () => {
        watch.count("cells", STYLE_COST_CELLS);
        font = {};
      },
      close: () => onFont(Object.keys(font).length > 0 ? font : undefined),
    },
    [`${path}/name`]: {
      open: (attributes) => {
        const name = valueOf(attributes, "val");
        if (name) font.name = detached(name);
      },
    },
    [`${path}/sz`]: {
      open: (attributes) => {
        const size = Number(valueOf(attributes, "val"));
        if (size > 0 && size <= 409) font.sizePoints = size;
      },
    },
    [`${path}/b`]: flag("bold"),
    [`${path}/i`]: flag("italic"),
    [`${path}/u`]: flag("underline"),
    [`${path}/strike`]: flag("strike"),
    [`${path}/color`]: {
      open: (attributes) => {
        const colour = colourOf(attributes, palette);
        if (colour !== undefined) font.colour = colour;
      },
    },
  };
}

/** The fills of a styles part: one colour or none; patterns and gradients are none. */
export function fillReaders(palette: Palette, watch: Watch, onFill: (fill: string | undefined) => void): PartReader {
  const path = "styleSheet/fills/fill";
  let isSolid = false;
  let fill: string | undefined;
  return {
    [path]: {
      open: () => {
        watch.count("cells", STYLE_COST_CELLS);
        fill = undefined;
        isSolid = false;
      },
      close: () => onFill(fill),
    },
    [`${path}/patternFill`]: { open: (attributes) => void (isSolid = valueOf(attributes, "patternType") === "solid") },
    [`${path}/patternFill/fgColor`]: {
      open: (attributes) => {
        if (isSolid) fill = colourOf(attributes, palette);
      },
    },
  };
}

type Border = NonNullable<Look["border"]>;
type Side = keyof Border;

/** Strict files name sides by the direction of writing. */
const SIDES: Readonly<Record<string, Side>> = {
  top: "top",
  right: "right",
  end: "right",
  bottom: "bottom",
  left: "left",
  start: "left",
};

/** The borders of a styles part, in their order. */
export function borderReaders(
  palette: Palette,
  watch: Watch,
  onBorder: (border: Border | undefined) => void,
): PartReader {
  const path = "styleSheet/borders/border";
  let border: Partial<Record<Side, LookLine>> = {};
  const sides = Object.entries(SIDES).flatMap(([name, side]): [string, PartReader[string]][] => [
    [
      `${path}/${name}`,
      {
        open: (attributes) => {
          const line = valueOf(attributes, "style");
          if (line && line !== "none") border[side] = { line: detached(line) };
        },
      },
    ],
    [
      `${path}/${name}/color`,
      {
        open: (attributes) => {
          const [drawn, colour] = [border[side], colourOf(attributes, palette)];
          if (drawn && colour !== undefined) border[side] = { ...drawn, colour };
        },
      },
    ],
  ]);
  return {
    [path]: {
      open: () => {
        watch.count("cells", STYLE_COST_CELLS);
        border = {};
      },
      close: () => onBorder(Object.keys(border).length > 0 ? border : undefined),
    },
    ...Object.fromEntries(sides),
  };
}
