import { useId, type ReactNode } from "react";
import type { TargetOverview } from "../app/overview/overview";
import type { FoundSheet } from "../app/sheetTable";
import { wholeNumberText, type Words } from "../words/words";
import { Disclosure } from "./Disclosure";
import { ShareBar } from "./ShareBar";
import { StandingBadge } from "./StandingBadge";
import { Others } from "./Others";
import { TargetReasons, type Reveal } from "./TargetReasons";
import { usePaneWords } from "./wordsContext";

/** Rows named one by one in the sentence about missing entries. */
const NAMED_ROWS = 5;

interface TargetCardProps {
  readonly of: TargetOverview;
  readonly words: Words;
  readonly reveal: Reveal;
  /** Has a form compute its cells anew. */
  readonly update: (form: FoundSheet) => void;
}

/** One target as it stands: figures, bar, verdict, how many short, and on asking why. */
export function TargetCard({ of, words, reveal, update }: TargetCardProps): ReactNode {
  const { overview: pane, language } = usePaneWords();
  const headId = useId();
  const { target, figures, tally, percent, standing, needed } = of;
  const count = (value: number): string => wholeNumberText(value, language === "vi" ? "." : ",");
  const missing = of.subjects.filter(({ state }) => state === "missing").map(({ row }) => row);
  return (
    <article className="target" aria-labelledby={headId}>
      <h3 id={headId}>
        <span className="code">{target.id}</span> {target.wording[language]}
      </h3>
      <div className="figures">
        <StandingBadge standing={standing} words={words} />
        {tally && (
          <span className="counts">
            {count(tally.part)}/{count(tally.whole)}
            {percent !== "" && <b> {percent}</b>}
          </span>
        )}
      </div>
      <ShareBar of={of} />
      <p className="target-line">
        {pane.goal}: {words.condition(target)}
        {needed > 0 && <b> · {pane.still({ count: needed, subject: target.subject[language] })}</b>}
      </p>
      {standing === "missed" && missing.length > 0 && (
        <p className="target-line">
          {pane.missingRows(missing.slice(0, NAMED_ROWS), Math.max(0, missing.length - NAMED_ROWS))}
        </p>
      )}
      {of.milestonePassed && target.dueYear !== undefined && (
        <p className="target-line">{pane.milestonePassed(target.dueYear, of.atMilestone)}</p>
      )}
      {of.undated > 0 && (
        <p className="target-line">{pane.undated({ count: of.undated, subject: target.subject[language] })}</p>
      )}
      {of.beside.map((each) => (
        <p key={each.of} className="target-line">
          {pane.beside[each.of]}: {count(each.tally.part)}/{count(each.tally.whole)} {each.percent}
        </p>
      ))}
      {figures.from === "nothing" && figures.isDeleted && figures.register !== undefined && (
        <p className="target-line">{pane.fromDeleted(figures.register)}</p>
      )}
      <Others of={of} reveal={reveal} update={update} />
      <Disclosure text={pane.why} about={target.id}>
        {() => <TargetReasons of={of} reveal={reveal} />}
      </Disclosure>
    </article>
  );
}
