/** `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, as XML 1.0 has it. */
const DECLARATION =
  /^<\?xml[\t\n ]+version[\t\n ]*=[\t\n ]*(?:"1\.0"|'1\.0')(?:[\t\n ]+encoding[\t\n ]*=[\t\n ]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[\t\n ]+standalone[\t\n ]*=[\t\n ]*(?:"(?:yes|no)"|'(?:yes|no)'))?[\t\n ]*\?>$/;

/** So many characters tell whether a text begins with a declaration. */
const TELLING = 6;
const BEGINNING = /^<\?xml[\t\n ?]/;

/**
 * Where the XML declaration ends that stands at a place, and nowhere but at the beginning of a document: that place where there is
 * none, -1 where it goes on in the next piece, undefined where it is malformed.
 */
export function declarationEnd(s: string, at: number, isLast: boolean): number | undefined {
  if (s.length - at < TELLING && !isLast) return -1;
  if (!BEGINNING.test(s.slice(at, at + TELLING))) return at;
  const end = s.indexOf("?>", at) + 2;
  if (end < 2) return isLast ? undefined : -1;
  return DECLARATION.test(s.slice(at, end)) ? end : undefined;
}
