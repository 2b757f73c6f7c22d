// The first lines of the PIN window. Its only command is `enter_pin`.
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";
import { mount } from "svelte";
import { isLocale, showLocale } from "./l10n/l10n.svelte";
import { pinRequest } from "./pin/request";
import PinWindow from "./pin/PinWindow.svelte";
import { showTheme } from "./theme/theme.svelte";

const request = pinRequest();
showTheme(request.theme);
await showLocale(isLocale(request.locale) ? request.locale : "en");

const target = document.getElementById("app");
if (target !== null) mount(PinWindow, { target, props: { request } });
