import { createRecentFunctions } from "../../src/app/functions/recentFunctions";
import { createLanguageChoice } from "../../src/app/languageChoice";
import type { Memory } from "../../src/app/memory";

function machine(...kept: [string, string][]): Memory & { readonly kept: Map<string, string> } {
  const all = new Map(kept);
  return { kept: all, read: (key) => all.get(key), write: (key, value) => void all.set(key, value) };
}

/** A browser that forbids its store, as `machineMemory` shows it. */
const forgetful: Memory = { read: () => undefined, write: () => undefined };

describe("functions inserted last", () => {
  test("the last one is first, none stands twice, and five are kept", () => {
    const memory = machine();
    const recent = createRecentFunctions(memory);
    for (const id of ["NGUONG", "BAOPHU", "CANTHEM", "NGUONG", "DANHMUC", "DEMQUY", "TYLEQUY"]) recent.used(id);
    expect(recent.ids()).toEqual(["TYLEQUY", "DEMQUY", "DANHMUC", "NGUONG", "CANTHEM"]);
    expect(createRecentFunctions(memory).ids()).toEqual(recent.ids());
  });

  test("what else stands in the store is passed over", () => {
    const memory = machine(["recentFunctions", "NGUONG <b> NGUONG {}  BAOPHU"]);
    expect(createRecentFunctions(memory).ids()).toEqual(["NGUONG", "BAOPHU"]);
  });

  test("without a store they last as long as the pane", () => {
    const recent = createRecentFunctions(forgetful);
    recent.used("NGUONG");
    expect(recent.ids()).toEqual(["NGUONG"]);
  });
});

describe("the language of the pane", () => {
  test.each([
    ["nothing chosen: Office's", machine(), "en"],
    ["the one chosen on this machine", machine(["language", "vi"]), "vi"],
    ["something else in the store: Office's", machine(["language", "fr"]), "en"],
  ] as const)("%s", (_what, memory, language) => {
    expect(createLanguageChoice(memory, "en").get()).toBe(language);
  });

  test("a choice is told at once and kept; the same choice again tells nothing", () => {
    const memory = machine();
    const choice = createLanguageChoice(memory, "vi");
    const told: string[] = [];
    choice.subscribe(() => told.push(choice.get()));
    choice.choose("en");
    choice.choose("en");
    expect(told).toEqual(["en"]);
    expect(createLanguageChoice(memory, "vi").get()).toBe("en");
  });

  test("without a store the choice lasts as long as the pane", () => {
    const choice = createLanguageChoice(forgetful, "vi");
    choice.choose("en");
    expect(choice.get()).toBe("en");
  });
});
