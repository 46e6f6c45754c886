import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { type CopyPlan, type ForeignTable, OUR_LISTS, type SheetId, type TableDesk } from "../app/tables/tableView";
import { skippedByReason, surenessOf, rowsText } from "../app/tables/tableWords";
import { ColumnMeanings } from "../summing/ColumnMeanings";
import { tablePaneWords } from "../words/tablePane";
import { CopyPlanNotice } from "./CopyPlanNotice";
import { Disclosure } from "./Disclosure";
import { usePaneWords } from "./wordsContext";

interface ForeignTableCardProps {
  readonly desk: TableDesk;
  readonly table: ForeignTable;
  readonly isBusy: boolean;
}

interface WithPlan extends ForeignTableCardProps {
  /** What using it would write. */
  readonly plan: CopyPlan | undefined;
}

/** A table that others made: where it stands, what each column is taken for, which rows are no data, and its use. */
export function ForeignTableCard({ desk, table, plan, isBusy }: WithPlan): ReactNode {
  const { language } = usePaneWords();
  const pane = tablePaneWords[language];
  const { header, confidence, records } = table.table;
  const otherHeader = table.isOther ? table.first.header : table.first.otherHeader;
  return (
    <div className="foreign-table" role="group" aria-label={pane.table(table.sheet, table.range)}>
      <h3>
        <Button
          appearance="transparent"
          size="small"
          className="goto"
          onClick={() => void desk.reveal(table.sheetId, table.table.firstRow, table.table.firstColumn)}
        >
          {pane.table(table.sheet, table.range)}
        </Button>
      </h3>
      <p className="small">
        {pane.records(records.length)}; {header ? pane.header(header[0] + 1, header[1] + 1) : pane.noHeader} (
        {pane.sureness[surenessOf(confidence)]})
      </p>
      {otherHeader && (
        <p className="small notice">
          {pane.otherHeader(otherHeader[0] + 1, otherHeader[1] + 1)}{" "}
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.readOther(table.id, !table.isOther)}>
            {pane.readOther}
          </Button>
        </p>
      )}
      <Disclosure text={pane.columns} about={table.sheet}>
        {() => (
          <ColumnMeanings
            found={table.found.columns}
            columns={table.table.columns}
            language={language}
            disabled={isBusy}
            onChoose={(at, meaning) => void desk.choose(table.id, at, meaning)}
          />
        )}
      </Disclosure>
      <Skipped table={table} />
      {table.isRemembered && (
        <p className="small">
          {pane.remembered}{" "}
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.forget(table.id)}>
            {pane.forget}
          </Button>
        </p>
      )}
      <Use desk={desk} table={table} isBusy={isBusy} />
      {plan && <CopyPlanNotice desk={desk} plan={plan} isBusy={isBusy} />}
    </div>
  );
}

function Skipped({ table }: Pick<ForeignTableCardProps, "table">): ReactNode {
  const { language } = usePaneWords();
  const pane = tablePaneWords[language];
  const reasons = skippedByReason(table.table);
  const count = reasons.reduce((sum, [, rows]) => sum + rows.length, 0);
  if (count === 0) return null;
  return (
    <Disclosure text={pane.skippedHead(count)} about={table.sheet}>
      {() => (
        <ul className="small">
          {reasons.map(([reason, rows]) => (
            <li key={reason}>{pane.rows(pane.skipped[reason], rowsText(rows))}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Use({ desk, table, isBusy }: ForeignTableCardProps): ReactNode {
  const { language } = usePaneWords();
  const pane = tablePaneWords[language];
  const isOfPeople = table.table.columns.some(({ role, meaning }) => role === "person" && meaning !== "inCharge");
  const [list, setList] = useState<SheetId>();
  const chosen = list ?? (isOfPeople ? "DS_HOIVIEN" : "DS_TOCHUC");
  return (
    <div className="use-list">
      <Field label={pane.into} size="small">
        <Select size="small" value={chosen} onChange={(_event, { value }) => setList(value as SheetId)}>
          {OUR_LISTS.map(({ sheet, label }) => (
            <option key={sheet} value={sheet}>
              {label[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.plan(table.id, chosen)}>
        {pane.use}
      </Button>
    </div>
  );
}
