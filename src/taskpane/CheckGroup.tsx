import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import {
  cellAddress,
  type CheckDesk,
  type Found,
  type FoundGroup,
  type FoundPlace,
  looksAlike,
  withSpacesSeen,
} from "../app/checks/checkDesk";
import { checkPaneWords, findingTitle } from "../words/checkPane";
import { sayCheck } from "../words/checks";
import type { Words } from "../words/words";
import { Disclosure } from "./Disclosure";
import { usePaneWords } from "./wordsContext";

const AT_ONCE = 50;
/** Cells of one finding that are buttons of their own. */
const MOST_CELLS = 6;

interface Choosing {
  readonly isBusy: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], on: boolean) => void;
}

interface CheckGroupProps extends Choosing {
  readonly desk: CheckDesk;
  readonly group: FoundGroup;
  readonly words: Words;
  readonly isOpen: boolean;
}

/** What one check found, each with its cell; what to do is said once where it is the same for all. */
export function CheckGroup(props: CheckGroupProps): ReactNode {
  const { group, words, isOpen } = props;
  const { language } = usePaneWords();
  const pane = checkPaneWords[language];
  const [first] = group.found;
  if (!first) return null;
  const title = pane.group(pane.severities[group.severity], findingTitle(first.issue, words), group.found.length);
  return (
    <div className={`check-group ${group.severity}`} role="group" aria-label={title}>
      <Disclosure text={title} openAtFirst={isOpen}>
        {() => <Findings {...props} />}
      </Disclosure>
    </div>
  );
}

function Findings({ desk, group, words, isBusy, chosen, choose }: CheckGroupProps): ReactNode {
  const { language } = usePaneWords();
  const pane = checkPaneWords[language];
  const [shown, setShown] = useState(AT_ONCE);
  const { found } = group;
  const visible = found.slice(0, shown);
  const fixes = new Set(visible.map(({ issue }) => sayCheck(issue, words).fix));
  const repairs = found.filter(({ repair }) => repair !== undefined).map(({ id }) => id);
  const more = found.length - shown;
  return (
    <>
      {fixes.size === 1 && <p className="small">{[...fixes]}</p>}
      {repairs.length > 1 && (
        <Checkbox
          label={pane.repair.chooseGroup(repairs.length)}
          checked={
            repairs.every((id) => chosen.has(id)) ? true : repairs.some((id) => chosen.has(id)) ? "mixed" : false
          }
          disabled={isBusy}
          onChange={(_event, { checked }) => choose(repairs, checked === true)}
        />
      )}
      <ul className="findings">
        {visible.map((each) => (
          <Finding
            key={each.id}
            desk={desk}
            found={each}
            words={words}
            withFix={fixes.size > 1}
            isBusy={isBusy}
            chosen={chosen}
            choose={choose}
          />
        ))}
      </ul>
      {more > 0 && (
        <p className="small">
          {pane.firstOf(visible.length, found.length)}{" "}
          <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
            {pane.showMore(Math.min(more, AT_ONCE))}
          </Button>
        </p>
      )}
    </>
  );
}

interface FindingProps extends Choosing {
  readonly desk: CheckDesk;
  readonly found: Found;
  readonly words: Words;
  readonly withFix: boolean;
}

function Finding({ desk, found, words, withFix, isBusy, chosen, choose }: FindingProps): ReactNode {
  const { language } = usePaneWords();
  const pane = checkPaneWords[language];
  const { what, fix } = sayCheck(found.issue, words);
  const named = (place: FoundPlace): string => pane.cell(place.sheet, cellAddress(place));
  return (
    <li>
      <div className="cells">
        {found.places.slice(0, MOST_CELLS).map((place) => (
          <Button
            key={named(place)}
            appearance="transparent"
            size="small"
            className="goto"
            onClick={() => void desk.reveal(place)}
          >
            <span className="unseen">{pane.goTo} </span>
            {named(place)}
          </Button>
        ))}
        {found.places.length > MOST_CELLS && (
          <span className="small">{pane.moreCells(found.places.length - MOST_CELLS)}</span>
        )}
      </div>
      <div>
        {what}.{withFix && ` ${fix}`}
      </div>
      {found.repair && (
        <Checkbox
          className="repair"
          checked={chosen.has(found.id)}
          disabled={isBusy}
          label={<Preview repair={found.repair} />}
          onChange={(_event, { checked }) => choose([found.id], checked === true)}
        />
      )}
    </li>
  );
}

/** What a cell holds, and what it would hold. */
function Preview({ repair }: { readonly repair: NonNullable<Found["repair"]> }): ReactNode {
  const { language } = usePaneWords();
  const words = checkPaneWords[language];
  const pane = words.repair;
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  const shown = (value: typeof repair.before): string => {
    if (typeof value === "number") return pane.number(numbers.format(value));
    return typeof value === "string" ? pane.text(withSpacesSeen(value)) : pane.blank;
  };
  return (
    <>
      <span className="unseen">
        {pane.choose(words.cell(repair.sheet, cellAddress(repair)))}: {pane.before}{" "}
      </span>
      <span className="before">{shown(repair.before)}</span>
      <ArrowRight16Regular className="becomes" />
      <span className="unseen"> {pane.after} </span>
      <span className="after">{shown(repair.after)}</span>
      {looksAlike(repair) && <span className="small"> {pane.looksAlike}</span>}
    </>
  );
}
