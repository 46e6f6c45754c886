import { percentText } from "../../domain/percent";
import { judge, needed } from "../../compute/judge";
import { nameList, type StandingAccount } from "../../words/summing";
import { vi } from "../../words/vi";
import { summingVi } from "../../words/vi/summing";
import { smallNumberText, wholeNumberText } from "../../words/words";
import { PRINTED } from "../formula/verdict";
import { changeSentence } from "./pointsText";
import type { TargetResult, UnitThatMissed } from "./targetResult";

const small = (value: number): string => smallNumberText(value, ".");
const count = (value: number): string => wholeNumberText(value, ".");

const names = (units: readonly string[]): string =>
  nameList(units, " và ", (more) => `${small(more)} đơn vị khác (có danh sách kèm theo)`);

/** The sentence of a target of which nothing is missing: the one that functions and the pane say. */
function whole({ target, part, whole: all }: TargetResult): string {
  return vi.account({
    target,
    part,
    whole: all,
    percent: all === 0 ? "" : percentText(part, all, target.limit),
    verdict: judge(part, all, target.limit),
    stillNeeded: all === 0 ? 0 : needed(part, all, target.limit),
  });
}

/** What is known so far, and how it stands: the share of what was received is never called the result. */
function soFar({ target, part, whole: all, standing, isEarly }: TargetResult): string {
  const subject = target.subject.vi === "" ? "" : ` ${target.subject.vi}`;
  const known =
    all === 0
      ? "chưa có số liệu"
      : `số liệu đã có ${count(part)}/${count(all)}${subject} (${percentText(part, all, target.limit)})`;
  const stands = isEarly ? early(standing) : summingVi.standing(standing);
  return `${target.wording.vi}: ${known}, mục tiêu ${vi.condition(target)}. ${stands}`;
}

/** B01 gives no verdict before its time; what is sure already is said beside that. */
function early({ is }: StandingAccount): string {
  if (is === "open") return `${PRINTED.notYetDue}.`;
  return `${PRINTED.notYetDue}; theo số liệu đến nay: ${vi.prospects[is].toLocaleLowerCase("vi")}.`;
}

/** Other ways of counting, each with its figures: whoever counts so finds them, and the verdict stays the chosen way's. */
function besideSentences({ target, besides = [] }: TargetResult): readonly string[] {
  const told = besides
    .filter(({ whole: all }) => all > 0)
    .map(
      ({ how, part, whole: all }) => `${how}: ${count(part)}/${count(all)} (${percentText(part, all, target.limit)})`,
    );
  return told.length > 0 ? [`Để tham khảo, ${told.join("; ")}.`] : [];
}

function unitThatMissed({ target }: TargetResult): (unit: UnitThatMissed) => string {
  return ({ name, part, whole: all, stillNeeded }) =>
    // one subject and not met: the counts would say nothing more
    all === 1
      ? name
      : `${name} (${count(part)}/${count(all)}, ${percentText(part, all, target.limit)}, còn thiếu ${small(stillNeeded)})`;
}

function unitSentences(result: TargetResult): readonly string[] {
  const { units, standing, isEarly } = result;
  if (!units) return [];
  const { judged, missed, withoutFigures } = units;
  const told = names(missed.map(unitThatMissed(result)));
  const isWhole = standing.isComplete && !isEarly;
  const of = isEarly ? "Đến nay còn" : isWhole ? "Còn" : "Đã rõ";
  const none = isWhole && judged > 1 ? [`Cả ${small(judged)} đơn vị có đối tượng đều đạt.`] : [];
  return [
    ...(missed.length > 0 ? [`${of} ${small(missed.length)} đơn vị chưa đạt: ${told}.`] : none),
    ...(withoutFigures.length > 0
      ? [`${withoutFigures.length === 1 ? "Đơn vị" : "Các đơn vị"} chưa có số liệu: ${names(withoutFigures)}.`]
      : []),
  ];
}

/**
 * The paragraph of a report on one target: counts, share and verdict; how it differs from the year before; the units that miss it by
 * name; whose figures are not there. While figures are missing it says so and compares nothing.
 *
 * @example targetParagraph(…) // "Cơ sở đoàn, hội …: 83/85 tổ chức cơ sở (97,65%), mục tiêu trên 95%: Đạt. So với năm 2025 (97,5%) tăng …"
 */
export function targetParagraph(result: TargetResult): string {
  const { standing, yearBefore, further = [] } = result;
  if (standing.is === "nothingToCount") return [whole({ ...result, part: 0, whole: 0 }), ...further].join(" ");
  const isWhole = standing.isComplete && !result.isEarly;
  return [
    isWhole ? whole(result) : soFar(result),
    ...(isWhole && yearBefore ? [changeSentence(result, yearBefore)] : []),
    ...besideSentences(result),
    ...unitSentences(result),
    ...further,
  ].join(" ");
}
