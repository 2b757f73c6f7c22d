// Nobody is asked before it was told and agreed to, and what is not known is never called good.
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { heldOf } from "../../tests/double/hardware";
import { stage } from "../../tests/stage";
import Trust from "./Trust.svelte";

const [held] = heldOf("good");
const { sha256 } = held!.certificate;
const press = async (name: RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const ask = async () => {
  await press(/Ask whether it has been revoked/);
  await press(/I agree, ask now/);
};

test("off-line the chain is shown, whom one would ask is listed, and nobody is asked", async () => {
  const asked = stage();
  render(Trust, { sha256 });
  expect(await screen.findByText(/not known. What is missing/)).toBeTruthy();
  expect(screen.getByRole("list", { name: /up to its root/ }).children).toHaveLength(3);
  await press(/Ask whether it has been revoked/);
  expect(screen.getByText("ocsp.example.ir:81/")).toBeTruthy();
  await press(/Do not ask/);
  expect(asked.map(({ command }) => command)).toEqual(["verify_certificate"]);
});

test.each([
  ["good", /can be relied on: its issuers/, "good"],
  ["revoked", /Do not rely on this certificate/, "warning"],
  ["silent", /is not known. What is missing/, "remark"],
] as const)("the answer %s is said in words and in one colour", async (answer, words, kind) => {
  stage({ answer });
  render(Trust, { sha256 });
  await ask();
  await screen.findByText(
    /^The certificate (has not been|was) revoked|^Whether .* has been revoked/,
  );
  const verdict = screen.getByText(words).closest(".notice");
  expect(verdict?.classList.contains(kind)).toBe(true);
  expect(document.querySelectorAll(".notice.good")).toHaveLength(answer === "good" ? 2 : 0);
});

test("a silent issuer is a problem with a remedy of its own", async () => {
  stage({ answer: "silent" });
  render(Trust, { sha256 });
  await ask();
  const said = await screen.findByRole("alert");
  expect(said.textContent).toContain("Check the connection and the VPN");
});
