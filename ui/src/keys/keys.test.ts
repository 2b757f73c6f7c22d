// Work on keys: what Rust is asked, and what the person reads of it.
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { stage } from "../../tests/stage";
import type { RequestWish } from "../ipc/types";
import InstallCertificate from "./InstallCertificate.svelte";
import PinActions from "./PinActions.svelte";
import { pinStateOf } from "./state";
import RequestForm from "./RequestForm.svelte";
import { tokensOf } from "../../tests/double/hardware";

const button = (name: RegExp) => screen.getByRole("button", { name });
const [token, locked] = tokensOf("good");

test("asks for a request with what was typed, the profile's key and the token chosen", async () => {
  const asked = stage();
  render(RequestForm, { view: null });
  await userEvent.selectOptions(await screen.findByLabelText("Which certificate?"), "ir-person");
  expect((button(/Make the key/) as HTMLButtonElement).disabled).toBe(true);
  await userEvent.type(screen.getByLabelText("Name in Latin letters"), "Sherkat");
  await userEvent.click(await screen.findByLabelText(/5A2C0417F3/));
  await userEvent.click(button(/Make the key/));
  await screen.findByText("The request is ready");
  const wish = asked.find(({ command }) => command === "make_request")?.args.wish;
  expect(wish).toEqual({
    place: token!.place,
    profile: "ir-person",
    pieces: { "latin-name": "Sherkat" },
    kind: "rsa-2048",
  } satisfies RequestWish);
});

test("leaves the place of a new file to the person", async () => {
  const asked = stage({ scene: "none" });
  render(RequestForm, { view: null });
  await userEvent.selectOptions(await screen.findByLabelText("Which certificate?"), "ir-person");
  await userEvent.type(screen.getByLabelText("Name in Latin letters"), "Sherkat");
  await userEvent.click(screen.getByLabelText(/A new software token/));
  await userEvent.click(button(/Make the key/));
  await screen.findByText("The request is ready");
  const wish = asked.find(({ command }) => command === "make_request")?.args.wish;
  expect((wish as RequestWish).place).toBeNull();
});

test("a wrong PIN is said, nothing is tried again, and the form stays", async () => {
  const refusal = { area: "card", code: "pin-incorrect", triesLeft: null };
  const asked = stage({ refusal });
  render(RequestForm, { view: null });
  await userEvent.selectOptions(await screen.findByLabelText("Which certificate?"), "ir-person");
  await userEvent.type(screen.getByLabelText("Name in Latin letters"), "Sherkat");
  await userEvent.click(await screen.findByLabelText(/5A2C0417F3/));
  await userEvent.click(button(/Make the key/));
  await screen.findByRole("alert");
  expect(asked.filter(({ command }) => command === "make_request")).toHaveLength(1);
  expect((button(/Make the key/) as HTMLButtonElement).disabled).toBe(false);
});

test("installs only after the certificate and its token were shown", async () => {
  const asked = stage();
  render(InstallCertificate);
  const commands = () =>
    asked.map(({ command }) => command).filter((one) => /certificate/.test(one));
  await userEvent.click(button(/issuer's file/));
  await screen.findByText(/Its key is on this token/);
  expect(commands()).toEqual(["match_certificate"]);
  await userEvent.click(button(/Install on this token/));
  await screen.findByText(/The certificate is on the token now/);
  expect(commands()).toEqual(["match_certificate", "install_certificate"]);
});

test("a locked token can only be unlocked, and who can do that is said", () => {
  stage();
  render(PinActions, { token: locked! });
  expect(screen.getByText(/usually the issuer/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Change the/ })).toBeNull();
  expect(button(/Unlock with the/)).toBeTruthy();
});

test("the gravest of what a token tells comes first", () => {
  const state = (pin: object) => pinStateOf({ ...token!, pin: { ...token!.pin, ...pin } });
  expect(state({})).toBe("good");
  expect(state({ countLow: true })).toBe("low");
  expect(state({ countLow: true, finalTry: true })).toBe("last");
  expect(state({ finalTry: true, locked: true })).toBe("locked");
  expect(state({ initialized: false })).toBe("unset");
});
