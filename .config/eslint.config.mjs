import path from "node:path";
import { createRequire } from "node:module";
import tseslint from "typescript-eslint";

const require = createRequire(import.meta.url);
const officeAddins = require("eslint-plugin-office-addins");
const root = path.resolve(import.meta.dirname, "..");

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "assets/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: path.join(root, "tsconfig.json"), tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "A union of literals says the same without code." },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/functions/*.ts"],
    rules: {
      // the metadata tool reads `any[][]` as a range, and nothing narrower
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      // CustomFunctions.Error is what Excel takes, and no Error of JavaScript's
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/main/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // Univer hands its enums out as plain values, and takes plain values for them
    files: ["src/host/**/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-enum-comparison": "off" },
  },
  {
    // Excel's client library is a script without exports: tests run its text in their own realm
    files: ["test/**/*.ts"],
    rules: { "no-eval": ["error", { allowIndirect: true }] },
  },
  { files: ["**/*.{js,cjs,mjs}"], extends: [tseslint.configs.base], rules: { eqeqeq: "error", "no-eval": "error" } },
);
