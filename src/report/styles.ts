/** A look of cells, in words both writers know. Sizes in points, colours as #RRGGBB. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly sizePoints?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Number format in the notation of files. */
  readonly format?: string;
}

export const FONT_NAME = "Times New Roman";
export const FONT_SIZE_POINTS = 12;

const bordered = { border: true, vertical: "center" } as const;
/** Colours are stated for captions: a table's own style would show white letters on our pale fill. */
const caption = {
  ...bordered,
  bold: true,
  horizontal: "center",
  wrap: true,
  fill: "#E7EEF4",
  colour: "#1B1B1B",
} as const;

/** Every look our sheets use. A style names what a cell is, not how it looks. */
export const styles = {
  title: { bold: true, sizePoints: 14, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { italic: true, horizontal: "center", vertical: "center", wrap: true },
  annex: { italic: true, horizontal: "right" },
  unitOfCount: { italic: true, horizontal: "right" },
  headLine: { horizontal: "center", wrap: true },
  headLineBold: { bold: true, horizontal: "center", wrap: true },
  caption,
  columnNumber: { ...bordered, italic: true, horizontal: "center", wrap: true, sizePoints: 10 },
  text: { ...bordered, horizontal: "left", wrap: true, format: "@" },
  word: { ...bordered, horizontal: "left", wrap: true },
  centred: { ...bordered, horizontal: "center", wrap: true },
  count: { ...bordered, horizontal: "center", format: "#,##0" },
  percent: { ...bordered, horizontal: "center", format: "0.00%" },
  points: { ...bordered, horizontal: "center", format: "+0.00;-0.00;0.00" },
  // the number behind a bar is another figure than the one that stands beside it
  bar: { ...bordered, format: ";;;" },
  date: { ...bordered, horizontal: "center", format: "dd/mm/yyyy" },
  verdict: { ...bordered, bold: true, horizontal: "center", wrap: true },
  // words; a calculator that takes "100%" for a number shows it as one
  goal: { ...bordered, horizontal: "center", wrap: true, format: "0%" },
  groupRow: { ...bordered, bold: true, horizontal: "left", wrap: true },
  totalText: { ...bordered, bold: true, horizontal: "center", wrap: true },
  totalCount: { ...bordered, bold: true, horizontal: "center", format: "#,##0" },
  totalPercent: { ...bordered, bold: true, horizontal: "center", format: "0.00%" },
  // at the left: LibreOffice lets a text run out of a hidden column into a blank cell before it
  computed: { ...bordered, horizontal: "left", colour: "#5A5A5A" },
  note: { italic: true, horizontal: "left", wrap: true, vertical: "top" },
  placeDate: { italic: true, horizontal: "center", wrap: true },
  warning: { horizontal: "left", vertical: "center", colour: "#9C0006" },
  signerRole: { bold: true, horizontal: "center", wrap: true },
} as const satisfies Readonly<Record<string, Style>>;

/** Bars in cells: greys that a printer without colours shows as they are. */
export const BAR = { fill: "#808080", border: "#404040" } as const;

export type StyleId = keyof typeof styles;
