// The window with the double in Rust's place; the address says how the play begins.
import { SETTING, play, type Setting } from "../double/double";

const asked = new URLSearchParams(location.search).get("setting");
const setting: Setting = {
  ...SETTING,
  ...(JSON.parse(asked ?? "{}") as Partial<Setting>),
};
localStorage.clear();
if (setting.locale !== null) localStorage.setItem("tamga-locale", setting.locale);
localStorage.setItem("tamga-theme", setting.theme);
play(setting);
await import("../../src/main");
