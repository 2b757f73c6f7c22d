// What the linter holds: the usual mistakes, and who may import whom.
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const TAURI = { group: ["@tauri-apps/*"], message: "Only src/ipc talks to Rust." };
const FLUENT = { group: ["@fluent/*"], message: "Only src/l10n knows Fluent." };
const DOUBLE = { group: ["**/tests/**"], message: "The double stays out of the app." };

/** Forbids `files` to import anything of `groups`. */
function tier(files, ignores, ...groups) {
  return {
    files,
    ignores: [...ignores, "**/*.test.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: groups }] },
  };
}

const upward = (...folders) => ({
  group: folders.map((folder) => `**/${folder}/**`),
  message: "Tiers are imported downwards only: views, domain folders, shared, l10n, ipc.",
});
const DOMAIN = [
  "case", "certificate", "chain", "ending", "form", "guide", "hardware", "keys", "ledger", "papers",
  "payment", "pin", "problem", "search", "step", "subscriber", "theme", "waiting", "workbook",
]; // prettier-ignore

export default ts.config(
  { ignores: ["dist/", "tests/pages/dist/", "src/ipc/types.ts"] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ["*.js", "*.ts", "tests/**"], languageOptions: { globals: globals.node } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 50 }],
      "no-console": "error",
      "@typescript-eslint/no-invalid-void-type": "off",
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
    },
  },
  {
    files: ["**/*.svelte"],
    rules: { "max-lines": ["error", { max: 120 }], "max-lines-per-function": "off" },
  },
  {
    files: ["**/*.test.ts", "tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  tier(["src/*", "src/views/**"], [], TAURI, FLUENT, DOUBLE),
  tier(
    DOMAIN.map((folder) => `src/${folder}/**`),
    [],
    TAURI,
    FLUENT,
    DOUBLE,
    upward("views"),
  ),
  tier(["src/shared/**"], [], TAURI, FLUENT, DOUBLE, upward("views", "ipc", ...DOMAIN)),
  tier(["src/l10n/**"], [], TAURI, DOUBLE, upward("views", "ipc", "shared", ...DOMAIN)),
  tier(["src/ipc/**"], [], FLUENT, DOUBLE, upward("views", "l10n", "shared", ...DOMAIN)),
);
