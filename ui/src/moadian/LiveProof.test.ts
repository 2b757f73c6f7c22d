// The tax system is asked by one press that says so, and its answer is said with its remedy.
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { heldOf } from "../../tests/double/hardware";
import { stage } from "../../tests/stage";
import LiveProof from "./LiveProof.svelte";

const certificates = heldOf("good").slice(0, 1);
const agree = () => screen.findByRole("button", { name: /I agree/ });

test("what is sent is listed for the tax system that is chosen, and only then asked", async () => {
  const asked = stage();
  render(LiveProof, { certificates, known: "A1B2C3" });
  await screen.findByText("tp.tax.gov.ir/requestsmanager/api/v2/taxpayer");
  await userEvent.click(screen.getByLabelText(/trying out/));
  await screen.findByText("sandboxrc.tax.gov.ir/requestsmanager/api/v2/taxpayer");
  expect(asked.some(({ command }) => command === "prove_moadian")).toBe(false);
  await userEvent.click(await agree());
  await screen.findByText(/^The tax system takes this certificate/);
  const [proof] = asked.filter(({ command }) => command === "prove_moadian");
  const { sha256 } = certificates[0]!.certificate;
  expect(proof?.args).toEqual({ sha256, site: "sandbox", memory: "A1B2C3" });
});

test("a refusal stops at its step, and the guide is told", async () => {
  stage({ refusal: { area: "moadian", code: "signature-refused", number: "4133" } });
  const onend = vi.fn();
  render(LiveProof, { certificates, known: "A1B2C3", onend });
  await userEvent.click(await agree());
  await screen.findByRole("alert");
  expect(document.querySelector("li.failed")?.textContent).toContain("The signature is taken");
  expect(onend).toHaveBeenCalledExactlyOnceWith(false);
});

test("without an id there is nothing to ask, and in a rehearsal nothing to press", async () => {
  stage();
  const { rerender } = render(LiveProof, { certificates });
  expect(((await agree()) as HTMLButtonElement).disabled).toBe(true);
  await rerender({ certificates, practice: true });
  expect(screen.queryByRole("button", { name: /I agree/ })).toBeNull();
});
