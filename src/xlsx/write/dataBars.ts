import { a1, type Box } from "../../domain/a1";
import { BAR } from "../../report/styles";

/** Extensions of Excel 2010: bars of one shade from 0 to 1. Older programs draw the plain rule, or nothing. */
const RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** What a plain rule and its extension call each other by; unique in the sheet. */
const idOf = (index: number): string => `{C417E000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;

const argb = (colour: string): string => `FF${colour.replace("#", "")}`;
const FILL = argb(BAR.fill);
const BORDER = argb(BAR.border);

function plainRule(bars: Box, index: number): string {
  const ends = '<cfvo type="num" val="0"/><cfvo type="num" val="1"/>';
  const bar = `<dataBar minLength="0" maxLength="100" showValue="0">${ends}<color rgb="${FILL}"/></dataBar>`;
  const extension = `<extLst><ext xmlns:x14="${X14}" uri="${RULE_URI}"><x14:id>${idOf(index)}</x14:id></ext></extLst>`;
  const rule = `<cfRule type="dataBar" priority="${index + 1}">${bar}${extension}</cfRule>`;
  return `<conditionalFormatting sqref="${a1(bars)}">${rule}</conditionalFormatting>`;
}

function extendedRule(bars: Box, index: number): string {
  const end = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const looks = 'minLength="0" maxLength="100" showValue="0" border="1" gradient="0" axisPosition="none"';
  const bar = `<x14:dataBar ${looks}>${end(0)}${end(1)}<x14:borderColor rgb="${BORDER}"/></x14:dataBar>`;
  const rule = `<x14:cfRule type="dataBar" id="${idOf(index)}">${bar}</x14:cfRule>`;
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}<xm:sqref>${a1(bars)}</xm:sqref></x14:conditionalFormatting>`;
}

/** What stands behind conditional formatting in a sheet's part, as far as ours have it. */
const BEHIND = /<(?:dataValidations|hyperlinks|printOptions|pageMargins|pageSetup)[ >]/u;

/**
 * A sheet's part with bars in these cells, none at 0 and full at 1. What is no number has none.
 *
 * @throws Error where the part has no page set-up, or extensions of its own: a mistake in the program
 */
export function withBars(xml: string, bars: readonly Box[] = []): string {
  if (bars.length === 0) return xml;
  const at = BEHIND.exec(xml)?.index;
  if (at === undefined || /<extLst[ >]/u.test(xml)) throw new Error("no place for bars in the sheet");
  const rules = bars.map(plainRule).join("");
  const extended = `<x14:conditionalFormattings>${bars.map(extendedRule).join("")}</x14:conditionalFormattings>`;
  const extension = `<extLst><ext xmlns:x14="${X14}" uri="${SHEET_URI}">${extended}</ext></extLst>`;
  return `${xml.slice(0, at)}${rules}${xml.slice(at).replace("</worksheet>", `${extension}</worksheet>`)}`;
}
