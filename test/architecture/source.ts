import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export const ROOT = path.resolve(__dirname, "../..");
export const SRC = path.join(ROOT, "src");

/** Every TypeScript file under a folder, as paths from src: `domain/limit.ts`. */
export function sourceFiles(folder: string): string[] {
  const start = path.join(SRC, folder);
  if (!fs.existsSync(start)) return [];
  return fs
    .readdirSync(start, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => path.join(folder, name).split(path.sep).join("/"))
    .sort();
}

export function parse(file: string): ts.SourceFile {
  const text = fs.readFileSync(path.join(SRC, file), "utf8");
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

export function everyNode(source: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(source);
}

export interface Import {
  /** `../domain/limit`, `react` */
  readonly name: string;
  readonly typesOnly: boolean;
}

/** All a file imports: `import`, `export … from`, `import()`, `import("…").Type`, `import x = require()`, `require()`, `new Worker(new URL("…"))`. */
export function importsOf(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) imports.push({ name: specifier.text, typesOnly });
  };
  everyNode(source, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && isLoading(node)) add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && node.expression.getText() === "URL") add(node.arguments?.[0], false);
  });
  return imports;
}

const isLoading = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");

/** The area of src a relative import leads to (`domain`, `host/wire`), undefined for packages. */
export function areaOfImport(file: string, name: string): string | undefined {
  if (!name.startsWith(".")) return undefined;
  return areaOf(path.posix.join(path.posix.dirname(file), name));
}

/** `domain/targets/ct01.ts` → `domain`; the parts of host are areas of their own: `host/wire/frame.ts` → `host/wire`. */
export function areaOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "host" ? `host/${second}` : first;
}
