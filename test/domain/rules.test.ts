import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TEST = path.resolve(__dirname, "..");
const FOLDERS = ["domain", "compute", "compute/summing", "consolidate", "read", "check", "app", "excel"];

const titles = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(TEST, folder))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(path.join(TEST, folder, file), "utf8")),
).join("\n");

/** Ids in test titles; those of the targets are made from the catalogue, so the page's own a–c stand for them. */
const shown = new Set([...titles.matchAll(/\[([A-Z]{3,5}\d{2})\]/gu)].map((match) => match[1] ?? ""));

const rules = readFileSync(path.resolve(TEST, "../src/domain/RULES.md"), "utf8");

/** "LIM01–04" stands for four rules. */
const listed = [...rules.matchAll(/^\| ([A-Z]{3,5})(\d{2})(?:–(\d{2}))? *\|/gmu)].flatMap(
  ([, family = "", from = "", to]) => {
    const first = Number(from);
    const last = Number(to ?? from);
    return Array.from({ length: last - first + 1 }, (_, i) => `${family}${String(first + i).padStart(2, "0")}`);
  },
);

test("every rule a test shows is on the page", () => {
  expect([...shown].filter((id) => !listed.includes(id)).sort()).toEqual([]);
});

test("every rule on the page is shown by a test", () => {
  expect(listed.filter((id) => !shown.has(id))).toEqual([]);
});

test("no rule is listed twice, and every row names a source", () => {
  expect(listed.filter((id, i) => listed.indexOf(id) !== i)).toEqual([]);
  const rows = rules.split("\n").filter((line) => /^\| [A-Z]{2,5}\d{2}/u.test(line));
  expect(rows.filter((row) => (row.split("|")[4] ?? "").trim() === "")).toEqual([]);
});
