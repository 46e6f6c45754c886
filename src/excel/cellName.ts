/** The cell of an address: "'Tháng 1'!C5" and "Sheet1!$C$5" name C5. */
export const cellName = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
