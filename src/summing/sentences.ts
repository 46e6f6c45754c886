import type { SumOutcome, SumProgress } from "../app/consolidate/sumRequest";
import { en } from "../words/en";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import type { PageWords } from "../words/page";
import { say } from "../words/say";
import { vi } from "../words/vi";

/** Why nothing came of a sum; none where something did. */
export function sentencesOf(outcome: SumOutcome, { sumUp, sumChoices, language }: PageWords): readonly string[] {
  if (outcome.is === "stopped") return [sumUp.stopped];
  if (outcome.is === "broken") return [sumUp.broken];
  if (outcome.is !== "refused") return [];
  switch (outcome.of) {
    case "file":
      return outcome.issues.map((issue) => sayFile(issue, language));
    case "list":
      return outcome.issues.map((issue) => sayHost(issue, language));
    case "targets":
      return outcome.issues.map((issue) => say([issue], language === "vi" ? vi : en));
    case "choices":
      return outcome.wrong.map(sumChoices.wrongChoice);
    case "choicesFile":
      return [sumUp.choicesUnread];
    case "previous":
      return [sumUp.previousUnread];
  }
}

export function progressText(progress: SumProgress | undefined, { sumUp }: PageWords): string {
  if (!progress || progress.done === 0) return sumUp.reading;
  const { done, total, file } = progress;
  return done === total ? sumUp.summing(total) : sumUp.progress(done, total, file);
}
