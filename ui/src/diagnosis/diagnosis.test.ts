// The page shows what is in order and the one fault; it follows the hardware, and asks only who may be asked.
import { emit } from "@tauri-apps/api/event";
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { inventoryOf } from "../../tests/double/hardware";
import { heading, open, press } from "../../tests/open";
import type { Link } from "../ipc/types";
import type { Problem } from "../ipc/problem";
import { faultOf, inOrder } from "./links";

const commands = (asked: { command: string }[]) => asked.map(({ command }) => command);

test("what holds is said, what is broken comes once, what lies behind says nothing", () => {
  const links: Link<Problem>[] = [
    { part: "computer", state: "good", problem: null },
    { part: "service", state: "broken", problem: { area: "card", code: "service-not-running" } },
    { part: "reader", state: "waiting", problem: null },
  ];
  expect(inOrder(links)).toEqual(["computer"]);
  expect(faultOf(links)?.part).toBe("service");
  expect(faultOf(links.slice(2))).toBeNull();
});

test("from home, the fault and its one fix are shown, and a change of the hardware looks again", async () => {
  const asked = await open({ scene: "none" });
  await press("Find out what is wrong");
  await heading(/What is wrong/);
  expect((await screen.findByRole("alert")).textContent).toContain("reader");
  expect(await screen.findByText("The smart card service answers.")).toBeTruthy();
  expect(commands(asked).filter((command) => command.startsWith("diagnose"))).toEqual(["diagnose"]);
  await emit("inventory", inventoryOf("none"));
  await waitFor(() => expect(commands(asked)).toContain("diagnose_again"));
});

test("a report is shown before it can be saved, and is saved as it was shown", async () => {
  const asked = await open({ scene: "none" });
  await press("Find out what is wrong");
  await screen.findByRole("button", { name: "Write the report" });
  expect(screen.queryByRole("button", { name: "Save the report" })).toBeNull();
  await press("Write the report");
  await press("Save the report");
  expect(await screen.findByText(/tamga-report/)).toBeTruthy();
  const saved = asked.find(({ command }) => command === "save_report");
  expect(document.querySelector("pre")?.textContent).toBe(saved?.args.text);
});

test("a portal is asked only after it was said what it learns", async () => {
  const guide = "ir-moadian-register-hardware";
  const asked = await open({ scene: "none", cases: [{ guide, step: "plug-in" }] });
  await press(/^Continue: /);
  await press("Find out what is wrong");
  const question = await screen.findByRole("region", { name: "Can the portal be reached?" });
  expect(question.textContent).toContain("my.tax.gov.ir");
  expect(commands(asked)).not.toContain("ask_portal");
  await userEvent.click(within(question).getByRole("button"));
  await waitFor(() => expect(commands(asked)).toContain("ask_portal"));
  await waitFor(() => expect(screen.queryByRole("region", { name: /Can the portal/ })).toBeNull());
  await press("Back");
  await heading(/./);
  expect(commands(asked)).not.toContain("close_case");
});

test("a code is read, walked along, and a wrong one is told", async () => {
  await open({ scene: "none" });
  await press("I help a caller");
  const field = await screen.findByRole("textbox", { name: "Code of the caller" });
  await userEvent.type(field, "7ktm 3aea");
  await press("Read the code");
  expect((await screen.findByRole("alert")).textContent).toContain("misheard");
  await userEvent.clear(field);
  await userEvent.type(field, "7ktm 3aex");
  await press("Read the code");
  expect(await screen.findByRole("heading", { name: "Notes for the ticket" })).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(document.querySelector("[lang=fa][dir=rtl]")).not.toBeNull();
  const ahead = (await screen.findAllByRole("button", { name: /^Ahead:/ }))[0]!;
  await userEvent.click(ahead);
  await press("To the step of the caller");
  expect(await screen.findByText(/check-driver-missing/)).toBeTruthy();
});
