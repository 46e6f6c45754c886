import { summingEn } from "./en/summing";
import type { SummingWords } from "./summing";
import { summingVi } from "./vi/summing";
import type { Language } from "./words";

export const summingWords: Readonly<Record<Language, SummingWords>> = { vi: summingVi, en: summingEn };
