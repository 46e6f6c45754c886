const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders whose files take longest, heaviest first: they calculate whole workbooks, and wait for nothing. */
const CALCULATING = ["dialects", "cli", "excel", "host"];
/** These files wait as often as they work. */
const WAITING = "browser";

/**
 * On a clean clone jest knows no times yet and begins with the longest file, by bytes: a short file that takes a minute would
 * come last and run alone. The heavy ones come first here, those that wait among those that calculate. Once jest knows the
 * times, they decide.
 */
class HeaviestFirst extends Sequencer {
  sort(tests) {
    const byJest = super.sort(tests);
    if (byJest.every(({ duration }) => duration !== undefined)) return byJest;
    const folderOf = ({ path: file, context }) => path.relative(context.config.rootDir, file).split(path.sep)[1] ?? "";
    const waiting = byJest.filter((test) => folderOf(test) === WAITING);
    const calculating = CALCULATING.flatMap((folder) => byJest.filter((test) => folderOf(test) === folder));
    const first = Array.from({ length: Math.max(waiting.length, calculating.length) }, (_, i) =>
      [calculating[i], waiting[i]].filter((test) => test !== undefined),
    ).flat();
    const others = byJest.filter((test) => !first.includes(test));
    return [...first, ...others];
  }
}

module.exports = HeaviestFirst;
