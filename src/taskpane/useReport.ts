import { useSyncExternalStore } from "react";
import type { ExampleReport, Examples } from "../app/functions/examples";

/** What came of the last insertion, kept current. */
export const useReport = (examples: Examples): ExampleReport | undefined =>
  useSyncExternalStore(examples.subscribe, examples.report);
