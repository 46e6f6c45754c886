import { Button } from "@fluentui/react-components";
import { useRef, useState, type CSSProperties, type ReactNode } from "react";
import type { DocumentBlock, DocumentPlan, Paragraph, ParagraphLook } from "../app/documents/documentDesk";
import { copySelected } from "../summing/copySelected";
import { usePaneWords } from "./wordsContext";

/** Looks stand in the elements themselves: they go along when the text is copied into Word. */
const LOOKS: Readonly<Record<ParagraphLook, CSSProperties>> = {
  headLine: { textAlign: "center" },
  kind: { textAlign: "center", fontWeight: "bold", fontSize: "16pt" },
  summary: { textAlign: "center", fontWeight: "bold" },
  heading: { textIndent: "36pt" },
  body: { textAlign: "justify", textIndent: "36pt" },
  closing: { textAlign: "justify", textIndent: "36pt" },
  recipientsHead: {},
  recipient: { fontSize: "12pt" },
  signature: { textAlign: "center" },
  cellHead: { textAlign: "center", fontSize: "13pt" },
  cell: { fontSize: "13pt" },
  cellCentred: { textAlign: "center", fontSize: "13pt" },
};

const line = ({ look, runs }: Paragraph, key: number): ReactNode => (
  <p key={key} style={{ margin: "3pt 0", ...LOOKS[look] }}>
    {runs.map(({ text, bold, italic, underlined }, i) => (
      <span
        key={i}
        style={{
          ...(bold ? { fontWeight: "bold" } : {}),
          ...(italic ? { fontStyle: "italic" } : {}),
          ...(underlined ? { textDecoration: "underline" } : {}),
        }}
      >
        {text === "" ? "\u00a0" : text}
      </span>
    ))}
  </p>
);

const TABLE: CSSProperties = { width: "100%", borderCollapse: "collapse" };
const RULED: CSSProperties = { border: "1px solid currentColor", verticalAlign: "top" };

function part(block: DocumentBlock, key: number): ReactNode {
  if (block.is === "paragraph") return line(block.paragraph, key);
  if (block.is === "columns")
    return (
      <table key={key} role="presentation" style={TABLE}>
        <tbody>
          <tr>
            {[block.left, block.right].map((paragraphs, i) => (
              <td key={i} style={{ width: "50%", verticalAlign: "top" }}>
                {paragraphs.map(line)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    );
  return (
    <table key={key} style={TABLE}>
      <thead>
        <tr>
          {block.head.map((caption, i) => (
            <th key={i} scope="col" style={RULED}>
              {line(caption, 0)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, r) => (
          <tr key={r}>
            {row.map((cell, c) => (
              <td key={c} style={RULED}>
                {cell.map(line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A document as text that can be copied into Word with its looks: for Excels that save no file. */
export function DocumentText({ plan }: { readonly plan: DocumentPlan }): ReactNode {
  const { documents: pane } = usePaneWords();
  const text = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<"copied" | "selected">();

  function copy(): void {
    const selection = window.getSelection();
    if (!text.current || !selection) return;
    selection.selectAllChildren(text.current);
    setDone(copySelected());
  }

  return (
    <>
      <Button size="small" onClick={copy}>
        {pane.copy}
      </Button>
      <p className="small" role="status">
        {done && pane[done]}
      </p>
      <div ref={text} className="document-text" role="region" aria-label={pane.text} tabIndex={0} lang="vi">
        {plan.blocks.map(part)}
      </div>
    </>
  );
}
