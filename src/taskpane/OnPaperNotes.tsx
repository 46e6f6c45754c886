import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { SheetDesk } from "../app/insert/sheetDesk";
import type { SheetChoice } from "../app/insert/insertSheets";
import { sayHost } from "../words/hostIssues";
import { usePaneWords } from "./wordsContext";

/** Cells that are named; more are counted. */
const MOST_CELLS = 10;

interface OnPaperNotesProps {
  readonly desk: SheetDesk;
  readonly sheet: NonNullable<SheetChoice["existing"]>;
}

/** How a sheet comes out on paper: pages, letters, what is cut. Looked at when it is opened. */
export function OnPaperNotes({ desk, sheet }: OnPaperNotesProps): ReactNode {
  const { sheets: pane, overview, language } = usePaneWords();
  const [found, setFound] = useState<Awaited<ReturnType<SheetDesk["onPaper"]>>>();
  useEffect(() => {
    let isOpen = true;
    void desk.onPaper(sheet).then((outcome) => isOpen && setFound(outcome));
    return () => {
      isOpen = false;
    };
  }, [desk, sheet]);
  if (!found) return <p role="status">{pane.onPaper.looking}</p>;
  if (!found.ok) return <p role="alert">{sayHost(found.issues[0], language)}</p>;
  const { cut, blankRows, higher } = found.value;
  return (
    <div className="small" role="status">
      <p>{pane.onPaper.page(found.value)}</p>
      {blankRows > 0 && (
        <p>
          {pane.onPaper.blankRows(blankRows)}{" "}
          <Button size="small" onClick={() => void desk.leaveOutBlankRows(sheet).then(setFound)}>
            {pane.onPaper.leaveOut}
          </Button>
        </p>
      )}
      <p>{pane.onPaper.cut(cut.length)}</p>
      {cut.length > 0 && (
        <ul className="subjects">
          {cut.slice(0, MOST_CELLS).map(({ row, column, text }) => (
            <li key={`${row},${column}`}>
              <button
                type="button"
                className="subject"
                onClick={() => void desk.reveal(sheet.sheetId, row, column, sheet.name)}
              >
                <span className="subject-row">{overview.cell(row, column)}</span>
                <span>{text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {higher.length > 0 && (
        <Button size="small" onClick={() => void desk.makeHigher(sheet, higher).then(setFound)}>
          {pane.onPaper.makeHigher}
        </Button>
      )}
    </div>
  );
}
