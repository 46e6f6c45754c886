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
import { smallNumberText, wholeNumberText } from "../words";
import { vi } from ".";

const DOT = ".";
const small = (value: number): string => smallNumberText(value, DOT);
const names = (units: readonly string[]): string => nameList(units, " và ", (more) => `${small(more)} đơn vị khác`);
const within = (sentence: string): string => sentence.charAt(0).toLocaleLowerCase("vi") + sentence.slice(1);
const these = (units: readonly string[]): string => (units.length === 1 ? "đơn vị này" : "các đơn vị này");

function stillOpen({ missing, perhapsNotSubject, unknown, doubtful }: StandingAccount): string {
  const parts = [
    [missing, "đơn vị chưa có số liệu"],
    [perhapsNotSubject, "đơn vị chưa rõ có thuộc diện hay không"],
    [unknown, "kết quả chưa rõ"],
    [doubtful, "đối tượng chưa rõ có thuộc diện hay không"],
  ] as const;
  return nameList(
    parts.filter(([count]) => count > 0).map(([count, what]) => `${small(count)} ${what}`),
    " và ",
    small,
  );
}

/** What the verdict is called once nothing is missing. */
const COMPLETE: Readonly<Record<Prospect, string>> = {
  certain: vi.verdicts.met,
  outOfReach: vi.verdicts.missed,
  nothingToCount: vi.verdicts.nothingToCount,
  open: vi.prospects.open,
};

const conclusion = ({ is, isComplete }: Pick<StandingAccount, "is" | "isComplete">): string =>
  isComplete ? COMPLETE[is] : vi.prospects[is];

function standing(account: StandingAccount): string {
  const { is, isComplete, remaining } = account;
  if (is === "nothingToCount") return `${vi.prospects.nothingToCount}: không đơn vị nào có ai thuộc diện.`;
  if (isComplete) return `${conclusion(account)}: đã đủ số liệu.`;
  const open = `${conclusion(account)}: còn ${stillOpen(account)}`;
  if (is === "certain") return `${open}, ra sao cũng vẫn đạt.`;
  if (is === "outOfReach") return `${open}, nhưng đạt hết cũng không đủ.`;
  const left = remaining
    ? ` Trong ${small(remaining.open)} kết quả còn lại cần ít nhất ${small(remaining.needed)} kết quả đạt.`
    : "";
  return `${open}.${left}`;
}

function upTo(conclusion: string, bound: UpToAccount, { units, subject }: BreakEvenAccount): string {
  const who = these(units);
  if (bound === null) return "";
  if (bound === "any") return `${conclusion}, ${who} có bao nhiêu cũng vậy.`;
  const what = subject || "đối tượng";
  if (bound === 0n) return `${conclusion} nếu ${who} không có ${what} nào.`;
  const together = units.length === 1 ? "có" : "cộng lại có";
  return `${conclusion} nếu ${who} ${together} không quá ${small(Number(bound))} ${what}, kết quả ra sao cũng vậy.`;
}

function breakEven(account: BreakEvenAccount): string {
  const { units, subject, certain, outOfReach } = account;
  const said = [
    upTo(vi.prospects.certain, certain, account),
    upTo(vi.prospects.outOfReach, outOfReach, account),
  ].filter((sentence) => sentence !== "");
  const all = said.length > 0 ? said : ["Biết số lượng vẫn chưa đủ để kết luận, còn phải có kết quả."];
  return [`Chưa biết số ${subject || "đối tượng"} của ${names(units)}.`, ...all].join(" ");
}

const OTHERS = "các đơn vị khác ra sao cũng vậy";

/** The smallest set and its holders of keys, who are in every such set. */
function decide(set: SetAccount | undefined, keys: readonly string[], result: string, conclusion: string): string[] {
  if (!set) return [];
  const keysSaid =
    keys.length === 0
      ? []
      : [`Giữ chìa khóa: thiếu số liệu của ${names(keys)} thì chưa thể kết luận là ${conclusion}.`];
  if (set.units.length > NAMED)
    return [
      `Phải ít nhất ${small(set.units.length)} đơn vị có kết quả ${result} nhất có thể mới ${conclusion}.`,
      ...keysSaid,
    ];
  const several = set.isOneOfSeveral ? " Đây là một trong các nhóm ít đơn vị nhất." : "";
  const first = `Chỉ cần ${names(set.units)} có kết quả ${result} nhất có thể là ${conclusion}, ${OTHERS}.${several}`;
  return [first, ...keysSaid];
}

function deciders({ askSizes, confirming, refuting, keysToConfirm, keysToRefute }: DecidersAccount): readonly string[] {
  // how good a result must be depends on how many there are
  if (askSizes.length > 0) return [`Trước hết hỏi ${names(askSizes)} có bao nhiêu đối tượng.`];
  return [
    ...decide(confirming, keysToConfirm, "tốt", within(vi.prospects.certain)),
    ...decide(refuting, keysToRefute, "kém", within(vi.prospects.outOfReach)),
  ];
}

/** The product's sentences about sums in Vietnamese. */
export const summingVi: SummingWords = {
  language: "vi",
  conclusion,
  standing,
  remaining: ({ needed, open }) => `cần ${wholeNumberText(needed, DOT)}/${wholeNumberText(open, DOT)} còn lại`,
  breakEven,
  deciders,
  byEstimates: ({ is, units }) =>
    `Theo số ước của ${small(units)} đơn vị: ${within(COMPLETE[is])}. Đây không phải là kết luận.`,
  provisional: ({ subjects }) =>
    `Dự kiến: ${small(subjects)} đối tượng tính theo báo cáo của cấp ủy, đoàn thể cấp trên chưa gửi hoặc chưa quyết định.`,
  withdrawn: ({ before, after, replacements }) => {
    const files = nameList(
      replacements.map(({ unit, file }) => `${unit} (tệp "${file}")`),
      " và ",
      (more) => `${small(more)} đơn vị khác`,
    );
    const cause = replacements.length === 0 ? "do lựa chọn khi tổng hợp đã đổi" : `do báo cáo thay thế của ${files}`;
    return `Rút kết luận "${vi.prospects[before]}" ${cause}. Nay là: ${within(vi.prospects[after])}.`;
  },
};
