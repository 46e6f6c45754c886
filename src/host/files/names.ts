import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { BookName } from "../../xlsx/book";

/** Under this name the grid keeps its names. */
export const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";

/** By the name's id. */
export type NamesResource = Readonly<Record<string, IDefinedNamesServiceParam>>;

/** How the grid says that a name holds in every sheet. */
const EVERYWHERE = "AllDefaultWorkbook";
/** Excel's own: what is printed, repeated, filtered. Nobody sees them in a list of names. */
const EXCELS_OWN = /^_xlnm\./iu;

export function gridNames(names: readonly BookName[], sheetIds: readonly string[]): NamesResource {
  return Object.fromEntries(
    names.map(({ name, formula, sheet, hidden }, i) => {
      const id = `name${i + 1}`;
      const localSheetId = sheet === undefined ? EVERYWHERE : (sheetIds[sheet] ?? EVERYWHERE);
      return [
        id,
        { id, name, formulaOrRefString: formula, localSheetId, hidden: hidden || EXCELS_OWN.test(name) },
      ] as const;
    }),
  );
}

export function bookNames(
  names: NamesResource,
  sheetIds: readonly string[],
  isHidden: (name: string) => boolean,
): BookName[] {
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId = EVERYWHERE, hidden }) => {
    const sheet = sheetIds.indexOf(localSheetId);
    return {
      name,
      formula: formulaOrRefString.replace(/^=/u, ""),
      ...(sheet < 0 ? {} : { sheet }),
      hidden: (hidden === true && !EXCELS_OWN.test(name)) || isHidden(name),
    };
  });
}
