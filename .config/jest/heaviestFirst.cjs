const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders whose files take longest, heaviest first: what whole workbooks and a browser go through. */
const HEAVIEST = ["dialects", "cli", "browser", "excel", "host"];

/**
 * On a clean clone jest knows no times yet and begins with the longest file, by bytes: a short file that takes a minute would
 * come last and run alone. Once it knows the times, they decide.
 */
class HeaviestFirst extends Sequencer {
  sort(tests) {
    const weight = ({ path: file, context }) => {
      const [, folder] = path.relative(context.config.rootDir, file).split(path.sep);
      const place = HEAVIEST.indexOf(folder ?? "");
      return place === -1 ? HEAVIEST.length : place;
    };
    const byJest = super.sort(tests);
    if (byJest.every(({ duration }) => duration !== undefined)) return byJest;
    return byJest.toSorted((a, b) => weight(a) - weight(b));
  }
}

module.exports = HeaviestFirst;
