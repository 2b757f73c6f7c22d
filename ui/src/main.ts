// The first lines of the window: paint, then ask Rust.
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/print.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { begin } from "./app.svelte";
import { rememberedLocale, showLocale } from "./l10n/l10n.svelte";
import { showRememberedTheme } from "./theme/theme.svelte";

showRememberedTheme();
const last = rememberedLocale();
if (last !== null) await showLocale(last);

const target = document.getElementById("app");
if (target !== null) mount(App, { target });
requestAnimationFrame(() => setTimeout(begin));
