import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { isOutdated } from "../../src/host/serve/outdated";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "chitieu-outdated-"));
const at = (name: string): string => path.join(folder, name);

function write(name: string, secondsSince1970: number): void {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), "");
  fs.utimesSync(at(name), secondsSince1970, secondsSince1970);
}

const setTime = (name: string, secondsSince1970: number): void =>
  fs.utimesSync(at(name), secondsSince1970, secondsSince1970);

beforeEach(() => {
  write("src/deep/source.ts", 100);
  setTime("src/deep", 100);
  setTime("src", 100);
  write("output.html", 200);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const outdated = (): boolean => isOutdated(at("output.html"), [at("src"), at("missing")]);

test("an output newer than every source is kept", () => {
  expect(outdated()).toBe(false);
});

test("a source changed since, however deep, makes it outdated", () => {
  write("src/deep/source.ts", 300);
  setTime("src/deep", 100);
  expect(outdated()).toBe(true);
});

test("a source removed since makes it outdated", () => {
  setTime("src/deep", 300);
  expect(outdated()).toBe(true);
});

test("a missing output is outdated", () => {
  fs.rmSync(at("output.html"));
  expect(outdated()).toBe(true);
});
