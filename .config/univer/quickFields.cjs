/**
 * Univer's engine is compiled for browsers without class fields: each field of each node and value goes through a helper that
 * gets the field's name as a value, which no JavaScript engine makes fast. Assignments do the same, where no class of the
 * module has an accessor of that name.
 */
const FIELD = /\b_defineProperty\(\s*this,\s*"([A-Za-z_$][\w$]*)",/gu;
const ACCESSOR = /\b[gs]et ([A-Za-z_$][\w$]*)\(/gu;

/** @param {string} source the module of `@univerjs/engine-formula` @returns {string} */
function quickFields(source) {
  const accessors = new Set(Array.from(source.matchAll(ACCESSOR), ([, name]) => name));
  return source.replace(FIELD, (call, name) => (accessors.has(name) ? call : `this.${name} = (`));
}

/** As webpack calls it. */
module.exports = quickFields;
