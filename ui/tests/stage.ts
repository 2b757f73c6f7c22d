// Sets the double in Rust's place for a test, and takes it away again.
import { clearMocks } from "@tauri-apps/api/mocks";
import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";
import { SETTING, play, type Asked, type Setting } from "./double/double";

afterEach(async () => {
  // A page gives back what it listened to a moment after it is gone.
  cleanup();
  await new Promise((given) => setTimeout(given));
  clearMocks();
});

/** Plays Rust from now on; what the window asked for, in order. */
export function stage(setting: Partial<Setting> = {}): Asked[] {
  return play({ ...SETTING, ...setting });
}
