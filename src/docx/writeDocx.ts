import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from "docx";
import {
  type DocumentBlock,
  type DocumentPlan,
  type Paragraph,
  type ParagraphLook,
  TEXT_WIDTH_MM,
} from "../report/documents/documentPlan";
import { repack } from "../xlsx/write/package";

const FONT = "Times New Roman";
const TWIPS_PER_MM = 1440 / 25.4;
const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
const points = (count: number): number => count * 20;

/** A4 and its margins (05-HD/VPTW): top and bottom 20, left 30, right 15 mm. */
const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(30),
    right: twips(15),
    header: twips(10),
    footer: twips(10),
  },
};

interface Look {
  readonly size: number;
  readonly paragraph: Pick<IParagraphOptions, "alignment" | "spacing" | "indent" | "keepNext">;
}

/** Lines stand at least 18 points apart, as office papers want them. */
const LINE = { line: points(18), lineRule: LineRuleType.AT_LEAST } as const;
const FIRST_LINE = { firstLine: twips(12.7) } as const;

const centred = { alignment: AlignmentType.CENTER } as const;
const LOOKS: Readonly<Record<ParagraphLook, Look>> = {
  headLine: { size: 14, paragraph: centred },
  kind: { size: 16, paragraph: { ...centred, spacing: { before: points(18) } } },
  summary: { size: 14, paragraph: centred },
  heading: {
    size: 14,
    paragraph: {
      alignment: AlignmentType.BOTH,
      spacing: { before: points(6), after: points(3), ...LINE },
      indent: FIRST_LINE,
      keepNext: true,
    },
  },
  body: {
    size: 14,
    paragraph: {
      alignment: AlignmentType.BOTH,
      spacing: { before: points(3), after: points(3), ...LINE },
      indent: FIRST_LINE,
    },
  },
  closing: {
    size: 14,
    paragraph: {
      alignment: AlignmentType.BOTH,
      spacing: { before: points(3), after: points(3), ...LINE },
      indent: FIRST_LINE,
      keepNext: true,
    },
  },
  recipientsHead: { size: 14, paragraph: { spacing: { before: points(6) } } },
  recipient: { size: 12, paragraph: {} },
  signature: { size: 14, paragraph: { ...centred, keepNext: true } },
  cellHead: { size: 13, paragraph: centred },
  cell: { size: 13, paragraph: {} },
  cellCentred: { size: 13, paragraph: centred },
};
const BOLD_LOOKS: ReadonlySet<ParagraphLook> = new Set<ParagraphLook>(["kind", "summary"]);

/** Halves of a character and signs that XML has not: a file with one of them opens nowhere. */
const NOT_IN_XML = /[\p{Cs}\p{Cc}\uFFFE\uFFFF]/gu;

function wordParagraph({ look, runs }: Paragraph): WordParagraph {
  const { size, paragraph } = LOOKS[look];
  return new WordParagraph({
    ...paragraph,
    children: runs.map(
      ({ text, bold, italic, underlined }) =>
        new TextRun({
          text: text.replace(NOT_IN_XML, ""),
          size: `${size}pt`,
          ...(bold || BOLD_LOOKS.has(look) ? { bold: true } : {}),
          ...(italic ? { italics: true } : {}),
          ...(underlined ? { underline: {} } : {}),
        }),
    ),
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

const cell = (paragraphs: readonly Paragraph[], widthMm: number, isHead = false): TableCell =>
  new TableCell({
    width: { size: twips(widthMm), type: "dxa" },
    ...(isHead ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: paragraphs.map(wordParagraph),
  });

const table = (widthsMm: readonly number[], rows: readonly TableRow[], isRuled: boolean): Table =>
  new Table({
    width: { size: twips(widthsMm.reduce((sum, width) => sum + width, 0)), type: "dxa" },
    columnWidths: widthsMm.map(twips),
    layout: TableLayoutType.FIXED,
    ...(isRuled ? {} : { borders: NO_LINES }),
    rows: [...rows],
  });

/** Two columns stay on one page: a signature is never torn from its lines. */
function columns({ leftMm, left, right }: Extract<DocumentBlock, { is: "columns" }>): Table {
  const widths = [leftMm, TEXT_WIDTH_MM - leftMm];
  const row = new TableRow({
    cantSplit: true,
    children: [left, right].map((each, i) => cell(each, widths[i] ?? 0)),
  });
  return table(widths, [row], false);
}

function wordBlock(of: DocumentBlock): readonly (WordParagraph | Table)[] {
  if (of.is === "paragraph") return [wordParagraph(of.paragraph)];
  if (of.is === "columns") return [columns(of)];
  const { widthsMm, head, rows } = of;
  const width = (i: number): number => widthsMm[i] ?? 0;
  return [
    table(
      widthsMm,
      [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((each, i) => cell([each], width(i), true)),
        }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((each, i) => cell(each, width(i))) })),
      ],
      true,
    ),
    // two tables in a row would be one
    new WordParagraph({ spacing: { line: points(4), lineRule: LineRuleType.EXACT } }),
  ];
}

const MADE = /<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/gu;

/** When the file was made: on the day of the document, or nothing where that is not known. */
const withDay = (xml: string, day: string): string =>
  xml.replace(MADE, (_all, name: string, attributes: string) =>
    day === "" ? "" : `<dcterms:${name}${attributes}>${day}T00:00:00Z</dcterms:${name}>`,
  );

/** From the second page on its number stands above, in the middle. */
const pageNumber = new Header({
  children: [
    new WordParagraph({ ...centred, children: [new TextRun({ children: [PageNumber.CURRENT], size: "14pt" })] }),
  ],
});

/**
 * A .docx file for Word 2010 and newer, LibreOffice and WPS. Text stays text, whatever sign it starts with: nothing in it is a field or a
 * link. The same plan gives the same bytes, in Node and in browsers.
 *
 * Written with docx 9.15.2 (MIT); packed anew by fflate, since the library has the clock in its zip and its properties. Load by `import()`.
 *
 * @example const bytes = await writeDocx(minutes(notes, issuer).plan);
 */
export async function writeDocx(plan: DocumentPlan): Promise<Uint8Array> {
  const file = new Document({
    title: plan.title.replace(NOT_IN_XML, ""),
    creator: "CHITIEU",
    lastModifiedBy: "CHITIEU",
    styles: { default: { document: { run: { font: FONT, size: "14pt", language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: pageNumber, first: new Header({ children: [new WordParagraph("")] }) },
        children: plan.blocks.flatMap(wordBlock),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return repack(bytes, (path, xml) => (path === "docProps/core.xml" ? withDay(xml, plan.day) : xml));
}
