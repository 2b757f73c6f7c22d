// The PIN window with the double in Rust's place.
import { mockIPC } from "@tauri-apps/api/mocks";
import type { PinRequest } from "../../src/ipc/types";

const asked = new URLSearchParams(location.search).get("setting");
mockIPC(() => null);
window.__PIN_REQUEST__ = {
  locale: "en",
  theme: "system",
  purpose: "open-software-token",
  kind: "password",
  name: "moadian.p12",
  serial: null,
  tries: "uncounted",
  protectedPath: false,
  new: null,
  practice: null,
  ...(JSON.parse(asked ?? "{}") as Partial<PinRequest>),
};
await import("../../src/pin");
