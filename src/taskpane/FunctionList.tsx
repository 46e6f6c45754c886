import { Accordion, Button, Field, SearchBox } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactNode } from "react";
import type { Examples } from "../app/functions/examples";
import { findFunctions } from "../app/functions/findFunctions";
import type { FunctionRecord } from "../app/functions/functionRecord";
import { sayHost } from "../words/hostIssues";
import { Fold } from "./Fold";
import { FunctionDetails } from "./FunctionDetails";
import { usePaneWords } from "./wordsContext";

type Loaded = "loading" | "failed" | readonly FunctionRecord[];

interface FunctionListProps {
  readonly examples: Examples;
  /** Whether the section can be seen. */
  readonly shown: boolean;
}

/** All custom functions with a filter field, each opening to its help; those inserted last come first. */
export function FunctionList({ examples, shown }: FunctionListProps): ReactNode {
  const pane = usePaneWords();
  const [loaded, setLoaded] = useState<Loaded>("loading");
  const load = useCallback(() => {
    setLoaded("loading");
    examples.records().then(
      (records) => setLoaded(records ?? "failed"),
      () => setLoaded("failed"),
    );
  }, [examples]);
  useEffect(load, [load]);

  return (
    <>
      <h2>{pane.sections.functions}</h2>
      <p>{pane.functions.about}</p>
      {loaded === "loading" && <p role="status">{pane.functions.loading}</p>}
      {loaded === "failed" && (
        <div role="alert">
          <p>{sayHost({ code: "helpNotLoaded", at: [], facts: {} }, pane.language)}</p>
          <Button onClick={load}>{pane.functions.retry}</Button>
        </div>
      )}
      {typeof loaded === "object" && <Filtered records={loaded} examples={examples} shown={shown} />}
    </>
  );
}

interface FilteredProps extends FunctionListProps {
  readonly records: readonly FunctionRecord[];
}

function Filtered({ records, examples, shown }: FilteredProps): ReactNode {
  const pane = usePaneWords();
  const [typed, setTyped] = useState("");
  const isSearch = typed.trim() !== "";
  // not on every insertion: the row just used would jump away under the hand
  const [recentIds, setRecentIds] = useState(examples.recent);
  useEffect(() => {
    if (shown && !isSearch) setRecentIds(examples.recent());
  }, [examples, shown, isSearch]);
  const found = findFunctions(records, typed, pane.language);
  const recent = isSearch ? [] : recentIds.flatMap((id) => found.filter((record) => record.id === id));
  const others = found.filter((record) => !recent.includes(record));
  const row = (record: FunctionRecord): ReactNode => (
    <Fold key={record.id} value={record.id} head={<FunctionHead record={record} />}>
      <FunctionDetails record={record} examples={examples} />
    </Fold>
  );
  const heading = (text: string): ReactNode => (
    <h2 key={text} className="group">
      {text}
    </h2>
  );
  return (
    <>
      <Field label={pane.functions.filter} className="filter">
        <SearchBox
          value={typed}
          placeholder={pane.functions.filterHint}
          dismiss={{ "aria-label": pane.functions.clearFilter }}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <p role="status">{pane.functions.found(found.length)}</p>
      <Accordion multiple collapsible>
        {recent.length > 0
          ? [heading(pane.functions.recent), ...recent.map(row), heading(pane.functions.others), ...others.map(row)]
          : others.map(row)}
      </Accordion>
    </>
  );
}

function FunctionHead({ record }: { readonly record: FunctionRecord }): ReactNode {
  const { language } = usePaneWords();
  return (
    <>
      <span className="code">{record.id}</span>
      <span>{record[language].description}</span>
    </>
  );
}
