// Whole procedures in the window: forms, copies, papers, waiting, other guides, the desk.
import { emit } from "@tauri-apps/api/event";
import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EXAMPLE } from "../tests/double/example";
import { NOW } from "../tests/double/hardware";
import type { Asked, Setting } from "../tests/double/double";
import { heading, open as openWindow, press } from "../tests/open";

const HARDWARE = "ir-moadian-register-hardware";
const SOFTWARE = "ir-moadian-register-software";
const NUMBER = "УУ90010112";

/** A window that knows the made-up guide too. */
const open = (setting: Partial<Setting>) => openWindow({ guides: [EXAMPLE], ...setting });

/** The same, with a case of the made-up guide open at `step`. */
async function openAt(step: string, setting: Partial<Setting> = {}): Promise<Asked[]> {
  const one = { guide: "example", step, subscriber: NUMBER };
  const asked = await open({ ...setting, cases: [one, ...(setting.cases ?? [])] });
  await press(/^Continue: guide-example/);
  await heading(new RegExp(`example-${step}`));
  return asked;
}

const last = (asked: Asked[], command: string) =>
  asked.findLast((one) => one.command === command)?.args;
const holder = (fields: Record<string, string>) => [{ step: "holder", choice: null, fields }];

test("a choice in the form's own words is asked for, and kept as it stands", async () => {
  const asked = await openAt("holder");
  await userEvent.type(screen.getByRole("textbox", { name: /holder-number/ }), NUMBER);
  await press("Continue");
  expect(await screen.findByText("Nothing has been entered yet.")).toBeTruthy();
  expect(last(asked, "answer")).toBeUndefined();
  const choice = screen.getByRole("radio", { name: "Эр" });
  expect(choice.nextElementSibling?.getAttribute("lang")).toBe("mn");
  await userEvent.click(choice);
  await press("Continue");
  await heading(/example-invoice/);
  const { fields } = last(asked, "answer")?.answer as { fields: Record<string, string> };
  expect(fields["holder-sex"]).toBe("Эр");
});

test("what is kept are the values as portals take them, not as they were typed", async () => {
  const asked = await openAt("holder");
  await userEvent.type(screen.getByRole("textbox", { name: /holder-number/ }), NUMBER);
  await userEvent.type(screen.getByRole("textbox", { name: /phone/ }), "۹۹۰۰۱۱۲۲");
  await userEvent.type(screen.getByRole("textbox", { name: /contract-end/ }), "1405/09/04");
  await userEvent.click(screen.getByRole("radio", { name: "Эм" }));
  await press("Continue");
  await heading(/example-invoice/);
  const { fields } = last(asked, "answer")?.answer as { fields: Record<string, string> };
  expect(fields.phone).toBe("99001122");
  expect(fields["contract-end"]).toBe("2026-11-25");
});

test("what is known of the subscriber from other cases stands in the blanks already", async () => {
  await openAt("holder", { view: { details: { phone: "99001122" } } });
  const phone = screen.getByRole<HTMLInputElement>("textbox", { name: /phone/ });
  expect(phone.value).toBe("99001122");
});

test("lines are copied in the portal's digits, ticked off, and can be changed", async () => {
  const fields = { "holder-number": NUMBER, "holder-sex": "Эр", phone: "۹۹۰۰۱۱۲۲" };
  const asked = await openAt("form", { answers: holder(fields) });
  const status = () => screen.getByText(/lines copied/).textContent.replace(/[\u2068\u2069]/g, "");
  expect(status()).toContain("0 of 3 lines copied");
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Copy: .*phone/ }));
  expect(await navigator.clipboard.readText()).toBe("99001122");
  await waitFor(() => expect(status()).toContain("1 of 3 lines copied"));
  const copied = { step: "form", field: "phone", text: "99001122" };
  expect(last(asked, "mark_copied")).toEqual({ case: 0, copied });
  await press(/^Change: guide-example-holder/);
  expect(last(asked, "revisit")).toEqual({ case: 0, step: "holder" });
});

test("what was copied before a restart is ticked off, unless the value changed since", async () => {
  const fields = { "holder-number": NUMBER, "holder-sex": "Эр", phone: "99001122" };
  const copied = [
    { step: "form", field: "holder-sex", text: "Эр" },
    { step: "form", field: "phone", text: "99001123" },
  ];
  await openAt("form", { answers: holder(fields), view: { copied } });
  expect(screen.getByText(/lines copied/).textContent).toMatch(/1\W+ of \W+3/);
});

test("the step says what to sign in with and who knows the certificate then", async () => {
  await openAt("form");
  expect(screen.getByText("Sign in with user name and password")).toBeTruthy();
  expect(screen.getByText(/Then the certificate is known to: .*GICA/)).toBeTruthy();
});

test("the sheet of a case is printed, and the way back leads to the same step", async () => {
  const asked = await openAt("pay");
  await press("Sheet to print");
  await heading(/Sheet to take along/);
  await press("Print this sheet");
  expect(last(asked, "print_sheet")).toBeDefined();
  expect(last(asked, "close_case")).toBeUndefined();
  await press("Back");
  await heading(/example-pay/);
});

test("the certificate on the token is shown before it is noted", async () => {
  const noted = { serial: "5401010100AA01FF", end: "2026-12-05", name: "Туршилтын ХХК" };
  await openAt("note", { view: { noted } });
  expect(screen.getByText("5401010100AA01FF").getAttribute("dir")).toBe("ltr");
  expect(screen.getByText("December 5, 2026")).toBeTruthy();
});

test("without a certificate on the token it is said that none can be noted", async () => {
  await openAt("note");
  expect(screen.getByText(/No certificate can be seen/)).toBeTruthy();
});

test.each([
  ["passed", 1],
  ["failed", 0],
] as const)("with a renewed certificate %s, its new end is said %d times", async (state, times) => {
  const noted = { serial: "5401010100AA01FF", end: "2028-05-13", name: "Туршилтын ХХК" };
  const checks = [{ check: "certificate-renewed", state, problem: null } as const];
  await openAt("pay", { view: { noted, checks } });
  expect(screen.queryAllByText(/now valid until .*May 13, 2028/)).toHaveLength(times);
});

test.each([
  ["/usr/bin/java", "has-java"],
  [null, "no-java"],
])("with Java at %s the answer %s fits, and is chosen", async (java, choice) => {
  const asked = await openAt("java", { java });
  await press("Look for Java on this computer");
  await screen.findByText("This answer fits:");
  await press("Continue");
  await heading(/example-workbook/);
  expect((last(asked, "answer")?.answer as { choice: string }).choice).toBe(choice);
});

test("what the person has chosen stays chosen, whatever fits", async () => {
  await openAt("java", { java: null });
  await userEvent.click(screen.getByRole("radio", { name: /has-java/ }));
  await press("Look for Java on this computer");
  await screen.findByText("This answer fits:");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /has-java/ }).checked).toBe(true);
});

test("another guide begins with the same subscriber, or is gone on with", async () => {
  const answers = holder({ "holder-number": NUMBER });
  const others = [
    { guide: HARDWARE, step: "plug-in", subscriber: NUMBER },
    { guide: SOFTWARE, step: "holder", subscriber: "1234567" },
  ];
  const asked = await openAt("done", { answers, cases: others });
  expect(screen.getByRole("button", { name: /^Start: Register a software/ })).toBeTruthy();
  await press(/^Continue: Register a hardware/);
  await waitFor(() => expect(last(asked, "open_case")).toEqual({ id: 1 }));
});

test("a new case for the same subscriber has its number filled in already", async () => {
  const answers = holder({ "holder-number": NUMBER });
  const asked = await openAt("done", { answers, guides: [{ ...EXAMPLE, steps: SEE_ITSELF }] });
  await press(/^Start: guide-example/);
  await heading(/example-holder/);
  const begun = { guide: "example", practice: false, subscriber: NUMBER };
  expect(last(asked, "start_case")).toEqual(begun);
  const number = screen.getByRole<HTMLInputElement>("textbox", { name: /holder-number/ });
  expect(number.value).toBe(NUMBER);
});

const SEE_ITSELF = EXAMPLE.steps.map((step) => ({
  ...step,
  see: step.see.slice(0, 1).map(() => "example"),
}));

test("a parked case waits at home, and the facts are asked again when Rust says they changed", async () => {
  const waits = { guide: HARDWARE, step: "status", waitingUntil: NOW + 86_400 };
  const asked = await open({ cases: [waits] });
  await screen.findByRole("heading", { level: 2, name: "Waiting" });
  expect(screen.queryByRole("heading", { level: 2, name: "Continue" })).toBeNull();
  const starts = () => asked.filter(({ command }) => command === "start").length;
  expect(starts()).toBe(1);
  await emit("start");
  await waitFor(() => expect(starts()).toBe(2));
});

test("a subscriber is found, and everything kept about it is shown", async () => {
  const asked = await open({ desk: true });
  await userEvent.type(screen.getByRole("searchbox"), "01234");
  expect(last(asked, "search")).toEqual({ text: "01234" });
  const [found] = await screen.findAllByRole("button", { name: /CÔNG TY TNHH THỬ NGHIỆM/ });
  await userEvent.click(found!);
  await heading(/CÔNG TY/);
  expect(screen.getByText("lienhe@example.vn")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Who knows the new certificate" })).toBeTruthy();
});

test("a guide begun from a subscriber's page is for that subscriber, number and all", async () => {
  const asked = await open({ desk: true });
  await press(/CÔNG TY TNHH THỬ NGHIỆM 0123456789/);
  await press(/^Start: guide-example/);
  await heading(/example-holder/);
  const begun = { guide: "example", practice: false, subscriber: "0123456789" };
  expect(last(asked, "start_case")).toEqual(begun);
  const number = screen.getByRole<HTMLInputElement>("textbox", { name: /holder-number/ });
  expect(number.value).toBe("0123456789");
});

test("a rehearsal begun there has the number typed already", async () => {
  const asked = await open({ desk: true });
  await press(/CÔNG TY TNHH THỬ NGHIỆM 0123456789/);
  await press(/^Practice without a token: guide-example/);
  await heading(/example-holder/);
  expect(last(asked, "start_case")?.practice).toBe(true);
  const number = screen.getByRole<HTMLInputElement>("textbox", { name: /holder-number/ });
  expect(number.value).toBe("0123456789");
});

test("an answer is read where it is found, before anything is begun", async () => {
  const asked = await open({});
  await userEvent.type(screen.getByRole("searchbox"), "plug-in");
  const [answer] = await screen.findAllByText(/^Plug the token in/);
  await userEvent.click(answer!);
  expect(await screen.findByText(/^Plug the token into a/)).toBeTruthy();
  expect(last(asked, "start_case")).toBeUndefined();
});

test("reminders of one end are stopped from home", async () => {
  const asked = await open({ desk: true });
  await press(/^More: Туршилтын/);
  await press(/^Stop reminding me: Туршилтын/);
  expect(last(asked, "silence")).toEqual({ id: 1, silenced: true });
  await screen.findByRole("button", { name: /^Remind me again: Туршилтын/ });
});
