import { spawnSync } from "node:child_process";
import path from "node:path";

/** `npm run one-figure -- 20`: the test of one figure everywhere, over so many random workbooks. */
const [books = "20"] = process.argv.slice(2);
const root = path.resolve(__dirname, "../..");
const jest = [require.resolve("jest/bin/jest"), "-c", ".config/jest.config.cjs", "--selectProjects", "office"];
const { status } = spawnSync(process.execPath, [...jest, "--testPathPatterns", "test/dialects/oneFigure"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ONE_FIGURE_BOOKS: books },
});
process.exitCode = status ?? 1;
