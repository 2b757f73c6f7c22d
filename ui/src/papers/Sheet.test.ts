// The sheet has everything that is needed away from the computer.
import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { EXAMPLE } from "../../tests/double/example";
import { NOW } from "../../tests/double/hardware";
import { viewOf } from "../../tests/double/view";
import type { CaseView } from "../ipc/types";
import Sheet from "./Sheet.svelte";
import { needsPapers, wayOf } from "./way";

function viewAt(step: string): CaseView {
  const played = { guide: "example", step, practice: false, finished: false, waitingUntil: null };
  const view = viewOf(0, EXAMPLE, { ...played, subscriber: null }, "good");
  const fields = { "holder-number": "УУ90010112", "organisation-name": "Туршилтын ХХК" };
  return { ...view, answers: [{ step: "holder", choice: null, fields }] };
}

test("papers, costs, waits and people of the whole way are on it, done or ahead", () => {
  const { container } = render(Sheet, { view: viewAt("holder"), now: NOW });
  const text = container.textContent.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ");
  for (const words of [
    "Туршилтын ХХК",
    "УУ90010112",
    "National card",
    "The original",
    "2 copies",
    "Signature: Holder of the certificate",
    "Stamp: Company",
    "88,000",
    "Nobody says how long this takes.",
    "Туршилтын гудамж 1",
  ])
    expect(text).toContain(words);
  expect(screen.getAllByRole("table").length).toBeGreaterThan(1);
});

test("what lies off the way is not on it", () => {
  expect(wayOf(viewAt("form")).map(({ id }) => id)).not.toContain("elsewhere");
});

test("a way without papers needs no sheet", () => {
  const view = viewAt("holder");
  expect(needsPapers(view)).toBe(true);
  const tasks = view.tasks.filter(({ step }) => step !== "papers");
  expect(needsPapers({ ...view, tasks })).toBe(false);
});
