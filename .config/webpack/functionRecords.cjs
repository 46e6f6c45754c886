const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { formulaProblems } = require("./exampleFormula.cjs");

/**
 * A custom function is one record in one file: the code, the Vietnamese help (the usual JSDoc tags), the English help
 * (`@en`), what staff call the work it does (`@tasks`, for searching), what the worked formula's cell shows (`@gives`), a formula
 * to read (`@example`) and one to run (`@worked`). This module reads the records and names every gap.
 *
 * @typedef {{ name: string, description: string, optional: boolean }} ParameterHelp
 * @typedef {{ description: string, parameters: ParameterHelp[], returns: string, tasks: string }} FunctionHelp
 * @typedef {"ratio" | "count" | "text" | "spill"} Gives
 * @typedef {{ id: string, vi: FunctionHelp, en: FunctionHelp, gives: Gives, example: string, worked: string }} FunctionRecord
 */

const NAMESPACE = "CHITIEU";
const FUNCTION_FILE = /^[A-Z0-9]+\.ts$/;
const ID = /^[A-Z][A-Z0-9]*$/;
/** Cells in A1 style (up to XFD1048576) and in R1C1 style: Excel would read such a name as a reference. */
const CELL_REFERENCE = /^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*|[RC])$/;
const KNOWN_TAGS = new Set([
  "customfunction",
  "param",
  "returns",
  "gives",
  "tasks",
  "en",
  "example",
  "worked",
  "remarks",
  "see",
]);
/** A share, a whole number, words, or more cells than one. */
const GIVES = ["ratio", "count", "text", "spill"];
/** `@en chi_tieu - Names of the targets.` */
const ENGLISH_ABOUT = /^(\w+) - (.*)$/u;

/** The function files of a folder, absolute, by name: adding a function is adding a file. */
function functionFiles(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => FUNCTION_FILE.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

const oneLine = (text) => text.replace(/\s+/gu, " ").trim();
const textOf = (comment) => oneLine(ts.getTextOfJSDocComment(comment) ?? "");
const isTagged = (node) => ts.getJSDocTags(node).some((tag) => tag.tagName.text.toLowerCase() === "customfunction");
const isExported = (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0;

/** The one tagged function of a file, or undefined with a problem for each reason. */
function findFunction(source, problems) {
  const tagged = [];
  ts.forEachChild(source, (node) => {
    if (isTagged(node)) tagged.push(node);
  });
  if (tagged.length !== 1) {
    problems.push(`expected one @customfunction, found ${tagged.length}`);
    return undefined;
  }
  const [node] = tagged;
  if (!ts.isFunctionDeclaration(node) || !node.name) {
    problems.push(
      "@customfunction must stand on `export function NAME(…)`: the metadata tool skips everything else silently",
    );
    return undefined;
  }
  if (!isExported(node)) problems.push("the function is not exported");
  return node;
}

function checkIdentity(node, id, fileName, problems) {
  if (id !== path.basename(fileName, ".ts")) problems.push(`@customfunction ${id} is not the file's name`);
  if (id !== node.name.text) problems.push(`@customfunction ${id} is not the function's name ${node.name.text}`);
  if (!ID.test(id)) problems.push(`${id} is not made of A–Z and 0–9`);
  if (CELL_REFERENCE.test(id)) problems.push(`${id} looks like a cell reference`);
}

/** Names and shapes as the code declares them. */
function readParameters(node, problems) {
  let optionalSeen = false;
  return node.parameters.map((parameter) => {
    const name = parameter.name.getText();
    if (parameter.dotDotDotToken) problems.push(`parameter ${name} is a rest parameter`);
    if (parameter.initializer) problems.push(`parameter ${name} has a default value`);
    if (parameter.type?.getText() !== "any[][]") problems.push(`parameter ${name} is not any[][]`);
    const optional = parameter.questionToken !== undefined;
    if (optionalSeen && !optional) problems.push(`parameter ${name} is required after an optional one`);
    optionalSeen ||= optional;
    return { name, optional };
  });
}

function readVietnamese(node, tags, parameters, problems) {
  const [block] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const description = textOf(block?.comment);
  if (!description) problems.push("no description");
  const documented = tags.filter(ts.isJSDocParameterTag);
  const names = documented.map((tag) => tag.name.getText());
  for (const name of names.filter((each) => !parameters.some((parameter) => parameter.name === each)))
    problems.push(`@param ${name} is not a parameter`);
  if (new Set(names).size !== names.length) problems.push("a parameter has two @param");
  const described = parameters.map((parameter) => {
    const tag = documented.find((each) => each.name.getText() === parameter.name);
    const text = textOf(tag?.comment).replace(/^- /u, "");
    if (!text) problems.push(`no @param text for ${parameter.name}`);
    return { name: parameter.name, description: text, optional: parameter.optional };
  });
  const returns = tags.filter(ts.isJSDocReturnTag).map((tag) => textOf(tag.comment));
  if (returns.length !== 1 || !returns[0]) problems.push("expected one @returns with a text");
  return { description, parameters: described, returns: returns[0] ?? "" };
}

/** `@en` lines in this order: the description, one line a parameter, the result, the tasks. */
function readEnglish(lines, parameters, problems) {
  const [description = "", ...rest] = lines;
  if (!description) problems.push("no @en description");
  if (ENGLISH_ABOUT.test(description)) problems.push(`the first @en is the description, not "${description}"`);
  const expected = [...parameters.map(({ name }) => name), "returns", "tasks"];
  const found = rest.map((line) => {
    const [, name, text] = ENGLISH_ABOUT.exec(line) ?? [];
    if (name === undefined || !text) problems.push(`@en "${line}" is not "name - text"`);
    return { name, text: text ?? "" };
  });
  const foundNames = found.map(({ name }) => name).filter((name) => name !== undefined);
  for (const name of expected) if (!foundNames.includes(name)) problems.push(`no @en text for ${name}`);
  for (const name of foundNames) if (!expected.includes(name)) problems.push(`@en ${name} is not a parameter`);
  if (foundNames.length === expected.length && foundNames.join() !== expected.join())
    problems.push("@en lines are not in the parameters' order");
  const textFor = (name) => found.find((each) => each.name === name)?.text ?? "";
  return {
    description,
    parameters: parameters.map(({ name, optional }) => ({ name, description: textFor(name), optional })),
    returns: textFor("returns"),
    tasks: textFor("tasks"),
  };
}

/**
 * Reads one function file.
 *
 * @param {string} fileName its path; the name without `.ts` is the id
 * @param {string} text its content
 * @returns {{ record?: FunctionRecord, problems: string[] }} problems name the file and the gap; a record with problems is not to be used
 */
function readFunction(fileName, text) {
  const problems = [];
  const named = () => problems.map((problem) => `${path.basename(fileName)}: ${problem}`);
  const node = findFunction(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true), problems);
  if (!node) return { problems: named() };
  const tags = ts.getJSDocTags(node);
  const textsOf = (tagName) => tags.filter((tag) => tag.tagName.text === tagName).map((tag) => textOf(tag.comment));
  const only = (tagName) => {
    const texts = textsOf(tagName);
    if (texts.length !== 1 || !texts[0]) problems.push(`expected one @${tagName}, found ${texts.length}`);
    return texts[0] ?? "";
  };
  for (const tag of tags) if (!KNOWN_TAGS.has(tag.tagName.text)) problems.push(`unknown tag @${tag.tagName.text}`);

  const id = only("customfunction");
  checkIdentity(node, id, fileName, problems);
  const parameters = readParameters(node, problems);
  const vi = { ...readVietnamese(node, tags, parameters, problems), tasks: only("tasks") };
  const en = readEnglish(textsOf("en"), parameters, problems);
  const gives = only("gives");
  if (gives && !GIVES.includes(gives)) problems.push(`@gives ${gives} is none of ${GIVES.join(", ")}`);
  const example = only("example");
  const worked = only("worked");
  const call = {
    name: `${NAMESPACE}.${id}`,
    least: parameters.filter(({ optional }) => !optional).length,
    most: parameters.length,
  };
  problems.push(...formulaProblems("@example", example, call, { separator: ";", selfContained: false }));
  problems.push(...formulaProblems("@worked", worked, call, { separator: ",", selfContained: true }));
  return { record: { id, vi, en, gives, example, worked }, problems: named() };
}

/**
 * Reads all functions of a folder, by id.
 *
 * @param {string} folder
 * @returns {{ records: FunctionRecord[], problems: string[] }}
 */
function readFunctions(folder) {
  const read = functionFiles(folder).map((file) => readFunction(file, fs.readFileSync(file, "utf8")));
  const records = read.flatMap(({ record }) => (record ? [record] : []));
  return { records, problems: [...read.flatMap(({ problems }) => problems), ...duplicates(records)] };
}

/** The metadata tool looks for repeated ids within one file only. */
function duplicates(records) {
  const ids = records.map(({ id }) => id.toUpperCase());
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${id}: two files have this id`,
  );
}

/**
 * The metadata with English texts: same ids, names and shapes. Throws where metadata and records part.
 *
 * @param {{ functions: { id: string, description?: string, parameters: { name: string, description?: string }[] }[] }} metadata
 * @param {readonly FunctionRecord[]} records
 */
function inEnglish(metadata, records) {
  const recordOf = new Map(records.map((record) => [record.id, record]));
  if (metadata.functions.length !== records.length)
    throw new Error(`metadata has ${metadata.functions.length} functions, the files ${records.length}`);
  return {
    ...metadata,
    functions: metadata.functions.map((each) => {
      const texts = recordOf.get(each.id)?.en;
      if (!texts || texts.parameters.length !== each.parameters.length)
        throw new Error(`metadata and file of ${each.id} differ`);
      return {
        ...each,
        description: texts.description,
        parameters: each.parameters.map((parameter, index) => ({
          ...parameter,
          description: texts.parameters[index].description,
        })),
      };
    }),
  };
}

module.exports = { functionFiles, inEnglish, readFunction, readFunctions, duplicates };
