import type { ReactNode } from "react";
import type { TargetOverview } from "../app/overview/overview";

const percent = (ratio: number): string => `${Math.min(100, Math.max(0, ratio * 100))}%`;

/** The share as a bar, the limit as a mark across it. The figures beside it say the same, so it is not read out. */
export function ShareBar({ of: { tally, target, standing } }: { readonly of: TargetOverview }): ReactNode {
  const { num, den } = target.limit;
  const share = tally && tally.whole > 0 ? tally.part / tally.whole : 0;
  return (
    <div className="share-bar" aria-hidden>
      <div className={`share-fill ${standing}`} style={{ width: percent(share) }} />
      <div className="share-limit" style={{ left: percent(num / den) }} />
    </div>
  );
}
