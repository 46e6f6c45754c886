/** The errors that files know. Newer ones are written as Excel writes them: #VALUE!, which a calculation replaces. */
const IN_FILES = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

export const errorInFile = (error: string): string => (IN_FILES.has(error) ? error : "#VALUE!");

const CELL = /<c r="([A-Z]+\d+)"([^/>]*)>(.*?)<\/c>/gsu;

/**
 * A sheet's part with the errors its formulas show, which the library leaves out.
 *
 * @param errors by address: "B7"
 */
export function withErrors(xml: string, errors: ReadonlyMap<string, string>): string {
  if (errors.size === 0) return xml;
  return xml.replace(CELL, (cell: string, address: string, attributes: string, content: string) => {
    const error = errors.get(address);
    return error === undefined ? cell : `<c r="${address}"${attributes} t="e">${content}<v>${error}</v></c>`;
  });
}
