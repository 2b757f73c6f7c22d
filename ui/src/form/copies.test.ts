// What was prepared is copied as the portal takes it.
import { expect, test } from "vitest";
import { EXAMPLE } from "../../tests/double/example";
import { viewOf } from "../../tests/double/view";
import type { CaseView, FieldKind, GuideCountry } from "../ipc/types";
import { asFormsWrite, preparedFor } from "./copies";

const CASE = { guide: "example", practice: false, finished: false, waitingUntil: null };
const DAY = "2026-11-25";

test.each<[FieldKind, GuideCountry | null, string, string]>([
  ["ir-national-code", "ir", "۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["text", "ir", " پلاک ٧۲ ", "پلاک 72"],
  ["date", "ir", DAY, "1405/09/04"],
  ["date", "vn", DAY, "25/11/2026"],
  ["date", "mn", DAY, "2026-11-25"],
  ["date", null, DAY, "2026-11-25"],
  ["date", "ir", "فردا", "فردا"],
  ["text", "ir", DAY, DAY],
])("%s in %s: %s becomes %s", (kind, country, value, text) => {
  const field = { id: "x", kind, required: false, label: null, options: [] };
  expect(asFormsWrite(field, value, country)).toBe(text);
});

test("only the forms on the way are copied, the empty blanks among them", () => {
  const played = { ...CASE, step: "form", subscriber: null };
  const fields = { "holder-number": "УУ90010112", "holder-sex": "Эр", phone: "" };
  const answers = [{ step: "holder", choice: null, fields }];
  const view: CaseView = { ...viewOf(0, EXAMPLE, played, "good"), answers };
  const step = EXAMPLE.steps.find(({ id }) => id === "form")!;
  const forms = preparedFor(view, step);
  expect(forms.map((form) => form.step)).toEqual(["holder", "invoice"]);
  expect(forms[0]?.lines.map(({ text }) => text)).toEqual(["УУ90010112", "Эр", "", ""]);
});
