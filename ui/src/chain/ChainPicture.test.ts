// The picture names the link that is broken, and one fix, not by colour alone.
import { render, screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { LinkState } from "../ipc/types";
import { linksOf, type Scene } from "../../tests/double/hardware";
import ChainPicture from "./ChainPicture.svelte";

const WORDS: Record<LinkState, string> = {
  good: "Good",
  broken: "Stops here",
  waiting: "Not reached yet",
};

test.each<[Scene, LinkState[], number]>([
  ["good", ["good", "good", "good", "good", "good", "good"], 0],
  ["none", ["good", "good", "broken", "waiting", "waiting", "waiting"], 1],
  ["no-driver", ["good", "good", "good", "broken", "waiting", "waiting"], 1],
])("in the scene %s says how every link is", (scene, states, problems) => {
  render(ChainPicture, { links: linksOf(scene) });
  const items = within(screen.getByRole("list")).getAllByRole("listitem");
  const said = items.map((item) => item.querySelector(".state")?.textContent);
  expect(said).toEqual(states.map((state) => WORDS[state]));
  expect(screen.queryAllByRole("alert")).toHaveLength(problems);
});

test("leaves the fix out where it stands beside the picture already", () => {
  render(ChainPicture, { links: linksOf("none"), quiet: true });
  expect(screen.queryByRole("alert")).toBeNull();
});
