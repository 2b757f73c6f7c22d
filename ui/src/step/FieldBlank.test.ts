// A blank is looked at while it is typed into, and only a fault marks it.
import { render, screen, waitFor } from "@testing-library/svelte";
import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, expect, test } from "vitest";
import type { FieldVerdict } from "../ipc/types";
import FieldBlank from "./FieldBlank.svelte";

afterEach(() => clearMocks());

const field = { id: "n", kind: "ir-national-code", required: true, label: "کد ملی" } as const;

function show(value: string, verdict: FieldVerdict, strict = false) {
  mockIPC((command) => (command === "check_field" ? verdict : null));
  render(FieldBlank, {
    field,
    title: "National code",
    lang: "fa",
    value,
    strict,
    oninput: () => {},
  });
}

const input = () => screen.getByRole("textbox", { name: /National code/ });

test("a fault is said beside the blank", async () => {
  show("123", { canonical: "123", fault: { code: "wrong-length", found: 3 }, warning: null });
  await waitFor(() => expect(input().getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getAllByRole("status")[0]?.textContent).not.toBe("");
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
  show("", { canonical: "", fault: null, warning: null }, strict);
  expect(input().getAttribute("aria-invalid")).toBe(said);
});

test("the form's own word is marked with its language", () => {
  show("", { canonical: "", fault: null, warning: null });
  expect(screen.getByText("کد ملی").getAttribute("lang")).toBe("fa");
});
