// The ledger names every portal, what it knows, and what is needed where it knows the old one.
import { render, screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { LEDGER } from "../../tests/double/desk";
import LedgerPicture from "./LedgerPicture.svelte";

function rows(): string[] {
  render(LedgerPicture, { entries: LEDGER });
  const items = within(screen.getByRole("list")).getAllByRole("listitem");
  return items.map((item) => item.textContent.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " "));
}

test("says in words how each portal stands, in order", () => {
  const said = rows();
  expect(said[0]).toContain("Knows the new certificate");
  expect(said[1]).toContain("Knows an older certificate");
  expect(said[3]).toContain("Not told yet");
  expect(screen.getByText(/1.* of .*4.* portals/)).toBeTruthy();
});

test("tells what to sign in with and how long it takes, until the portal knows", () => {
  const said = rows();
  expect(said[0]).not.toContain("Sign in");
  expect(said[2]).toContain("Sign in with the old certificate");
  expect(said[2]).toContain("Takes up to 24 hours.");
  expect(said[3]).toContain("No source says how long it takes.");
});

test("a serial number is read from left to right", () => {
  rows();
  expect(screen.getByText("540101010F3C6A9E").getAttribute("dir")).toBe("ltr");
});

test("a way on which no portal has to be told says so", () => {
  render(LedgerPicture, { entries: [] });
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.getByText("No portal has to be told on this way.")).toBeTruthy();
});
