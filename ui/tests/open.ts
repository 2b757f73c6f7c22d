// Opens the whole window for a test, as the person meets it.
import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, vi } from "vitest";
import type { Asked, Setting } from "./double/double";
import { stage } from "./stage";

/** A fresh window in an empty page, after its first answer from Rust, with its first view. */
export async function open(setting: Partial<Setting>): Promise<Asked[]> {
  const asked = stage(setting);
  const begin = await show();
  await begin();
  await waitFor(() => expect(document.querySelector("main:not(.waiting)")).not.toBeNull());
  return asked;
}

/** The window before it has asked Rust anything; what it returns asks. */
export async function show(): Promise<() => Promise<void>> {
  vi.resetModules();
  localStorage.clear();
  document.body.replaceChildren();
  window.matchMedia ??= wideScreen;
  const [{ render }, { default: App }, { begin }] = await Promise.all([
    import("@testing-library/svelte"),
    import("../src/App.svelte"),
    import("../src/app.svelte"),
  ]);
  render(App);
  return begin;
}

/** jsdom has no screen. */
const wideScreen = () =>
  ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;

/** Presses the button of this name, once it is there. */
export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole("button", { name }));

/** The heading of the page, once it is called like this. */
export const heading = (name: RegExp) => screen.findByRole("heading", { level: 1, name });
