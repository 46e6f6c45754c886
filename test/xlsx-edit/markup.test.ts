import { changedMarkup, markupText, parseMarkup, unescapeXml, withAttributes } from "../../src/xlsx/edit/markup";
import { Refusal } from "../../src/xlsx/read/refusal";

test.each([
  '<?xml version="1.0"?><a x="1>2" y=\'"\'><!-- <b> --><b/><![CDATA[<c>]]>&lt;<x:d\n z="é" ></x:d></a>',
  "",
  "text alone",
])("[COPY02] a part put together again is the part: %s", (xml) => {
  expect(markupText(parseMarkup(xml, "p"))).toBe(xml);
});

test("[COPY02] content that is not to be looked into stays one piece, elements of the same name in it too", () => {
  const [root] = parseMarkup("<a><o><x/><o>1</o><o/></o><b/></a>", "p", new Set(["o"]));
  expect(root).toMatchObject({ children: [{ name: "o", children: ["<x/><o>1</o><o/>"] }, { name: "b" }] });
});

test.each(["<a><b></a></b>", "<a", '<a x="1>', "<a>", "</a>"])(
  "[COPY03] tags that do not match are refused: %s",
  (xml) => {
    expect(() => parseMarkup(xml, "p")).toThrow(Refusal);
  },
);

test("[COPY02] attributes are changed, added and taken out where they stand", () => {
  expect(withAttributes('<x:c r="A1" s="3" cm="1"/>', { cm: undefined, s: "<4>", t: "b" })).toBe(
    '<x:c r="A1" s="&lt;4&gt;" t="b"/>',
  );
});

test("[COPY02] an element left out goes with all it holds", () => {
  const nodes = parseMarkup("<a><b><c/></b><c/></a>", "p");
  expect(markupText(changedMarkup(nodes, (each) => (each.name === "b" ? undefined : each)))).toBe("<a><c/></a>");
});

test("[COPY02] entities are read, unknown ones left", () => {
  expect(unescapeXml("&#78;&#x1EA1;&amp;lt;&none;&#x110000;")).toBe("Nạ&lt;&none;&#x110000;");
});
