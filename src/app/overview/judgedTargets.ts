import { fold } from "../../domain/fold";
import { everyOne } from "../../domain/limit";
import type { Block } from "../../domain/place";
import { done, type Issue, type Outcome, then } from "../../domain/problem";
import type { Bilingual } from "../../domain/target";
import { catalogue } from "../../domain/targets";
import { type ListedTarget, readTargetRows } from "../../read/ownTargets";
import { unreadByForms } from "../../read/plainTargets";

/** A target with every problem of its row: such a one is shown and not judged. */
export interface JudgedTarget extends ListedTarget {
  readonly issues: readonly Issue[];
}

/** The targets of the workbook's own list. One whose limit cannot be read has a built-in one to be shown by. */
export function ownTargets(list: Block): Outcome<readonly JudgedTarget[]> {
  // what forms cannot judge, nobody judges beside them
  const unread = unreadByForms(list);
  return then(readTargetRows(list), ({ targets }) =>
    done(
      targets.map(({ limit, issues, ...target }): JudgedTarget => {
        const known = catalogue.find(({ id }) => fold(id) === fold(target.id));
        const more = issues.length === 0 ? (unread.get(fold(target.id)) ?? []) : [];
        return { ...target, limit: limit ?? known?.limit ?? everyOne, issues: issues.concat(more) };
      }),
    ),
  );
}

/** A listed target with the built-in words its list has no column for; what the workbook words otherwise stays so. */
function withKnownWords(target: JudgedTarget): JudgedTarget {
  const known = catalogue.find(({ id }) => fold(id) === fold(target.id));
  if (!known) return target;
  const worded = (key: "wording" | "reading" | "subject"): Bilingual =>
    target[key].vi === known[key].vi ? known[key] : target[key];
  const { part, whole } = known;
  return { ...target, part, whole, wording: worded("wording"), reading: worded("reading"), subject: worded("subject") };
}

/** The built-in targets, for a workbook without a list of its own. */
export const builtIn: readonly JudgedTarget[] = catalogue.map((target) => ({ ...target, inEffect: true, issues: [] }));

/** The targets in effect, as they are shown and judged. */
export const judgedTargets = (listed: readonly JudgedTarget[]): readonly JudgedTarget[] =>
  listed.filter(({ inEffect }) => inEffect).map(withKnownWords);
