import { SaxesParser } from "saxes";
import { XmlFault } from "../../src/xlsx/xml/fault";
import { XmlTokens } from "../../src/xlsx/xml/tokens";
import { ATTRIBUTES, anyXml, pieces } from "./anyXml";
import { seeded } from "./random";

const UNBOUNDED = { depth: 1000, attributes: 100, tokenChars: 1_000_000 };
const URIS = ["u", "v", "http://www.w3.org/XML/1998/namespace"];
const PLAIN = ATTRIBUTES.filter((name) => !name.includes(":"));
const LOCALS = ["a", "id", "space"];

/** What a parser says of a document, a line an event; undefined where it refuses it. */
type Told = readonly string[] | undefined;
type Attribute = (uri: string, local: string) => string | undefined;

const opened = (uri: string, local: string, attribute: Attribute): string =>
  `<${JSON.stringify([
    uri,
    local,
    ...PLAIN.map((name) => attribute("", name)),
    ...URIS.flatMap((each) => LOCALS.map((name) => attribute(each, name))),
  ])}`;

/** Texts between tags as one: parsers part them as they like. */
function told(): {
  readonly events: string[];
  readonly event: (line: string) => void;
  readonly text: (text: string) => void;
} {
  const events: string[] = [];
  let isText = false;
  return {
    events,
    event: (line) => {
      events.push(line);
      isText = false;
    },
    text: (text) => {
      if (text === "") return;
      if (isText) events.push(events.pop() + text);
      else events.push(`"${text}`);
      isText = true;
    },
  };
}

function bySaxes(document: string): Told {
  const { events, event, text } = told();
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    depth++;
    event(
      opened(
        uri,
        local,
        (of, name) => Object.values(attributes).find((each) => each.uri === of && each.local === name)?.value,
      ),
    );
  });
  parser.on("closetag", () => {
    depth--;
    event(">");
  });
  const inside = (each: string): void => {
    if (depth > 0) text(each);
  };
  parser.on("text", inside);
  parser.on("cdata", inside);
  try {
    parser.write(document).close();
  } catch {
    return undefined;
  }
  return events;
}

function byOurs(parts: readonly string[]): Told {
  const { events, event, text } = told();
  const tokens = new XmlTokens(
    {
      open(name, attributes) {
        const [uri = "", local = ""] = JSON.parse(name.path ?? "[]") as string[];
        event(
          opened(uri, local, (of, each) =>
            of === "" ? attributes.value(each) : attributes.valueIn(new Set([of]), each),
          ),
        );
        return true;
      },
      text,
      close() {
        event(">");
        return true;
      },
    },
    UNBOUNDED,
    (uri, local) => JSON.stringify([uri, local]),
  );
  try {
    for (const part of parts) tokens.write(part);
    tokens.close();
  } catch (problem) {
    if (problem instanceof XmlFault) return undefined;
    throw problem;
  }
  return events;
}

/** Where ours refuses more than saxes, and why: DIFFERENCES.md. */
const REFUSED_BY_US_ALONE: readonly RegExp[] = [
  // not in XML 1.0: an instruction whose name touches a question mark that does not end it
  /<\?[^\s?]+\?(?!>)/u,
  // another version of XML than 1.0, by whose rules nothing here reads
  /<\?xml\s+version\s*=\s*(?:'(?!1\.0')|"(?!1\.0"))/u,
];

export interface Verdict {
  readonly isRead: boolean;
  /** What is wrong, with the document; undefined where both agree, or differ as is known. */
  readonly fault?: string;
}

/** One document of chance, cut into pieces by chance, read by ours and by saxes. */
export function judged(seed: number): Verdict {
  const random = seeded(seed);
  const document = anyXml(random);
  const judge = bySaxes(document);
  const ours = byOurs(pieces(document, random));
  const fault = (what: string): Verdict => ({
    isRead: false,
    fault: `seed ${seed}, ${what}: ${JSON.stringify(document)}`,
  });
  if (ours && !judge) return fault("read by ours alone");
  if (ours && judge && ours.join("\n") !== judge.join("\n"))
    return fault(`other events, ${JSON.stringify(ours)} for ${JSON.stringify(judge)}`);
  if (!ours && judge && !REFUSED_BY_US_ALONE.some((each) => each.test(document))) return fault("refused by ours alone");
  return { isRead: ours !== undefined };
}
