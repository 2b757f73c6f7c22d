// Results follow what stands in the box, not the order in which answers come.
import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { afterEach, expect, test } from "vitest";
import type { Found } from "../ipc/types";
import { byGuide } from "./found";
import SearchBox from "./SearchBox.svelte";

afterEach(() => clearMocks());

const of = (guide: string): Found => ({ guides: [{ guide, step: null }], subscribers: [] });

const children = createRawSnippet<[Found]>((found) => ({
  render: () => `<p>found ${found().guides[0]?.guide}</p>`,
}));

/** Asks are kept open until they are answered. */
function held() {
  const asks: { text: string; answer: (found: Found) => void }[] = [];
  mockIPC((_, payload) => {
    const { text } = payload as { text: string };
    return new Promise((answer) => asks.push({ text, answer }));
  });
  render(SearchBox, { children });
  return asks;
}

test("every key asks once, and an answer that comes late is dropped", async () => {
  const asks = held();
  await userEvent.type(screen.getByRole("searchbox"), "ab");
  expect(asks.map(({ text }) => text)).toEqual(["a", "ab"]);
  asks[1]?.answer(of("second"));
  expect(await screen.findByText("found second")).toBeTruthy();
  asks[0]?.answer(of("first"));
  await new Promise((after) => setTimeout(after));
  expect(screen.getByText("found second")).toBeTruthy();
});

test("an empty box asks nothing and shows nothing", async () => {
  const asks = held();
  await userEvent.type(screen.getByRole("searchbox"), "a");
  asks[0]?.answer(of("first"));
  expect(await screen.findByText("found first")).toBeTruthy();
  await userEvent.clear(screen.getByRole("searchbox"));
  expect(asks).toHaveLength(1);
  expect(screen.queryByText(/found/)).toBeNull();
});

test("what is not found is said", async () => {
  const asks = held();
  await userEvent.type(screen.getByRole("searchbox"), "x");
  asks[0]?.answer({ guides: [], subscribers: [] });
  expect(await screen.findByText(/Nothing was found/)).toBeTruthy();
});

test("a guide is shown once, with the best of its steps", () => {
  const steps = ["1", "1", "2", "3", "4", "5"].map((step) => ({ guide: "b", step }));
  const found = [{ guide: "b", step: "0" }, { guide: "a", step: null }, ...steps];
  expect(byGuide(found)).toEqual([
    { guide: "b", steps: ["0", "1", "2"] },
    { guide: "a", steps: [] },
  ]);
});
