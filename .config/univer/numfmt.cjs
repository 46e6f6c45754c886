const numfmt = require("../../node_modules/numfmt/dist/numfmt.js");

/** So many texts at most are kept in mind. */
const MOST = 10_000;

/**
 * Univer asks of every text in every formula, every time it calculates, whether it is a date, a time or a number. That one is
 * none is kept in mind here; what one is, Univer keeps itself.
 */
function remembering(parse) {
  const nothing = new Set();
  return (text, ...options) => {
    if (options.length > 0) return parse(text, ...options);
    if (nothing.has(text)) return null;
    const found = parse(text);
    if (found === null) {
      if (nothing.size >= MOST) nothing.clear();
      nothing.add(text);
    }
    return found;
  };
}

module.exports = {
  ...numfmt,
  parseDate: remembering(numfmt.parseDate),
  parseTime: remembering(numfmt.parseTime),
  parseNumber: remembering(numfmt.parseNumber),
};
