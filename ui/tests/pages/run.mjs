// Opens every page in every language, width and color; axe, clipping and the keyboard must be good.
// An argument chooses pages by the start of their names; then pictures of them are written to
// tests/pictures, for a person to look at.
import { createReadStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { clipped, focused, reachable } from "./look.mjs";
import { SCENES } from "./scenes.mjs";

const HERE = import.meta.dirname;
const PICTURES = join(HERE, "../pictures");
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'";
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};
const CHOSEN = process.argv[2];
const LOCALES = ["fa", "vi", "mn", "en"];
const SIZES = {
  wide: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 740 } },
  zoom: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
};
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The built pages, with the policy the app has. */
function serve() {
  const server = createServer((request, response) => {
    const path = join(HERE, "dist", new URL(request.url, "http://localhost").pathname);
    if (path.endsWith("favicon.ico")) return response.writeHead(204).end();
    if (!existsSync(path)) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-security-policy": CSP });
    createReadStream(path).pipe(response);
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

/** Opens a scene and waits until everything on it has come. */
async function open(page, address, scene, locale) {
  const setting = { locale, theme: "light", ...scene.setting };
  const query = new URLSearchParams({ setting: JSON.stringify(setting) });
  await page.goto(`${address}/${scene.page ?? "index.html"}?${query}`);
  await page.locator("header, form, button").first().waitFor();
  await scene.arrive?.(page);
  await page.evaluate(() => document.fonts.ready);
}

/** What axe has to say, shortly; about one of its rules or about all. */
async function axe(page, rule) {
  const options = rule === undefined ? {} : { runOnly: [rule] };
  const run = (options) => globalThis.axe.run(document, options);
  const { violations } = await page.evaluate(run, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `axe ${id}: ${target}`));
}

/** Whether Tab comes to everything there is. */
async function keyboard(page) {
  const wanted = await page.evaluate(reachable);
  const seen = new Set();
  for (let press = 0; press <= wanted + 2; press++) {
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(focused));
  }
  return seen.size >= wanted ? [] : [`keyboard reaches ${seen.size} of ${wanted}`];
}

/** Everything wrong with one scene in one language and size. */
async function look(page, address, name, locale, size) {
  await open(page, address, SCENES[name], locale);
  const faults = await page.evaluate(clipped);
  await picture(page, `${name}-${locale}-${size}-light`);
  // Enlarged it is the same page as on a phone, and only its room is another.
  if (size !== "zoom") faults.push(...(await inBothColors(page, `${name}-${locale}-${size}-dark`)));
  // The order of the focus follows the direction of a language, and nothing else of it.
  if (size === "wide" && ["fa", "en"].includes(locale)) faults.push(...(await keyboard(page)));
  return faults.map((fault) => `${name} ${locale} ${size}: ${fault}`);
}

/** What axe has to say in the light and in the dark, where nothing but the colors is another. */
async function inBothColors(page, dark) {
  await page.evaluate(AXE);
  const faults = await axe(page);
  await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
  for (const fault of await axe(page, "color-contrast")) faults.push(`dark: ${fault}`);
  await picture(page, dark);
  return faults;
}

/** Takes a picture where somebody named the pages to look at: they take a while. */
async function picture(page, name) {
  if (CHOSEN !== undefined)
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

/** All pages of one size in one language, in a browser window of their own. */
async function lookAtAll(browser, address, { size, locale }, names) {
  const faults = [];
  const context = await browser.newContext({
    ...SIZES[size],
    reducedMotion: "reduce",
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${size}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${size}: ${message.text()}`);
  });
  for (const name of names) faults.push(...(await look(page, address, name, locale, size)));
  await context.close();
  return faults;
}

const names = Object.keys(SCENES).filter((name) => name.startsWith(CHOSEN ?? ""));
mkdirSync(PICTURES, { recursive: true });
const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
}); // prettier-ignore
const address = `http://127.0.0.1:${server.address().port}`;
const sizes = Object.keys(SIZES);
const due = sizes.flatMap((size) => LOCALES.map((locale) => ({ size, locale })));
const faults = [];
const work = async () => {
  for (let next = due.shift(); next !== undefined; next = due.shift())
    faults.push(...(await lookAtAll(browser, address, next, names)));
};
// One more than a small computer has processors: one of them often waits for the browser.
await Promise.all([work(), work(), work()]);
await browser.close();
server.close();

process.stdout.write(faults.map((fault) => `${fault}\n`).join(""));
const count = names.length * sizes.length * LOCALES.length;
const failed = new Set(faults.map((fault) => fault.split(":")[0])).size;
process.stdout.write(`${count - failed} passed, ${failed} failed\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
