import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * The system says when its theme changes. Excel does not (Office.EventType.OfficeThemeChanged is Outlook's), so its theme is looked
 * at again whenever somebody comes back to the pane.
 */
function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  document.addEventListener("pointerenter", listener);
  return () => {
    query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
    document.removeEventListener("pointerenter", listener);
  };
}

/**
 * Whether white text reads better on a colour than black text, by relative luminance (WCAG 2).
 *
 * @param colour "#RRGGBB"; anything else gives undefined
 * @example isDark("#262626") // true
 */
export function isDark(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const linear = (hex: string): number => {
    const part = parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < 0.179;
}

/**
 * Office's theme where it says one (Excel on the web does not, office-js issue 6134), else the system's; followed while the pane is
 * open.
 *
 * @param officeBackground Office's background colour as it is now, where Office gives it
 */
export function useTheme(officeBackground: () => string | undefined): Theme {
  const dark = useSyncExternalStore(subscribe, () => isDark(officeBackground()) ?? window.matchMedia(DARK).matches);
  return dark ? webDarkTheme : webLightTheme;
}
