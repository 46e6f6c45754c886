import type { CheckCode, DataCode, Issue } from "../domain/problem";
import { checkPaneEn } from "./en/paneChecks";
import type { CheckPaneWords } from "./paneChecks";
import { checkPaneVi } from "./vi/paneChecks";
import type { Language, Words } from "./words";

export const checkPaneWords: Readonly<Record<Language, CheckPaneWords>> = { vi: checkPaneVi, en: checkPaneEn };

/** The heading under which a finding is listed. */
export function findingTitle(issue: Issue<DataCode | CheckCode>, { language, warnings }: Words): string {
  const { titles, unread } = checkPaneWords[language];
  if (issue.code === "superiorAsks") return warnings[issue.facts.warning];
  const title: string | undefined = (titles as Readonly<Record<string, string>>)[issue.code];
  return title ?? unread;
}
