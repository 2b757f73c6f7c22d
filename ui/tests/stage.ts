// Sets the double in Rust's place for a test, and takes it away again.
import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach } from "vitest";
import { SETTING, play, type Asked, type Setting } from "./double/double";

afterEach(() => clearMocks());

/** Plays Rust from now on; what the window asked for, in order. */
export function stage(setting: Partial<Setting> = {}): Asked[] {
  return play({ ...SETTING, ...setting });
}
