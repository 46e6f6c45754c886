import { communes } from "./communes";
import { gatherings } from "./gatherings";
import { ledgers } from "./ledgers";
import { lists } from "./lists";
import { plans } from "./plans";
import { reports } from "./reports";
import { more } from "./more";
import { offices } from "./offices";
import { statistics } from "./statistics";
import { unusual } from "./unusual";
import { apart } from "./apart";
import { everyday } from "./everyday";
import { noisy } from "./noisy";
import { prescribed } from "./prescribed";
import { schools } from "./schools";
import { teams } from "./teams";
import { vouchers } from "./vouchers";
import type { DrawOptions } from "../drawn";

export interface Form {
  /** What it is, as a test says it. */
  readonly name: string;
  readonly options?: DrawOptions;
  readonly text: string;
}

/** Sheets modelled on forms that Vietnamese offices keep, each with what a careful reader says of its rows and columns. */
export const FORMS: readonly Form[] = [
  ...lists,
  ...reports,
  ...ledgers,
  ...plans,
  ...more,
  ...statistics,
  ...unusual,
  ...offices,
  ...prescribed,
  ...everyday,
  ...apart,
  ...noisy,
  ...vouchers,
  ...teams,
  ...schools,
  ...communes,
  ...gatherings,
];
