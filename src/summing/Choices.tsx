import type { SumSummary } from "../app/consolidate/sumRequest";
import { Conflicts } from "./Conflicts";
import { DayField } from "./DraftFields";
import { Ledger } from "./Ledger";
import { useDraft } from "./useDraft";

/** What people decide about a sum, beside what came. */
export function Choices({ summary }: { readonly summary: SumSummary }): React.ReactNode {
  const { sumChoices } = useDraft().words;
  return (
    <>
      <h3>{sumChoices.title}</h3>
      <p>{sumChoices.about}</p>
      <div className="fields">
        <DayField label={sumChoices.due} hint={sumChoices.dayHint} path={["due"]} />
        <DayField label={sumChoices.closed} hint={sumChoices.dayHint} path={["closed"]} />
      </div>
      <Conflicts ledger={summary.ledger} />
      <Ledger summary={summary} />
    </>
  );
}
