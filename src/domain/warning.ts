/**
 * What a superior asks about: figures that stand where they may and hardly can be right, or that nothing proves. None of them
 * changes a figure. Each has its sentence in every language.
 */
export const WARNINGS = [
  "bestOverFifth",
  "doneBeforeRegistered",
  "workOfTwo",
  "doneWithoutDay",
  "moreDoneThanRegistered",
  "certificateTooOld",
  "admittedNotProposed",
  "sourceBesideNonMembers",
  "sourceToConfirm",
  "partyOverMembers",
  "meetingWithoutConclusion",
  "dayOutsideQuarter",
  "answerWithoutDocument",
  "petitionRepeated",
  "absentWithoutReason",
  "moreStudiedThanMust",
  "farOverPlan",
  "missedWithoutCause",
  "moreMissingThanRegistered",
  "groupOfTwo",
  "usedWithoutEvidence",
  "concludedWithoutNotice",
  "chargeWithoutDocument",
  "chargeOfSeveral",
  "finishedWithoutProduct",
  "closingNotAsListed",
  "headNotInParty",
  "awardWithoutDecision",
  "moreAcceptedThanMade",
  "unionOverWorkers",
  "foundedWithoutMark",
] as const;

export type WarningId = (typeof WARNINGS)[number];
