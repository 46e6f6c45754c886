import type { Check } from "../check";
import { awardTwice } from "./awardTwice";
import { backFromLastYear } from "./backFromLastYear";
import { cellErrors } from "./cellErrors";
import { chargeEnded } from "./chargeEnded";
import { chargeOutsideCommittee } from "./chargeOutsideCommittee";
import { dateOutOfYear } from "./dateOutOfYear";
import { decomposedText } from "./decomposedText";
import { doneAfterFigures } from "./doneAfterFigures";
import { duplicatePerson } from "./duplicatePerson";
import { duplicateUnit } from "./duplicateUnit";
import { dutyCalledNew } from "./dutyCalledNew";
import { evidenceOfOtherYear } from "./evidenceOfOtherYear";
import { headVacant } from "./headVacant";
import { legacyText } from "./legacyText";
import { measureChanged } from "./measureChanged";
import { membersDiffer } from "./membersDiffer";
import { missingRating } from "./missingRating";
import { mixedSpelling } from "./mixedSpelling";
import { movedOnYetDone } from "./movedOnYetDone";
import { nobodyTrained } from "./nobodyTrained";
import { numberAsText } from "./numberAsText";
import { oddSpaces } from "./oddSpaces";
import { openingNotClosing } from "./openingNotClosing";
import { overdue } from "./overdue";
import { ownTargetsIgnored } from "./ownTargetsIgnored";
import { partOverWhole } from "./partOverWhole";
import { partsNotWhole } from "./partsNotWhole";
import { percentNotCounts } from "./percentNotCounts";
import { personInTwoLists } from "./personInTwoLists";
import { quartersInOneMonth } from "./quartersInOneMonth";
import { ratingSpelling } from "./ratingSpelling";
import { resultOfTwo } from "./resultOfTwo";
import { sessionAfterFigures } from "./sessionAfterFigures";
import { standingNothingDone } from "./standingNothingDone";
import { studiedOverSessions } from "./studiedOverSessions";
import { subjectWithoutRow } from "./subjectWithoutRow";
import { superiorAsks } from "./superiorAsks";
import { totalInside } from "./totalInside";
import { totalNotSum } from "./totalNotSum";
import { unionInAgency } from "./unionInAgency";
import { unitNotListed } from "./unitNotListed";
import { unknownMark } from "./unknownMark";
import { unknownRating } from "./unknownRating";
import { unreadableDate } from "./unreadableDate";
import { wrongYear } from "./wrongYear";

/** Every check, in the order in which their findings are shown. */
export const CHECKS: readonly Check[] = [
  ownTargetsIgnored,
  cellErrors,
  unknownRating,
  unknownMark,
  totalInside,
  partOverWhole,
  partsNotWhole,
  totalNotSum,
  openingNotClosing,
  percentNotCounts,
  numberAsText,
  missingRating,
  duplicatePerson,
  personInTwoLists,
  duplicateUnit,
  subjectWithoutRow,
  unitNotListed,
  unionInAgency,
  wrongYear,
  dateOutOfYear,
  unreadableDate,
  ratingSpelling,
  mixedSpelling,
  oddSpaces,
  decomposedText,
  legacyText,
  superiorAsks,
  backFromLastYear,
  quartersInOneMonth,
  doneAfterFigures,
  membersDiffer,
  nobodyTrained,
  resultOfTwo,
  measureChanged,
  headVacant,
  standingNothingDone,
  dutyCalledNew,
  sessionAfterFigures,
  overdue,
  studiedOverSessions,
  evidenceOfOtherYear,
  awardTwice,
  chargeOutsideCommittee,
  chargeEnded,
  movedOnYetDone,
];
