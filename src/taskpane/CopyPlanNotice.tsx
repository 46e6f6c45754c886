import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { CopyPlan, TableDesk } from "../app/tables/tableView";
import { captionOf, columnPairs, recordLabel, rowsText } from "../app/tables/tableWords";
import { tablePaneWords } from "../words/tablePane";
import { usePaneWords } from "./wordsContext";

interface CopyPlanNoticeProps {
  readonly desk: TableDesk;
  readonly plan: CopyPlan;
  readonly isBusy: boolean;
}

/** What would be written into a list of ours, for the user to say yes to. */
export function CopyPlanNotice({ desk, plan, isBusy }: CopyPlanNoticeProps): ReactNode {
  const { language } = usePaneWords();
  const pane = tablePaneWords[language].plan;
  const { list } = plan.mapping;
  const { added, changed, gone, edited, typed, own } = plan.comparison;
  const nothing = added.length + changed.length + gone.length === 0;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: "nearest" }), [plan]);
  return (
    <div ref={notice} className="notice" role="region" aria-label={pane.head(recordLabel(list.sheet), plan.isAgain)}>
      <p>
        <strong>{pane.head(recordLabel(list.sheet), plan.isAgain)}</strong>
      </p>
      <p>
        {nothing
          ? pane.nothing
          : added.length + changed.length > 0 && pane.write({ added: added.length, changed: changed.length })}
      </p>
      <p className="small">{pane.columns(columnPairs(plan))}</p>
      {plan.groups.length > 0 && list.group !== undefined && (
        <p className="small">{pane.groups(captionOf(list.sheet, list.group), plan.groups)}</p>
      )}
      {own > 0 && <p className="small">{pane.own(own)}</p>}
      {typed.length > 0 && <p className="small">{pane.typed(typed.length, rowsText(typed.map(({ row }) => row)))}</p>}
      {edited.length > 0 && <p className="small">{pane.edited(edited.length)}</p>}
      {gone.length > 0 && <p className="small">{pane.gone(gone.length)}</p>}
      {plan.nameless.length > 0 && <p className="small">{pane.nameless(rowsText(plan.nameless))}</p>}
      {plan.overCapacity > 0 && <p className="small">{pane.overCapacity(plan.overCapacity)}</p>}
      <p className="small">{pane.asItStands}</p>
      <p className="choices">
        {!nothing && (
          <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={() => void desk.copy()}>
            {pane.go}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={() => desk.cancel()}>
          {pane.cancel}
        </Button>
      </p>
    </div>
  );
}
