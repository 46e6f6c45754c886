import type { Random } from "./random";

/** What documents of these are made of; prefixes, namespaces and values that are near to one another and to what XML forbids. */
const NAMES = ["c", "row", "v", "x:c", "y:row", "a", "é", "a-b.c", "xml:a", "_1", "x:é", "ab", "abc"];
const ODD_NAMES = [
  "1a",
  ":a",
  "x:",
  "a:b:c",
  "-a",
  "xmlns",
  "xmlns:a",
  "z:none",
  "",
  "a b",
  "x:1",
  "\u00d7",
  "a\u0300",
];
const URIS = ["u", "v", "", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/", " u "];
export const ATTRIBUTES = ["a", "b", "r", "s", "t", "x:a", "y:a", "x:id", "xml:space", "é", "aa"];
const VALUES = [
  "",
  "1",
  "A1",
  " a ",
  "\t\n",
  "&amp;&lt;&#65;&#x1EBF;",
  "é\u{1f600}",
  "'",
  ">",
  "]]>",
  "a\r\nb",
  "&#10;",
];
const ODD_VALUES = [
  "<",
  "&",
  "&x;",
  "&#0;",
  "&#xD800;",
  "&amp",
  "&#x;",
  "\u0007",
  "\uffff",
  "&constructor;",
  "&#x110000;",
];
const TEXTS = [
  "",
  "1",
  " \n ",
  "An",
  "Đạt\u{1f600}",
  "&lt;b&gt;",
  "a&#xE9;b",
  "]]",
  "]",
  ">",
  "a\r\nb\rc",
  "]]&gt;",
  "&amp;amp;",
];
const ODD_TEXTS = ["]]>", "&", "&nbsp;", "\u0000", "\ufffe", "&#1;", "a & b", "]]]>", "\u000b"];
const ASIDES = [
  "<!---->",
  "<!-- a - b -->",
  "<?p?>",
  "<?p a='b'?>",
  "<?p x ? y ?>",
  "<![CDATA[<a>&]]>",
  "<![CDATA[]]]]>",
  "<![CDATA[]]>",
];
const ODD_ASIDES = [
  "<!-- a -- b -->",
  "<!--->",
  "<!-->",
  "<!- a ->",
  "<?xml version='1.0'?>",
  "<?XML?>",
  "<??>",
  "<? p?>",
  "<?a:b?>",
  "<?p",
  "<!DOCTYPE a>",
  "<!ELEMENT a>",
  "<![CDATA[",
  "<![cdata[a]]>",
  "<!",
  "<?p?x?>",
  "<?p?x",
  "<a",
  "</",
  "</>",
  "<>",
  "< a>",
  "</ a>",
  "<a/ >",
];
const DECLARATIONS = [
  "",
  "",
  "<?xml version='1.0'?>",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  "\ufeff<?xml version = '1.0' encoding='x-y.z_1'?>",
  "\ufeff",
  "\n",
  "<!-- a -->",
];
const ODD_DECLARATIONS = [
  "<?xml?>",
  "<?xml version='1.1'?>",
  "<?xml version='1.00'?>",
  "<?xml version='2.0'?>",
  "<?xml encoding='UTF-8'?>",
  "<?xml version='1.0'encoding='UTF-8'?>",
  "<?xml version='1.0' standalone='maybe'?>",
  "<?xml version='1.0' encoding='1'?>",
  "<?xml version='1.0\"?>",
  " <?xml version='1.0'?>",
  "<?xml version='1.0'? >",
  "<?xmlversion='1.0'?>",
  "<?xml version='1.0' a='b'?>",
  "text",
  "&#32;",
];
const MOST_DEPTH = 4;

/** A document that may or may not be XML, the same one for the same chance; about half of them are. */
export function anyXml(random: Random): string {
  /** Some documents are good as they are made, and some have a fault somewhere. */
  const faults = random.pick([0, 40, 12, 8, 4]);
  const oneOf = (good: readonly string[], odd: readonly string[]): string =>
    faults > 0 && random.below(faults) === 0 ? random.pick(odd) : random.pick(good);
  const space = (): string => random.pick([" ", " ", " ", "\n", "\t ", "\r\n"]);
  const maybeSpace = (): string => random.pick(["", "", "", space()]);
  const attribute = (name: string, value: string): string => {
    const quote = value.includes("'") || random.below(2) === 0 ? '"' : "'";
    return `${name}${maybeSpace()}=${maybeSpace()}${quote}${value}${quote}`;
  };
  const attributes = (isRoot: boolean): string => {
    const names = new Set(Array.from({ length: random.below(4) }, () => oneOf(ATTRIBUTES, ODD_NAMES)));
    const all = [...names].map((name) => attribute(name, oneOf(VALUES, ODD_VALUES)));
    if (isRoot || random.below(6) === 0)
      for (const prefix of ["x", "y"])
        if (isRoot || random.below(2) === 0) all.push(attribute(`xmlns:${prefix}`, oneOf(["u", "v", " u "], URIS)));
    if (random.below(5) === 0) all.push(attribute("xmlns", oneOf(["u", "v", ""], URIS)));
    if (faults > 0 && random.below(faults) === 0) all.push(random.pick([...all, "a", "a=1", "a='", "=''", "a=''b=''"]));
    return all.map((each) => space() + each).join("");
  };
  const element = (depth: number): string => {
    const name = oneOf(NAMES, ODD_NAMES);
    const start = `<${name}${attributes(depth === 0)}${maybeSpace()}`;
    if (random.below(4) === 0) return `${start}/>`;
    const content = Array.from({ length: random.below(depth < MOST_DEPTH ? 4 : 1) }, () => {
      switch (random.below(4)) {
        case 0:
          return oneOf(TEXTS, ODD_TEXTS);
        case 1:
          return oneOf(ASIDES, ODD_ASIDES);
        default:
          return element(depth + 1);
      }
    });
    const end = oneOf([name], [...NAMES, ...ODD_NAMES]);
    return `${start}>${content.join("")}</${end}${maybeSpace()}>`;
  };
  const outside = (): string => oneOf(["", "", "\n", "<!-- a -->", "<?p?>"], [...TEXTS, ...ODD_ASIDES, "<a/>"]);
  const document = oneOf(DECLARATIONS, ODD_DECLARATIONS) + outside() + element(0) + outside();
  if (faults === 0 || random.below(3) > 0) return document;
  // a letter lost, doubled or moved anywhere
  const at = random.below(document.length);
  const cut = Array.from(document);
  const moved = cut[random.below(cut.length)] ?? "";
  cut.splice(at, random.below(2), random.pick(["", moved, "<", ">", "&", '"', "/", "]]>", "\0"]));
  return cut.join("");
}

/** A text in pieces of so many letters at most; pairs of surrogates stay whole, as decoders leave them. */
export function pieces(text: string, random: Random): readonly string[] {
  const most = random.pick([1, 2, 3, 7, 30, 10_000]);
  const letters = Array.from(text);
  const all: string[] = [];
  for (let at = 0; at < letters.length;) {
    const next = at + 1 + random.below(most);
    all.push(letters.slice(at, next).join(""));
    at = next;
  }
  return all;
}
