import type { ConsolidationWords } from "./consolidation";
import { consolidationEn } from "./en/consolidation";
import { consolidationVi } from "./vi/consolidation";
import type { Language } from "./words";

export const consolidationWords: Readonly<Record<Language, ConsolidationWords>> = {
  vi: consolidationVi,
  en: consolidationEn,
};
