import { paneEn } from "./en/pane";
import type { PaneWords } from "./pane";
import { paneVi } from "./vi/pane";
import type { Language } from "./words";

export const paneWords: Readonly<Record<Language, PaneWords>> = { vi: paneVi, en: paneEn };

/**
 * The language of the pane: Vietnamese, unless Office shows itself in another language.
 *
 * @param displayLanguage `Office.context.displayLanguage`, such as "vi-VN"; undefined where Office does not say
 * @example paneLanguage("en-US") // "en"
 */
export function paneLanguage(displayLanguage: string | undefined): Language {
  return displayLanguage && !displayLanguage.toLowerCase().startsWith("vi") ? "en" : "vi";
}
