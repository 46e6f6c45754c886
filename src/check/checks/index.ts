import type { Check } from "../check";
import { cellErrors } from "./cellErrors";
import { dateOutOfYear } from "./dateOutOfYear";
import { decomposedText } from "./decomposedText";
import { duplicatePerson } from "./duplicatePerson";
import { duplicateUnit } from "./duplicateUnit";
import { legacyText } from "./legacyText";
import { missingRating } from "./missingRating";
import { mixedSpelling } from "./mixedSpelling";
import { numberAsText } from "./numberAsText";
import { oddSpaces } from "./oddSpaces";
import { ownTargetsIgnored } from "./ownTargetsIgnored";
import { partOverWhole } from "./partOverWhole";
import { partsNotWhole } from "./partsNotWhole";
import { percentNotCounts } from "./percentNotCounts";
import { ratingSpelling } from "./ratingSpelling";
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
  percentNotCounts,
  numberAsText,
  missingRating,
  duplicatePerson,
  duplicateUnit,
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
];
