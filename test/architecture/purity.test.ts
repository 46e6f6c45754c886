import ts from "typescript";
import { areaOf, everyNode, parse, sourceFiles } from "./source";

/** Names that mean "now", "by chance" or "in a page": a rule that reads one is not the same tomorrow or elsewhere. */
const IMPURE =
  /^(?:Date\.now|Math\.random|performance|window|document|navigator|localStorage|fetch|setTimeout|console|process)$/u;

interface Use {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const isMemberName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node)
  );
};

function usesIn(file: string, isUse: (node: ts.Node) => boolean): Use[] {
  const source = parse(file);
  const uses: Use[] = [];
  everyNode(source, (node) => {
    if (!isUse(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    uses.push({ file, line: line + 1, text: node.getText() });
  });
  return uses;
}

const sentence = ({ file, line, text }: Use): string => `${file}:${line} ${text}`;

const readsClockDomOrChance = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) return IMPURE.test(node.getText());
  if (ts.isIdentifier(node)) return IMPURE.test(node.text) && !isMemberName(node);
  return ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0;
};

const namesExcel = (node: ts.Node): boolean =>
  ts.isIdentifier(node) &&
  node.text === "Excel" &&
  ((ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) ||
    (ts.isQualifiedName(node.parent) && node.parent.left === node));

test.each(["domain", "read", "compute", "words", "functions"])("%s knows no clock, page or chance", (folder) => {
  expect(
    sourceFiles(folder)
      .flatMap((file) => usesIn(file, readsClockDomOrChance))
      .map(sentence),
  ).toEqual([]);
});

test("only src/excel says `Excel.`", () => {
  const others = sourceFiles("").filter((file) => !/^(?:excel|host\/)/u.test(areaOf(file)));
  expect(others.flatMap((file) => usesIn(file, namesExcel)).map(sentence)).toEqual([]);
});

test("CustomFunctions.Error is read when a function is called, never while its module loads", () => {
  const readAtLoad = (node: ts.Node): boolean =>
    ts.isPropertyAccessExpression(node) &&
    /^CustomFunctions\.Error(?:Code)?$/u.test(node.getText()) &&
    ts.findAncestor(node, ts.isFunctionLike) === undefined;
  expect(
    sourceFiles("functions")
      .flatMap((file) => usesIn(file, readAtLoad))
      .map(sentence),
  ).toEqual([]);
});
