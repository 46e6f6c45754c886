import type { Formula } from "./node";

/** Every node of a formula, itself first. */
export function* nodesOf(formula: Formula): Generator<Formula> {
  yield formula;
  if (formula.is === "call") for (const arg of formula.args) if (arg) yield* nodesOf(arg);
  if (formula.is === "infix") {
    yield* nodesOf(formula.a);
    yield* nodesOf(formula.b);
  }
}

/** How deep IFs stand inside each other: a person can follow about five. */
export function nestedIfs(formula: Formula): number {
  const inside =
    formula.is === "call"
      ? formula.args.map((arg) => (arg ? nestedIfs(arg) : 0))
      : formula.is === "infix"
        ? [nestedIfs(formula.a), nestedIfs(formula.b)]
        : [];
  const own = formula.is === "call" && formula.name === "IF" ? 1 : 0;
  return own + Math.max(0, ...inside);
}
