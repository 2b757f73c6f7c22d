// Renders messages as the window does, for the test that compares the two engines.
//
// Reads from standard input: {"locale", "extra", "cases": [{"id", "args"}]}.
// Writes to standard output: one string per case, in their order.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const fromWindow = createRequire(join(root, "ui/package.json"));
const { FluentBundle, FluentResource } = fromWindow("@fluent/bundle");

/** The window's own `ui/src/l10n/values.ts`, with its types taken off. */
function values() {
  const typescript = fromWindow("typescript");
  const source = readFileSync(join(root, "ui/src/l10n/values.ts"), "utf8");
  const compilerOptions = { module: typescript.ModuleKind.CommonJS, target: "ES2022" };
  const { outputText } = typescript.transpileModule(source, { compilerOptions });
  const exported = {};
  new Function("require", "exports", outputText)(fromWindow, exported);
  return exported;
}

/** Every Fluent file under a folder. */
function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return name.endsWith(".ftl") ? [path] : [];
  });
}

const { locale, extra, cases } = JSON.parse(readFileSync(0, "utf8"));
const { DATETIME, NUMBER, fluentArgs } = values();
const bundle = new FluentBundle(locale, { functions: { DATETIME, NUMBER } });
const sources = files(join(root, "locales", locale)).map((path) => readFileSync(path, "utf8"));
for (const source of [...sources, extra]) {
  for (const error of bundle.addResource(new FluentResource(source))) throw error;
}

function render({ id, args }) {
  const [name, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message.attributes[attribute] : message.value;
  const errors = [];
  const text = bundle.formatPattern(pattern, fluentArgs(args), errors);
  if (errors.length) throw new Error(`${locale} ${id} ${JSON.stringify(args)}: ${errors}`);
  return text;
}

process.stdout.write(JSON.stringify(cases.map(render)));
