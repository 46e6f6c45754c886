import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CopyView, TableDesk } from "../app/tables/tableView";
import { recordLabel } from "../app/tables/tableWords";
import type { CopyCounts } from "../words/paneTables";
import { tablePaneWords } from "../words/tablePane";
import { usePaneWords } from "./wordsContext";

interface CopiedListsProps {
  readonly desk: TableDesk;
  readonly copies: readonly CopyView[];
  readonly isBusy: boolean;
}

const countsOf = ({ same, changed, added, gone, edited }: NonNullable<CopyView["comparison"]>): CopyCounts => ({
  same: same.length,
  changed: changed.length,
  added: added.length,
  gone: gone.length,
  edited: edited.length,
});

/** Which lists of ours were filled from somebody's, and whether that has changed since. */
export function CopiedLists({ desk, copies, isBusy }: CopiedListsProps): ReactNode {
  const { language } = usePaneWords();
  const pane = tablePaneWords[language];
  if (copies.length === 0) return null;
  return (
    <>
      <h3>{pane.copies.head}</h3>
      <ul className="copied-lists">
        {copies.map(({ list, source, comparison, table }) => {
          const counts = comparison && countsOf(comparison);
          const differs = counts && counts.changed + counts.added + counts.gone > 0;
          return (
            <li key={`${list} ${source}`} className={differs || !counts ? "notice" : undefined}>
              <p>{pane.copies.from(recordLabel(list), source)}</p>
              <p className="small">
                {!counts
                  ? pane.copies.sourceGone
                  : differs
                    ? pane.copies.differs(counts)
                    : pane.copies.asItWas(counts.same)}
              </p>
              {differs && table && (
                <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.plan(table.id, list)}>
                  {pane.copies.update}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
