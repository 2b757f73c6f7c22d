// What a bank asks for can be copied, and the note is exactly the number.
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import PaymentLines from "./PaymentLines.svelte";

const payment = { recipient: "«Монпасс СА» ХХК", bank: "Голомт банк", account: "2205110546" };

async function copied(what: string): Promise<string> {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: new RegExp(`Copy: .*${what}`) }));
  return navigator.clipboard.readText();
}

test("account and note are copied exactly", async () => {
  render(PaymentLines, { payment: { ...payment, note: "invoice-number" }, note: "201600012345" });
  expect(await copied("Account number")).toBe("2205110546");
  expect(await copied("Transfer note")).toBe("201600012345");
  expect(screen.getByText(/Write exactly this/)).toBeTruthy();
});

test("a note that is not known yet is said, and nothing is offered in its place", () => {
  render(PaymentLines, { payment: { ...payment, note: "invoice-number" }, note: "" });
  expect(screen.queryByRole("button", { name: /Transfer note/ })).toBeNull();
  expect(screen.getByText(/not known yet/)).toBeTruthy();
});

test("a payment without a note says nothing of one", () => {
  render(PaymentLines, { payment: { ...payment, note: null }, note: "" });
  expect(screen.queryByText(/note/)).toBeNull();
});
