import type { Piece } from "./lines";
import { type Numbering, numberingOf } from "./outline";
import type { Row } from "./rows";
import { NAMED_TOTAL, SUM_OF_LINES } from "./rowWords";
import type { Shape } from "./shape";

const LEADING = /^\s*(?:\(?([IVX]{1,5}|[A-HĐ]|\d{1,2})[).:\-–]\)?\s+|([IVX]{1,5})\s*[-–]\s*)\S/u;

/** Where rows have no column of numbers, the number may stand before the name: "I. Thu", "1. Thuế". */
export function numberingInName(key: Piece | undefined): Numbering | undefined {
  if (typeof key?.value !== "string") return undefined;
  const found = LEADING.exec(key.value);
  const text = found?.[1] ?? found?.[2];
  if (text === undefined) return undefined;
  return numberingOf(text);
}

const isUpperStyle = (numbering: Numbering | undefined): boolean =>
  numbering?.style === "roman" || numbering?.style === "capital";

/** How deep each numbered row stands under the others: styles nest in the order in which they appear. */
function setDepths(rows: readonly Row[], numberings: ReadonlyMap<Row, Numbering>): void {
  let stack: string[] = [];
  for (const row of rows) {
    const numbering = numberings.get(row);
    if (!numbering) continue;
    const style = numbering.style === "dotted" ? `dotted${numbering.parts}` : numbering.style;
    const at = stack.indexOf(style);
    if (at >= 0) stack = stack.slice(0, at + 1);
    else if (isUpperStyle(numbering) && stack.length > 0 && numbering.number === 1 && numbering.style === "capital")
      stack = [...stack, style];
    else if (numbering.style === "roman" && stack.length > 0 && !stack.includes("capital")) stack = [style];
    else stack = [...stack, style];
    row.depth = stack.length;
  }
}

const valueOf = (piece: Piece): number | undefined => (typeof piece.value === "number" ? piece.value : undefined);

/** Whether the figures of a row are the sums of those of its children, in most columns where it has any. */
function isSumOf(row: Row, children: readonly Row[], shape: Shape, least = 2): boolean {
  if (children.length < least) return false;
  let [equal, compared] = [0, 0];
  for (const piece of row.pieces) {
    // days and shares do not add up
    if (!shape.figureColumns.has(piece.column) || piece.content === "date" || piece.content === "percent") continue;
    const own = valueOf(piece);
    if (own === undefined || own === 0) continue;
    let sum = 0;
    for (const child of children)
      for (const other of child.pieces) if (other.column === piece.column) sum += valueOf(other) ?? 0;
    compared += 1;
    if (Math.abs(sum - own) <= Math.max(1e-6, Math.abs(own) * 0.002)) equal += 1;
  }
  return compared > 0 && equal * 2 > compared;
}

/**
 * Tells groups from records by what stands below them: rows numbered one level deeper, sums, a look of their own.
 *
 * A row of figures is a group where its number is of an upper kind (I, A) and rows of a lower kind follow, or where its figures are
 * the sums of theirs.
 */
export function settleOutline(rows: readonly Row[], shape: Shape, boldIsUsual: boolean): void {
  const live = rows.filter(({ kind }) => kind === "record" || kind === "group" || kind === "total");
  const numberings = new Map<Row, Numbering>();
  for (const row of live) {
    const numbering = row.numbering ?? (shape.stt === undefined ? numberingInName(row.key) : undefined);
    if (numbering) numberings.set(row, numbering);
  }
  setDepths(live, numberings);
  const records = live.filter(({ kind }) => kind === "record");
  const withFigures = records.filter(({ figures }) => figures > 0).length;
  const isFilledIn = withFigures > records.length * 0.4;
  const numbered = records.filter((row) => numberings.has(row)).length;
  const styles = new Set([...numberings.values()].map(({ style }) => style));
  const bolds = records.filter((row) => isBold(row)).length;
  const capitals = records.filter(inCapitals).length;

  // from below, so that children are known to be groups or records before their parents ask
  for (let i = live.length - 1; i >= 0; i--) {
    const row = live[i];
    if (!row || row.kind !== "record") continue;
    const numbering = numberings.get(row);
    const next = live[i + 1];
    const children = numbering ? childrenOf(live, i) : [];
    if (numbering && children.length > 0) {
      const below = numberings.get(children[0] as Row);
      if (isUpperStyle(numbering) && styles.size > 1) row.kind = "group";
      else if (row.figures === 0 && row.others <= 1 && below?.style === "capital") row.kind = "group";
      else if (row.figures === 0 && isFilledIn && children.some(({ figures }) => figures > 0)) row.kind = "group";
      else if (SUM_OF_LINES.test(row.key?.words.text ?? "")) row.kind = "group";
      else if (
        isSumOf(
          row,
          children.filter(({ depth }) => depth === row.depth + 1),
          shape,
        )
      )
        row.kind = "group";
      else if (row.figures === 0 && isBold(row) && children.every((child) => !isBold(child) || child.kind === "group"))
        row.kind = "group";
      continue;
    }
    if (
      numbering &&
      isUpperStyle(numbering) &&
      styles.size > 1 &&
      row.figures === 0 &&
      row.others === 0 &&
      isFilledIn
    ) {
      row.kind = "group";
      continue;
    }
    if (!next || next.kind === "total") continue;
    const standsOut = !boldIsUsual && isBold(row) && bolds <= records.length * 0.45;
    const unnumbered = !numbering && numbered > records.length * 0.6;
    const restarts = numberings.get(next)?.number === 1 && numberings.get(next)?.style !== "dotted";
    const isBare = row.figures === 0 && row.others <= 1;
    if (standsOut && isBare && (isFilledIn || next.others > row.others) && next.others > row.others) row.kind = "group";
    else if (unnumbered && (restarts || (standsOut && !isBare) || (isBare && spreadsOver(row)))) row.kind = "group";
    else if (isBare && spreadsOver(row) && next.others > 1) row.kind = "group";
    else if (
      isBare &&
      inCapitals(row) &&
      !inCapitals(next) &&
      next.others >= row.others + 2 &&
      capitals <= records.length * 0.45
    )
      row.kind = "group";
    else if (
      standsOut &&
      shape.stt === undefined &&
      numberings.size === 0 &&
      !isBold(next) &&
      row.figures > 0 &&
      bolds >= 2 &&
      hasItsOwnFill(row, next)
    )
      row.kind = "group";
  }
  // a sheet of upper numbers alone, nothing filled in: headings for rows still to be written
  const left = live.filter(({ kind }) => kind === "record");
  if (
    left.length > 0 &&
    left.length <= 12 &&
    left.every((row) => isUpperStyle(numberings.get(row)) && row.figures === 0 && row.others === 0)
  )
    for (const row of left) row.kind = "group";
  settleOnlyChildren(live, numberings, shape);
  settleNamedTotals(live, numberings);
}

/** A row over one other with the same figures, where rows numbered like it are groups: "3 Chi khác" over "a Hoa, hương". */
function settleOnlyChildren(rows: readonly Row[], numberings: ReadonlyMap<Row, Numbering>, shape: Shape): void {
  const groups = new Set<string>();
  for (const row of rows) {
    const numbering = numberings.get(row);
    if (row.kind === "group" && numbering) groups.add(`${numbering.style} ${row.depth}`);
  }
  if (groups.size === 0) return;
  rows.forEach((row, i) => {
    const numbering = numberings.get(row);
    if (row.kind !== "record" || !numbering || !groups.has(`${numbering.style} ${row.depth}`)) return;
    const children = childrenOf(rows, i);
    if (children.length === 1 && row.figures > 0 && isSumOf(row, children, shape, 1)) row.kind = "group";
  });
}

/** Whether the name of a row is written in capitals. */
const inCapitals = ({ key }: Row): boolean =>
  key !== undefined && /\p{Lu}{2}/u.test(key.words.text) && !/\p{Ll}/u.test(key.words.text);

const isBold = (row: Row): boolean => (row.key ?? row.pieces[0])?.look.bold === true;
const spreadsOver = (row: Row): boolean => {
  const piece = row.key ?? row.pieces.at(-1);
  return piece !== undefined && piece.right - piece.column >= 1;
};
const hasItsOwnFill = (row: Row, next: Row): boolean => {
  const mine = row.pieces.filter(({ look }) => look.filled === true).length;
  const theirs = next.pieces.filter(({ look }) => look.filled === true).length;
  return (
    mine > theirs ||
    row.pieces.filter(({ look }) => look.bold === true).length >
      next.pieces.filter(({ look }) => look.bold === true).length
  );
};

/** The rows after one that are numbered deeper, down to the next one of its depth. */
function childrenOf(rows: readonly Row[], at: number): Row[] {
  const row = rows[at];
  const children: Row[] = [];
  if (!row) return children;
  for (let i = at + 1; i < rows.length && children.length < 200; i++) {
    const next = rows[i];
    if (!next || next.kind === "total") continue;
    if (next.depth === 0) continue;
    if (next.depth <= row.depth) break;
    children.push(next);
  }
  return children;
}

/** "Tổng dư nợ" with a number of its own: the sum of the rows above, unless the list is one of such figures. */
function settleNamedTotals(rows: readonly Row[], numberings: ReadonlyMap<Row, Numbering>): void {
  const named = rows.filter(({ kind, key }) => kind === "record" && key !== undefined && NAMED_TOTAL.test(key.words));
  const numbered = named.filter((row) => numberings.has(row));
  if (numbered.length === 0) return;
  const records = rows.filter(({ kind }) => kind === "record").length;
  const firstAt = rows.findIndex((row) => row.kind === "record" || row.kind === "total");
  if (numbered.length > Math.max(2, records * 0.2) || rows[firstAt] === numbered[0]) return;
  const from = rows.indexOf(numbered[0] as Row);
  if (from < rows.length * 0.6) return;
  const depth = (numbered[0] as Row).depth;
  // what follows such a row below it, and ratios after it, are derived as well
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (row && row.kind === "record" && row.depth >= depth) row.kind = "total";
  }
}
