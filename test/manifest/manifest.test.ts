import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import type { Beside } from "./beside";
import { manifestProblems } from "./checks";
import { slips } from "./slips";

const ROOT = join(__dirname, "..", "..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const assets = readdirSync(join(ROOT, "assets")).map((name) => `assets/${name}`);

/** The build's outputs that a manifest may name, and the pictures as they are on disk. */
const beside: Beside = {
  files: new Set(["taskpane.html", "functions.js", "functions.json", "functions-en.json", ...assets]),
  pixels: new Map(
    assets
      .filter((path) => path.endsWith(".png"))
      .map((path) => {
        const { width, height } = PNG.sync.read(readFileSync(join(ROOT, path)));
        return [path, { width, height }];
      }),
  ),
  commands: new Set(["chenViDu"]),
};

test("the manifest has nothing Excel would refuse", () => {
  expect(manifestProblems(manifest, beside)).toEqual([]);
});

test("it can be served from a folder of an intranet server", () => {
  const moved = manifest.replaceAll("https://localhost:3000/", "https://may-chu.noi-bo.vn/van-phong/chitieu/");
  expect(manifestProblems(moved, beside)).toEqual([]);
});

test.each(slips)("tells of %s", (_slip, from, to, problem) => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  expect(manifestProblems(changed, beside)).toContainEqual(expect.stringContaining(problem));
});
