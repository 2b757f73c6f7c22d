// Results follow what stands in the box, not the order in which answers come.
import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { CaseSummary, Found, FoundGuide, GuidePart } from "../ipc/types";
import { byGuide } from "./found";
import FoundGuides from "./FoundGuides.svelte";
import SearchBox from "./SearchBox.svelte";

afterEach(() => clearMocks());

const place = (guide: string, step: string | null, part: GuidePart = "body"): FoundGuide => ({
  guide,
  step,
  part,
  said: { text: `${part} of ${step}` },
});

const of = (guide: string): Found => ({ guides: [place(guide, null)], subscribers: [] });

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
  const steps = ["1", "1", "2", "3", "4", "5"].map((step) => place("b", step));
  const found = [place("b", "0"), place("a", null), ...steps];
  const ids = byGuide(found).map(({ guide, whole, steps }) => ({
    guide,
    whole: whole !== null,
    steps: steps.map(({ step }) => step),
  }));
  expect(ids).toEqual([
    { guide: "b", whole: false, steps: ["0", "1", "2"] },
    { guide: "a", whole: true, steps: [] },
  ]);
});

const GUIDE = "mn-certificate-revoke";
const CASE = { guide: GUIDE, finished: false, id: 7 } as CaseSummary;

function showFound(found: FoundGuide, cases: CaseSummary[]) {
  const onopen = vi.fn();
  render(FoundGuides, { found: [found], cases, onbegin: () => {}, onopen });
  return onopen;
}

test("where the words were found is said, unless it is plain", () => {
  showFound(place(GUIDE, "issued", "label"), []);
  expect(screen.getByText("On the portal:")).toBeTruthy();
  expect(screen.getByText("label of issued")).toBeTruthy();
  cleanup();
  showFound(place(GUIDE, null, "help"), []);
  expect(screen.getByText("Who helps:")).toBeTruthy();
  cleanup();
  showFound(place(GUIDE, "issued", "step-title"), []);
  expect(screen.queryByText(/ of issued/)).toBeNull();
});

test("a step that was found leads into the case that is under way", async () => {
  const onopen = showFound(place(GUIDE, "issued", "label"), [CASE]);
  await userEvent.click(screen.getByText("Find the certificate in the list"));
  await userEvent.click(await screen.findByRole("button", { name: /See this step/ }));
  expect(onopen).toHaveBeenCalledWith(7, "issued");
});
