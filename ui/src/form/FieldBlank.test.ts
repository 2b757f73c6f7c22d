// A blank is looked at while it is typed into, and only a fault marks it.
import { render, screen, waitFor } from "@testing-library/svelte";
import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { afterAll, afterEach, expect, test } from "vitest";
import type { Field, FieldVerdict, GuideCountry } from "../ipc/types";
import { showLocale } from "../l10n/l10n.svelte";
import FieldBlank from "./FieldBlank.svelte";

afterEach(() => clearMocks());
afterAll(() => showLocale("en"));

const NUMBER: Field = {
  id: "n",
  kind: "ir-national-code",
  required: true,
  label: "کد ملی",
  options: [],
};
const DAY: Field = { ...NUMBER, kind: "date" };
const NOTHING: FieldVerdict = { canonical: "", fault: null, warning: null };

interface Rest {
  strict?: boolean;
  field?: Field;
  known?: string[];
  country?: GuideCountry;
}

function show(value: string, verdict: FieldVerdict, rest: Rest = {}) {
  mockIPC((command) => (command === "check_field" ? verdict : null));
  const standard = { field: NUMBER, strict: false, country: "ir" } as const;
  const oninput = () => {};
  return render(FieldBlank, { ...standard, title: "National code", value, oninput, ...rest });
}

const input = () => screen.getByLabelText(/National code/, { selector: "input" });

test("a fault is said beside the blank", async () => {
  show("123", { canonical: "123", fault: { code: "wrong-length", found: 3 }, warning: null });
  await waitFor(() => expect(input().getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getAllByRole("status")[0]?.textContent.trim()).not.toBe("");
});

test("a warning is said, but the blank is not wrong and can be copied in ASCII digits", async () => {
  const warning = { code: "check-digit-differs" } as const;
  show("۰۱۲۳۴۵۶۷۸۰", { canonical: "0123456780", fault: null, warning });
  const copy = await screen.findByRole("button", { name: /Copy: .*National code/ });
  expect(copy).toBeTruthy();
  expect(input().getAttribute("aria-invalid")).toBe("false");
});

test.each([
  [false, "false"],
  [true, "true"],
])("an empty blank that is required is wrong only when the person goes on: %s", (strict, said) => {
  show("", NOTHING, { strict });
  expect(input().getAttribute("aria-invalid")).toBe(said);
});

test("the form's own word is marked with its language", () => {
  show("", NOTHING);
  expect(screen.getByText("کد ملی").getAttribute("lang")).toBe("fa");
});

test("an empty blank says what it wants to look like", () => {
  show("", NOTHING);
  expect(screen.getByText("10 digits")).toBeTruthy();
});

test.each([
  ["en", "ir", "November 25, 2026 (1405/09/04)"],
  ["fa", "ir", "۴ آذر ۱۴۰۵ (۲۵ نوامبر ۲۰۲۶)"],
  ["vi", "vn", "25 tháng 11, 2026"],
] as const)("in %s a day for a form of %s is read back as %s", async (locale, country, words) => {
  await showLocale(locale);
  const verdict = { canonical: "2026-11-25", fault: null, warning: null };
  const { container } = show("1405/09/04", verdict, { field: DAY, country });
  await waitFor(() => expect(container.querySelector("time")).not.toBeNull());
  const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(said.join("").replace(/\s+/g, " ").trim()).toBe(words);
});

test("known numbers are offered as far as they begin as typed", () => {
  const known = ["14003778990", "14001112223", "0123456789"];
  const { container } = show("1400", NOTHING, { known });
  const offered = [...container.querySelectorAll("option")].map(({ value }) => value);
  expect(offered).toEqual(["14003778990", "14001112223"]);
});
