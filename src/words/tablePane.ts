import { tablePaneEn } from "./en/paneTables";
import type { TablePaneWords } from "./paneTables";
import { tablePaneVi } from "./vi/paneTables";
import type { Language } from "./words";

export const tablePaneWords: Readonly<Record<Language, TablePaneWords>> = { vi: tablePaneVi, en: tablePaneEn };
