import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random";

type Mutation = (xml: string, random: Random) => string;

const VALUES = [
  "",
  "0",
  "1",
  "-1",
  "2",
  "7",
  "99999999999",
  "1.5",
  "NaN",
  "1e999",
  "A1",
  "A0",
  "B2:A1",
  "XFD1048576",
  "XFE1",
  "A:A",
  "1:1",
  "true",
  "s",
  "n",
  "b",
  "e",
  "d",
  "str",
  "inlineStr",
  "shared",
  "array",
  "dataTable",
  "hidden",
  "veryHidden",
  "External",
  "rId1",
  "rId2",
  "__proto__",
  "constructor",
  "../../a.xml",
  "worksheets/sheet1.xml",
  "xml:space",
  "Ngày",
  "_x0000_",
  "&#10;",
  "&lt;",
  "2025-13-45",
];
const TOKENS = [
  "<",
  ">",
  "/",
  "&",
  '"',
  "=",
  "]]>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<?x?>",
  "&amp;",
  "&#x41;",
  "<a/>",
  "</a>",
  "\u0000",
  " ",
  "\n",
  "ế",
  "9",
  ":",
];
const NAMES = [
  "c",
  "v",
  "f",
  "is",
  "t",
  "r",
  "row",
  "si",
  "sheet",
  "sheetData",
  "xf",
  "mergeCell",
  "Relationship",
  "ext",
  "x:c",
];

interface Found {
  readonly from: number;
  readonly to: number;
}

/** Every place where a pattern stands. */
const places = (xml: string, pattern: RegExp): readonly Found[] =>
  [...xml.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));

const ATTRIBUTE = /\s[\w:.]+="[^"]*"/gu;
const TEXT = /(?<=>)[^<>]+(?=<)/gu;
const TAG = /<\/?[\w:.]+/gu;

/** Elements from their start to their end, as well as can be told without a parser. */
function elements(xml: string): readonly Found[] {
  const open: { readonly name: string; readonly from: number }[] = [];
  const found: Found[] = [];
  for (const match of xml.matchAll(/<(\/?)([\w:.]+)[^<>]*?(\/?)>/gu)) {
    const [all, closes, name = "", empty] = match;
    if (empty !== "") found.push({ from: match.index, to: match.index + all.length });
    else if (closes === "") open.push({ name, from: match.index });
    else {
      const start = open.pop();
      if (start?.name === name) found.push({ from: start.from, to: match.index + all.length });
    }
  }
  return found;
}

const replaced = (xml: string, { from, to }: Found, text: string): string => xml.slice(0, from) + text + xml.slice(to);
const textOf = (xml: string, { from, to }: Found): string => xml.slice(from, to);

/** A change at one of the places, or none where there is no such place. */
const at =
  (find: (xml: string) => readonly Found[], change: (text: string, random: Random, xml: string) => string): Mutation =>
  (xml, random) => {
    const all = find(xml);
    if (all.length === 0) return xml;
    const place = random.pick(all);
    return replaced(xml, place, change(textOf(xml, place), random, xml));
  };

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "attribute's value": at(
    (xml) => places(xml, ATTRIBUTE),
    (text, random) => text.replace(/"[^"]*"/u, () => `"${random.pick(VALUES)}"`),
  ),
  "attribute gone": at(
    (xml) => places(xml, ATTRIBUTE),
    () => "",
  ),
  "attribute twice": at(
    (xml) => places(xml, ATTRIBUTE),
    (text) => text + text,
  ),
  text: at(
    (xml) => places(xml, TEXT),
    (_text, random) => random.pick(VALUES),
  ),
  name: at(
    (xml) => places(xml, TAG),
    (text, random) => text.replace(/[\w:.]+/u, () => random.pick(NAMES)),
  ),
  "element gone": at(elements, () => ""),
  "element twice": at(elements, (text) => text + text),
  "element inside itself": at(elements, (text) => text.replace(/>/u, `>${text}`)),
  "element for another": at(elements, (_text, random, xml) => textOf(xml, random.pick(elements(xml)))),
  "only its content": at(elements, (text) => text.replace(/^<[^>]*>/u, "").replace(/<[^<]*>$/u, "")),
  token: (xml, random) => {
    const from = random.below(xml.length + 1);
    return replaced(xml, { from, to: from }, random.pick(TOKENS));
  },
  "characters gone": (xml, random) => {
    const from = random.below(xml.length + 1);
    return replaced(xml, { from, to: from + 1 + random.below(12) }, "");
  },
  cut: (xml, random) => xml.slice(0, random.below(xml.length + 1)),
};

/** A file one of whose parts was changed and packed again, all check sums right. */
export function mutatedXml(bytes: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly how: string } {
  const parts = unzipSync(bytes);
  const part = random.pick(Object.keys(parts));
  const names = Array.from({ length: 1 + random.below(3) }, () => random.pick(Object.keys(MUTATIONS)));
  const xml = names.reduce(
    (all, name) => MUTATIONS[name]?.(all, random) ?? all,
    strFromU8(parts[part] ?? new Uint8Array(0)),
  );
  const other = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, name === part ? strToU8(xml) : content]),
  );
  return { bytes: zipSync(other, { level: 0, mtime: new Date(2026, 0, 1) }), how: `${part}: ${names.join(", ")}` };
}
