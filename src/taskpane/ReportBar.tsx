import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, Dismiss16Regular, Warning20Regular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactNode } from "react";
import type { ExampleReport, Examples } from "../app/functions/examples";
import { sayHost } from "../words/hostIssues";
import type { PaneWords } from "../words/pane";
import { useReport } from "./useReport";
import { usePaneWords } from "./wordsContext";

/** After this long without an answer the user is told what Excel may be waiting for. */
const PATIENCE_MS = 1500;

interface ReportBarProps {
  readonly examples: Examples;
  /** The dismiss button goes, and with it the place of the keyboard: moves it somewhere that stays. */
  readonly onDismiss: () => void;
}

/**
 * What came of the last insertion. The two live regions are always in the page, because screen readers announce only what
 * changes inside one they already know.
 */
export function ReportBar({ examples, onDismiss }: ReportBarProps): ReactNode {
  const pane = usePaneWords();
  const report = useReport(examples);
  const isLate = useLate(report);
  const text = report && textOf(report, isLate, pane);
  const refused = report?.state === "ended" && !report.outcome.ok;
  const well = report?.state === "ended" && report.outcome.ok && report.outcome.value.recognised;
  return (
    <div className={report && (report.state === "working" || well ? "report" : "report warning")}>
      {report?.state === "ended" && (well ? <CheckmarkCircle20Regular /> : <Warning20Regular />)}
      <div role="status">{refused ? "" : text}</div>
      <div role="alert">{refused ? text : ""}</div>
      {report?.state === "ended" && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={pane.report.dismiss}
          onClick={() => {
            examples.dismiss();
            onDismiss();
          }}
        />
      )}
    </div>
  );
}

function textOf(report: ExampleReport, isLate: boolean, pane: PaneWords): string {
  if (report.state === "working") return isLate ? pane.report.waiting : pane.report.working;
  if (!report.outcome.ok) return sayHost(report.outcome.issues[0], pane.language);
  const { sheet, address, recognised } = report.outcome.value;
  const where = { id: report.id, sheet, address };
  return recognised ? pane.report.written(where) : pane.report.notRecognised(where);
}

function useLate(report: ExampleReport | undefined): boolean {
  const [late, setLate] = useState<ExampleReport>();
  useEffect(() => {
    if (report?.state !== "working") return;
    const timer = setTimeout(() => setLate(report), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [report]);
  return report !== undefined && late === report;
}
