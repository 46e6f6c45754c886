import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; optional?: boolean; type: string; dimensionality: string }[];
    result: { type?: string; dimensionality?: string };
    allowErrorForDataTypeAny?: boolean;
    options?: Record<string, unknown>;
  }[];
}

const metadata = JSON.parse(read("dist/functions.json")) as Metadata;
const english = JSON.parse(read("dist/functions-en.json")) as Metadata;

/** One line a function: what people's saved formulas rely on. */
const contractOf = ({ functions }: Metadata): string =>
  functions
    .map(({ id, name, parameters, result, options }) => {
      const list = parameters.map((each) => {
        const text = `${each.name}:${each.type}/${each.dimensionality}`;
        return each.optional ? `[${text}]` : text;
      });
      const flags = Object.keys(options ?? {}).sort();
      return `${id} ${name}(${list.join("; ")}) -> ${result.type ?? "any"}/${result.dimensionality ?? "scalar"}${flags.length > 0 ? ` ${flags.join(" ")}` : ""}`;
    })
    .join("\n");

describe("what people's saved formulas rely on", () => {
  test("[CON01] ids, names, parameter order and shapes never change", () => {
    expect(`${contractOf(metadata)}\n`).toBe(read("test/functions/contract.golden.txt"));
  });

  test("[CON02] the English metadata has the same ids, names and shapes", () => {
    expect(contractOf(english)).toBe(contractOf(metadata));
  });

  test("[CON03] no English help text is the Vietnamese one", () => {
    const texts = (from: Metadata): string[] =>
      from.functions.flatMap((each) => [
        each.description,
        ...each.parameters.map((parameter) => parameter.description),
      ]);
    const vietnamese = new Set(texts(metadata));
    expect(texts(english).filter((text) => vietnamese.has(text) || text === "")).toEqual([]);
  });
});

describe("what Excel is told of errors and cards of data", () => {
  test("[CON06] every function takes errors, said where Excel reads it: at the top level of the function", () => {
    for (const { functions } of [metadata, english])
      expect(functions.filter((each) => each.allowErrorForDataTypeAny !== true).map(({ id }) => id)).toEqual([]);
  });

  test("[CON07] nothing asks for cards of data (CustomFunctionsRuntime 1.4), which no function reads", () => {
    expect(read("dist/functions.json") + read("dist/functions-en.json")).not.toContain("allowCustomData");
  });
});

describe("the bundle", () => {
  test("[CON04] functions.js needs the CustomFunctions global and standard JavaScript, nothing else", () => {
    const associated: string[] = [];
    const context = createContext({ CustomFunctions: { associate: (id: string) => associated.push(id) } });
    runInContext(read("dist/functions.js"), context);
    expect(associated.sort()).toEqual(metadata.functions.map((each) => each.id).sort());
    expect(Object.keys(context)).toEqual(["CustomFunctions"]);
  });

  test("[CON05] functions.js asks for no network, page or timer", () => {
    const forbidden =
      /\b(?:fetch|XMLHttpRequest|WebSocket|document|window|localStorage|setTimeout|importScripts|eval)\b|new Function/u;
    expect(read("dist/functions.js").match(forbidden)).toBeNull();
  });
});
