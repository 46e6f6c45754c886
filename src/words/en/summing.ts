import type { Prospect } from "../../domain/verdict";
import {
  type BreakEvenAccount,
  type DecidersAccount,
  NAMED,
  nameList,
  type SetAccount,
  type StandingAccount,
  type SummingWords,
  type UpToAccount,
} from "../summing";
import { wholeNumberText } from "../words";
import { en } from ".";

const count = (value: number): string => wholeNumberText(value, ",");
const counted = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;
const names = (units: readonly string[]): string =>
  nameList(units, " and ", (more) => counted(more, "other unit", "other units"));
const within = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
const these = (units: readonly string[]): string => (units.length === 1 ? "this unit" : "these units");

function stillOpen({ missing, perhapsNotSubject, unknown, doubtful }: StandingAccount): string {
  const parts = [
    [missing, "unit without figures", "units without figures"],
    [perhapsNotSubject, "unit that may not be subject", "units that may not be subject"],
    [unknown, "unknown result", "unknown results"],
    [doubtful, "subject that may not count", "subjects that may not count"],
  ] as const;
  return nameList(
    parts.filter(([n]) => n > 0).map(([n, one, many]) => counted(n, one, many)),
    " and ",
    count,
  );
}

/** What the verdict is called once nothing is missing. */
const COMPLETE: Readonly<Record<Prospect, string>> = {
  certain: en.verdicts.met,
  outOfReach: en.verdicts.missed,
  nothingToCount: en.verdicts.nothingToCount,
  open: en.prospects.open,
};

const conclusion = ({ is, isComplete }: Pick<StandingAccount, "is" | "isComplete">): string =>
  isComplete ? COMPLETE[is] : en.prospects[is];

function standing(account: StandingAccount): string {
  const { is, isComplete, remaining } = account;
  if (is === "nothingToCount") return `${en.prospects.nothingToCount}: no unit has anybody who is subject.`;
  if (isComplete) return `${conclusion(account)}: all figures are there.`;
  const open = `${conclusion(account)}: ${stillOpen(account)} left`;
  if (is === "certain") return `${open}, and whatever they turn out to be, it is met.`;
  if (is === "outOfReach") return `${open}, but even with all of them met it would be missed.`;
  const left = remaining
    ? ` Of the ${counted(remaining.open, "result", "results")} left at least ${count(remaining.needed)} must be met.`
    : "";
  return `${open}.${left}`;
}

function upTo(conclusion: string, bound: UpToAccount, { units, subject }: BreakEvenAccount): string {
  const who = these(units);
  if (bound === null) return "";
  const have = units.length === 1 ? "has" : "have";
  if (bound === "any") return `${conclusion}, however many ${who} ${have}.`;
  const what = subject || "subjects";
  if (bound === 0n) return `${conclusion} if ${who} ${have} no ${what}.`;
  const together = units.length === 1 ? "" : " together";
  return `${conclusion} if ${who}${together} ${have} at most ${count(Number(bound))} ${what}, whatever their results.`;
}

function breakEven(account: BreakEvenAccount): string {
  const { units, subject, certain, outOfReach } = account;
  const said = [
    upTo(en.prospects.certain, certain, account),
    upTo(en.prospects.outOfReach, outOfReach, account),
  ].filter((sentence) => sentence !== "");
  const all = said.length > 0 ? said : ["Their number alone decides nothing: their results are needed too."];
  return [
    `Not known: how many ${subject || "subjects"} ${names(units)} ${units.length === 1 ? "has" : "have"}.`,
    ...all,
  ].join(" ");
}

/** The smallest set and its holders of keys, who are in every such set. */
function decide(set: SetAccount | undefined, keys: readonly string[], result: string, conclusion: string): string[] {
  if (!set) return [];
  const keysSaid =
    keys.length === 0 ? [] : [`Key: without the figures of ${names(keys)} it cannot be "${conclusion}".`];
  if (set.units.length > NAMED)
    return [
      `It takes the ${result} possible results of at least ${count(set.units.length)} units to be "${conclusion}".`,
      ...keysSaid,
    ];
  const several = set.isOneOfSeveral ? " This is one of several smallest groups." : "";
  const first = `The ${result} possible results of ${names(set.units)} are enough for "${conclusion}", whatever the others report.${several}`;
  return [first, ...keysSaid];
}

function deciders({ askSizes, confirming, refuting, keysToConfirm, keysToRefute }: DecidersAccount): readonly string[] {
  // how good a result must be depends on how many there are
  if (askSizes.length > 0) return [`Ask ${names(askSizes)} first how many subjects there are.`];
  return [
    ...decide(confirming, keysToConfirm, "best", within(en.prospects.certain)),
    ...decide(refuting, keysToRefute, "worst", within(en.prospects.outOfReach)),
  ];
}

/** The product's sentences about sums in English. */
export const summingEn: SummingWords = {
  language: "en",
  conclusion,
  standing,
  remaining: ({ needed, open }) => `${count(needed)} of ${count(open)} left needed`,
  breakEven,
  deciders,
  byEstimates: ({ is, units }) =>
    `By the estimates of ${counted(units, "unit", "units")}: ${within(COMPLETE[is])}. This is not the verdict.`,
  provisional: ({ subjects }) =>
    `Provisional: ${counted(subjects, "subject", "subjects")} as the committees report, for the superior organisation has not sent or not decided.`,
  withdrawn: ({ before, after, replacements }) => {
    const files = nameList(
      replacements.map(({ unit, file }) => `${unit} (file "${file}")`),
      " and ",
      (more) => counted(more, "other unit", "other units"),
    );
    const cause =
      replacements.length === 0
        ? "because a choice of this summing was changed"
        : `because the report was replaced: ${files}`;
    return `Conclusion "${en.prospects[before]}" withdrawn ${cause}. It is now: ${within(en.prospects[after])}.`;
  },
};
