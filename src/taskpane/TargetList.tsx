import { Accordion } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Target } from "../domain/target";
import type { Words } from "../words/words";
import { Fold } from "./Fold";
import { usePaneWords } from "./wordsContext";

interface TargetListProps {
  readonly catalogue: readonly Target[];
  readonly words: Words;
}

/** The catalogue: each target with its condition, and on opening where it comes from and how it is counted. */
export function TargetList({ catalogue, words }: TargetListProps): ReactNode {
  const pane = usePaneWords();
  return (
    <>
      <h2>{pane.sections.targets}</h2>
      <p>{pane.targets.about}</p>
      <Accordion multiple collapsible>
        {catalogue.map((target) => (
          <Fold key={target.id} value={target.id} head={<TargetHead target={target} words={words} />}>
            <TargetDetails target={target} words={words} />
          </Fold>
        ))}
      </Accordion>
    </>
  );
}

interface TargetProps {
  readonly target: Target;
  readonly words: Words;
}

function TargetHead({ target, words }: TargetProps): ReactNode {
  const { targets: pane } = usePaneWords();
  return (
    <>
      <span className="code">{target.id}</span>
      <span>{target.wording[words.language]}</span>
      <span className="condition">
        {pane.condition}: {words.condition(target)}
      </span>
    </>
  );
}

function TargetDetails({ target, words }: TargetProps): ReactNode {
  const { targets: pane } = usePaneWords();
  const { language } = words;
  const period = words.periods[target.period];
  return (
    <dl>
      <dt>{pane.source}</dt>
      <dd>
        <blockquote lang="vi">{target.source}</blockquote>
      </dd>
      <dt>{pane.reading}</dt>
      <dd>{target.reading[language]}</dd>
      <dt>{pane.part}</dt>
      <dd>{counted(target.part[language], target.subject[language])}</dd>
      <dt>{pane.whole}</dt>
      <dd>{counted(target.whole[language], target.subject[language])}</dd>
      <dt>{pane.period}</dt>
      <dd>{target.dueYear ? `${period} ${target.dueYear}` : period}</dd>
      <dt>{pane.lead}</dt>
      <dd>{target.lead[language]}</dd>
    </dl>
  );
}

/** "có công đoàn (doanh nghiệp)"; the subject is left out where the words name it already. */
function counted(what: string, subject: string): string {
  return what.includes(subject) ? what : `${what} (${subject})`;
}
