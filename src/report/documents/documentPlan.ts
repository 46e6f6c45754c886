/** How a paragraph looks; the writer knows sizes and spaces. */
export type ParagraphLook =
  | "headLine"
  | "kind"
  | "summary"
  | "heading"
  | "body"
  /** The last of a body: a signature never stands on a page alone. */
  | "closing"
  | "recipientsHead"
  | "recipient"
  | "signature"
  | "cellHead"
  | "cell"
  | "cellCentred";

/** Text of one look within a paragraph. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
}

export interface Paragraph {
  readonly look: ParagraphLook;
  readonly runs: readonly Run[];
}

/** A part of a document, from the top down. */
export type DocumentBlock =
  | { readonly is: "paragraph"; readonly paragraph: Paragraph }
  /** Two columns without lines: head, signatures. `leftMm` of the text's 165 mm. */
  | {
      readonly is: "columns";
      readonly leftMm: number;
      readonly left: readonly Paragraph[];
      readonly right: readonly Paragraph[];
    }
  /** With lines; its first row is repeated on every page. */
  | {
      readonly is: "table";
      readonly widthsMm: readonly number[];
      readonly head: readonly Paragraph[];
      readonly rows: readonly (readonly (readonly Paragraph[])[])[];
    };

/** A Word document, described; the .docx file, its picture in the pane and its plain text all follow from it. */
export interface DocumentPlan {
  /** Of the file, without its ending; may hold any sign. */
  readonly name: string;
  readonly title: string;
  /** Of the document, "2026-10-02": the file says it was made then; "" while nobody has said. */
  readonly day: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Width of the text on A4 between margins of 30 and 15 mm. */
export const TEXT_WIDTH_MM = 165;

export const paragraph = (look: ParagraphLook, text: string, run: Omit<Run, "text"> = {}): Paragraph => ({
  look,
  runs: [{ text, ...run }],
});

export const block = (of: Paragraph): DocumentBlock => ({ is: "paragraph", paragraph: of });

/** A heading inside the text, and a paragraph of it. */
export const heading = (text: string): DocumentBlock => block(paragraph("heading", text, { bold: true }));
export const body = (text: string): DocumentBlock => block(paragraph("body", text));

const textOfParagraph = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join("");

/** The text alone, a line a paragraph, cells apart by tabs: for whoever cannot save the file. */
export function plainText({ blocks }: DocumentPlan): string {
  return blocks
    .flatMap((each): readonly string[] => {
      if (each.is === "paragraph") return [textOfParagraph(each.paragraph)];
      if (each.is === "columns") return [...each.left, ...each.right].map(textOfParagraph);
      return [
        each.head.map(textOfParagraph),
        ...each.rows.map((row) => row.map((cell) => cell.map(textOfParagraph).join(" "))),
      ].map((cells) => cells.join("\t"));
    })
    .join("\n");
}
