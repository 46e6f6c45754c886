import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { isOutdated } from "./outdated";
import { ADD_IN_FOLDER, ROOT, TRIAL_FOLDER } from "./server";

export interface Build {
  /** Its name in webpack.config.js. */
  readonly name: "addin" | "page" | "trial";
  /** A file that every build writes anew. */
  readonly output: string;
  /** Files and folders it is made from. */
  readonly sources: readonly string[];
}

const inRoot = (names: readonly string[]): string[] => names.map((name) => path.join(ROOT, name));
const TOOLS = ["webpack.config.js", ".config/webpack", "tsconfig.json", "package-lock.json"];
const ADD_IN_SOURCES = ["domain", "words", "compute", "app", "excel", "functions", "taskpane", "main"];
const PAGE_SOURCES = ["domain", "words", "read", "compute", "report", "app", "xlsx", "files", "page", "main"];

export const BUILDS: readonly Build[] = [
  {
    name: "addin",
    output: path.join(ADD_IN_FOLDER, "taskpane.html"),
    sources: inRoot([...TOOLS, "manifest.xml", "assets", ...ADD_IN_SOURCES.map((folder) => `src/${folder}`)]),
  },
  {
    name: "page",
    output: path.join(ADD_IN_FOLDER, "tong-hop/index.html"),
    sources: inRoot([...TOOLS, ...PAGE_SOURCES.map((folder) => `src/${folder}`)]),
  },
  {
    name: "trial",
    output: path.join(TRIAL_FOLDER, "index.html"),
    sources: inRoot([...TOOLS, "src/host"]),
  },
];

/** The builds whose output is missing or older than its sources. */
export const outdatedBuilds = (): readonly Build[] =>
  BUILDS.filter(({ output, sources }) => isOutdated(output, sources));

/** Runs one build in a process of its own. A failed build is an exception that carries webpack's output. */
export function run({ name }: Build): Promise<void> {
  const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, "--config-name", name], { cwd: ROOT });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name}: webpack ended with ${code}\n${output}`));
    });
  });
}
