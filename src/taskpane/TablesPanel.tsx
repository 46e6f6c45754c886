import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import type { TableDesk, TableReport } from "../app/tables/tableView";
import { recordLabel, rowsText, sayDoubt } from "../app/tables/tableWords";
import { sayHost } from "../words/hostIssues";
import { tablePaneWords } from "../words/tablePane";
import { CopiedLists } from "./CopiedLists";
import { ForeignTableCard } from "./ForeignTableCard";
import { usePaneWords } from "./wordsContext";

interface TablesPanelProps {
  readonly desk: TableDesk;
}

/** Lists that others made in the open workbook: how they are understood, and what of ours they fill. */
export function TablesPanel({ desk }: TablesPanelProps): ReactNode {
  const { language } = usePaneWords();
  const pane = tablePaneWords[language];
  const { looked, working, plan, report } = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => {
    void desk.look();
  }, [desk]);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // what came of a button further down
    if (report) said.current?.scrollIntoView({ block: "nearest" });
  }, [report]);
  return (
    <div className="tables" role="region" aria-label={pane.heading}>
      <p className="small">{pane.about}</p>
      <p>
        <Button size="small" disabledFocusable={working === true} onClick={() => void desk.look()}>
          {pane.again}
        </Button>
      </p>
      <p role="status" ref={said}>
        {working && !looked ? pane.looking : report && <Said report={report} />}
      </p>
      {looked && <CopiedLists desk={desk} copies={looked.copies} isBusy={working === true} />}
      {looked?.tables.length === 0 && <p>{pane.none}</p>}
      {looked?.tables.map((table) => (
        <ForeignTableCard
          key={table.id}
          desk={desk}
          table={table}
          plan={plan?.table.id === table.id ? plan : undefined}
          isBusy={working === true}
        />
      ))}
      {looked !== undefined && looked.remembered > 0 && (
        <p className="small">
          {pane.rememberedAll(looked.remembered)}{" "}
          <Button size="small" disabledFocusable={working === true} onClick={() => void desk.forget()}>
            {pane.forgetAll}
          </Button>
        </p>
      )}
    </div>
  );
}

function Said({ report }: { readonly report: TableReport }): ReactNode {
  const { language } = usePaneWords();
  const pane = tablePaneWords[language];
  switch (report.of) {
    case "remembered":
      return pane.saidRemembered;
    case "forgotten":
      return pane.saidForgotten;
    case "refused":
      return sayHost(report.issue, language);
    case "copied":
      return pane.copied({ ...report, left: report.left.length === 0 ? "" : rowsText(report.left) });
    case "doubts":
      return `${recordLabel(report.list)}: ${report.doubts.map((doubt) => sayDoubt(doubt, pane)).join(" ")}`;
  }
}
