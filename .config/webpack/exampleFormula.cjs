/** The formula without what stands inside its string literals, and whether brackets and quotes close. */
function cut(formula) {
  let depth = 0;
  let inString = false;
  let bare = "";
  let balanced = true;
  for (const character of formula) {
    if (!inString || character === '"') bare += character;
    if (character === '"') inString = !inString;
    if (inString) continue;
    if (character === "(" || character === "{") depth += 1;
    if (character === ")" || character === "}") depth -= 1;
    if (depth < 0) balanced = false;
  }
  return { bare, balanced: balanced && depth === 0 && !inString };
}

/** How many arguments the first call of `name` has, where `separator` stands directly inside its parentheses. */
function argumentCount(bare, name, separator) {
  const inside = bare.slice(bare.indexOf(`${name}(`) + name.length + 1);
  let depth = 0;
  let count = 1;
  for (const [index, character] of [...inside].entries()) {
    if (depth === 0 && character === ")") return index === 0 && bare.includes(`${name}()`) ? 0 : count;
    if (character === "(" || character === "{") depth += 1;
    else if (character === ")" || character === "}") depth -= 1;
    else if (depth === 0 && character === separator) count += 1;
  }
  return count;
}

const CELL = /\$?\b[A-Z]{1,3}\$?[0-9]+\b(?!\()/u;
/** A comma that is not the decimal comma of `0,95`. */
const COMMA_BETWEEN_ARGUMENTS = /,(?![0-9])|(?<![0-9]),/u;

/**
 * What is wrong with a formula of a help text, as sentences.
 *
 * @param {string} tag the tag it stands in
 * @param {string} formula `=CHITIEU.HOANTHANH(19;20)`
 * @param {{ name: string, least: number, most: number }} call the function it must call and how many arguments that takes
 * @param {{ separator: ";" | ",", selfContained: boolean }} style `;` as Vietnamese Excel shows it, `,` as files and the API
 *   store it; self-contained means it reads no cell, so that it can be written anywhere
 * @returns {string[]}
 */
function formulaProblems(tag, formula, { name, least, most }, { separator, selfContained }) {
  if (!formula) return [];
  const { bare, balanced } = cut(formula);
  if (!formula.startsWith("=")) return [`${tag} does not start with =`];
  if (!balanced) return [`${tag} has unbalanced brackets or quotes`];
  if (!bare.includes(`${name}(`)) return [`${tag} does not call ${name}`];
  const problems = [];
  const outsideArrays = bare.replace(/\{[^}]*\}/gu, "{}");
  if (separator === ";" && COMMA_BETWEEN_ARGUMENTS.test(outsideArrays))
    problems.push(`${tag} separates arguments by a comma`);
  if (separator === "," && outsideArrays.includes(";")) problems.push(`${tag} separates arguments by a semicolon`);
  if (selfContained && CELL.test(bare)) problems.push(`${tag} reads a cell`);
  const count = argumentCount(bare, name, separator);
  if (count < least || count > most)
    problems.push(`${tag} has ${count} arguments, the function takes ${least} to ${most}`);
  return problems;
}

module.exports = { formulaProblems };
