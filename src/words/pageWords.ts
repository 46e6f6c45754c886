import { pageEn } from "./en/page";
import type { PageWords } from "./page";
import { pageVi } from "./vi/page";
import type { Language } from "./words";

/** Words of the static page. */
export const pageWords: Readonly<Record<Language, PageWords>> = { vi: pageVi, en: pageEn };
