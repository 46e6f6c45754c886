/**
 * Univer's engine is compiled for browsers without class fields: each field of each node and value goes through a helper that
 * gets the field's name as a value, which no JavaScript engine makes fast. Assignments do the same, where no class of the
 * module has an accessor of that name.
 */
const FIELD = /\b_defineProperty\(\s*this,\s*"([A-Za-z_$][\w$]*)",/gu;
const ACCESSOR = /\b[gs]et ([A-Za-z_$][\w$]*)\(/gu;

function assignFields(source) {
  const accessors = new Set(Array.from(source.matchAll(ACCESSOR), ([, name]) => name));
  return source.replace(FIELD, (call, name) => (accessors.has(name) ? call : `this.${name} = (`));
}

/**
 * Univer remembers the trees of five thousand formulas and the parts of two thousand, the last ones: of a workbook with more,
 * going through them in order, it knows none. Trees are asked for at every calculation, parts whenever a sheet or a name comes,
 * goes or is renamed.
 */
const REMEMBERED = ["FORMULA_AST_CACHE", "FormulaSequenceNodeCache"];
const MOST_FORMULAS = 20_000;

const rememberFormulas = (source) =>
  REMEMBERED.reduce((text, cache) => {
    const made = `${cache} = new FormulaAstLRU(`;
    if (!text.includes(made)) throw new Error(`Univer's engine has no ${cache} any more`);
    return text.replace(made, `${made}${MOST_FORMULAS} || `);
  }, source);

/**
 * The same engine in a fraction of the time; as webpack calls it.
 *
 * @param {string} source the module of `@univerjs/engine-formula`
 * @returns {string}
 */
module.exports = (source) => {
  const assigned = assignFields(source);
  // the package's other module is its facade, without an engine
  return source.includes("FormulaAstLRU") ? rememberFormulas(assigned) : assigned;
};
