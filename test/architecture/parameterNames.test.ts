import ts from "typescript";
import { everyNode, parse, sourceFiles } from "./source";

function namesIn(file: string): string[] {
  const names: string[] = [];
  everyNode(parse(file), (node) => {
    if (ts.isParameter(node) && ts.isIdentifier(node.name) && ts.isFunctionDeclaration(node.parent))
      names.push(node.name.text);
  });
  return names;
}

function textsIn(file: string): string[] {
  const texts: string[] = [];
  everyNode(parse(file), (node) => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
  });
  return texts;
}

test("computations know no name of a function's parameter: a block says what it is called", () => {
  const names = new Set(
    sourceFiles("functions")
      .filter((file) => /\/[A-Z]+\.ts$/u.test(file))
      .flatMap(namesIn),
  );
  expect([...names]).toEqual(expect.arrayContaining(["danh_sach", "don_vi"]));
  expect(sourceFiles("compute").flatMap((file) => textsIn(file).filter((text) => names.has(text)))).toEqual([]);
});
