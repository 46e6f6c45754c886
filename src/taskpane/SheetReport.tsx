import { Button, ProgressBar } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { SheetDesk, SheetReport as Report } from "../app/sheetDesk";
import { sayHost } from "../words/hostIssues";
import type { PaneWords } from "../words/pane";
import { useSheetDesk } from "./useSheetDesk";
import { usePaneWords } from "./wordsContext";

/** How far an insertion is, and what came of it; both live regions are in the page before they are needed. */
export function SheetReport({ desk }: { readonly desk: SheetDesk }): ReactNode {
  const pane = usePaneWords();
  const { working, report } = useSheetDesk(desk);
  const refused = report?.of === "refused";
  return (
    <div className={report ? `report${refused ? " warning" : ""}` : "quiet-report"}>
      <div role="status">
        {working && (
          <>
            <p>{pane.sheets.progress(working.done, working.total)}</p>
            <ProgressBar
              aria-label={pane.sheets.progress(working.done, working.total)}
              {...(working.total > 0 ? { value: working.done, max: working.total } : {})}
            />
          </>
        )}
        {report && !refused && textOf(report, pane)}
        {report?.of === "inserted" && (
          <ul className="inserted">
            {report.sheets.map(({ sheetId, name }) => (
              <li key={sheetId}>
                <Button
                  appearance="transparent"
                  size="small"
                  className="link"
                  onClick={() => void desk.reveal(sheetId, 0, 0)}
                >
                  <span className="unseen">{pane.sheets.open} </span>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div role="alert">{refused && textOf(report, pane)}</div>
      {report && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={pane.report.dismiss}
          onClick={(event) => {
            // the button goes, and with it the place of the keyboard
            event.currentTarget.closest<HTMLElement>("[role=tabpanel]")?.focus();
            desk.dismiss();
          }}
        />
      )}
    </div>
  );
}

function textOf(report: Report, { sheets, language }: PaneWords): string {
  switch (report.of) {
    case "inserted":
      return report.sheets.length === 0 ? sheets.nothingMissing : sheets.inserted(report.sheets.length);
    case "refreshed":
      return sheets.refreshed(report.sheet.name);
    case "removed":
      return sheets.removed(report.count);
    case "saved":
      return sheets.saved;
    case "refused":
      return sayHost(report.issue, language);
  }
}
