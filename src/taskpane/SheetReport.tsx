import { Button, ProgressBar } from "@fluentui/react-components";
import { Dismiss16Regular, Stop16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import type { SheetDesk, SheetReport as Report } from "../app/insert/sheetDesk";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import type { PaneWords } from "../words/pane";
import { useSheetDesk } from "./useSheetDesk";
import { usePaneWords } from "./wordsContext";

/** How far an insertion is, and what came of it; both live regions are in the page before they are needed. */
export function SheetReport({ desk }: { readonly desk: SheetDesk }): ReactNode {
  const pane = usePaneWords();
  const { working, stopping, report } = useSheetDesk(desk);
  const isUrgent = report?.of === "refused" || report?.of === "fileRefused" || report?.of === "losing";
  const isLong = report?.of === "inserted";
  const top = useRef<HTMLDivElement>(null);
  // a short report sticks where it is seen; a long one would cover what it speaks of
  useEffect(() => {
    if (isLong) top.current?.scrollIntoView({ block: "nearest" });
  }, [isLong, report]);
  return (
    <div ref={top} className={report ? `report${isUrgent ? " warning" : ""}${isLong ? " long" : ""}` : "quiet-report"}>
      <div role="status">
        {working && (
          <>
            <p>{stopping === "asked" ? pane.sheets.stopping : pane.sheets.progress(working.done, working.total)}</p>
            <ProgressBar
              aria-label={pane.sheets.progress(working.done, working.total)}
              {...(working.total > 0 ? { value: working.done, max: working.total } : {})}
            />
          </>
        )}
        {report && !isUrgent && textOf(report, pane)}
        {report?.of === "inserted" && (
          <ul className="inserted">
            {report.sheets.map(({ sheetId, name }) => (
              <li key={sheetId}>
                <Button
                  appearance="transparent"
                  size="small"
                  className="link"
                  onClick={() => void desk.reveal(sheetId, 0, 0, name)}
                >
                  <span className="unseen">{pane.sheets.open} </span>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {report?.of === "inserted" &&
          report.sheets.map(
            ({ sheetId, name, unfinished }) =>
              unfinished && <p key={sheetId}>{pane.sheets.unfinished(name, unfinished)}</p>,
          )}
        {report?.of === "inserted" && report.sheets.length > 0 && (
          <>
            <p className="small">{pane.sheets.takeOutAbout}</p>
            <Button size="small" onClick={keepingKeyboard(() => void desk.takeOut())}>
              {pane.sheets.takeOut}
            </Button>
          </>
        )}
      </div>
      {stopping === "offered" && (
        <Button size="small" icon={<Stop16Regular />} onClick={keepingKeyboard(() => desk.stop())}>
          {pane.sheets.stop}
        </Button>
      )}
      <div className="urgent">
        <div role="alert">{isUrgent && textOf(report, pane)}</div>
        {report?.of === "losing" && (
          <p className="choices">
            <Button size="small" onClick={keepingKeyboard(() => void desk.takeOut())}>
              {pane.sheets.takeOutAnyway}
            </Button>{" "}
            <Button size="small" onClick={keepingKeyboard(() => desk.dismiss())}>
              {pane.sheets.keep}
            </Button>
          </p>
        )}
      </div>
      {report && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={pane.report.dismiss}
          onClick={keepingKeyboard(() => desk.dismiss())}
        />
      )}
    </div>
  );
}

/** A button that goes takes the place of the keyboard with it. */
const keepingKeyboard =
  (work: () => void) =>
  ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    currentTarget.closest<HTMLElement>("[role=tabpanel]")?.focus();
    work();
  };

function textOf(report: Report, { sheets, language }: PaneWords): string {
  switch (report.of) {
    case "inserted":
      return report.sheets.length === 0 ? sheets.nothingMissing : sheets.inserted(report.sheets.length);
    case "losing":
      return sheets.losing(report.loss.typed, report.loss.referring);
    case "takenOut":
      return sheets.takenOut(report.count);
    case "refreshed":
      return sheets.refreshed(report.sheet.name);
    case "lastYear":
      return sheets.lastYearTaken(report.targets, report.file, report.sheet.name);
    case "fileRefused":
      return `${report.file}: ${sayFile(report.issue, language)}`;
    case "countedAs": {
      const { found, level, sheet, row } = report.done;
      return sheets.countedAs(found, level, sheet.name, row);
    }
    case "removed":
      return sheets.removed(report.count);
    case "saved":
      return sheets.saved;
    case "stopped":
    case "refused":
      return sayHost(report.issue, language);
  }
}
