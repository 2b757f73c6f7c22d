// A sealed answer is opened by who has the key, as Rust does it, and says nothing to others.
import { webcrypto } from "node:crypto";
import { expect, test, vi } from "vitest";
import { seal } from "./seal";

// jsdom has none.
vi.stubGlobal("crypto", webcrypto);

const CURVE = { name: "ECDH", namedCurve: "P-256" };
const { subtle } = crypto;

async function opened(pair: CryptoKeyPair, sealed: { key: number[]; text: number[] }) {
  const page = await subtle.importKey("raw", Uint8Array.from(sealed.key), CURVE, false, []);
  const shared = await subtle.deriveBits({ name: "ECDH", public: page }, pair.privateKey, 256);
  const base = await subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("Tamga PIN");
  const way = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  const once = await subtle.deriveKey(way, base, { name: "AES-GCM", length: 256 }, false, [
    "decrypt",
  ]);
  const iv = new Uint8Array(12);
  const text = await subtle.decrypt({ name: "AES-GCM", iv }, once, Uint8Array.from(sealed.text));
  return new TextDecoder().decode(text);
}

test("gives to its key what was typed, and to no other", async () => {
  const [ours, others] = [await keys(), await keys()];
  const key = [...new Uint8Array(await subtle.exportKey("raw", ours.publicKey))];
  const answer = { secret: "135790", newSecret: "a=b", lastTryAgreed: true };
  const sealed = await seal(answer, key);
  expect((await opened(ours, sealed)).trimEnd()).toBe("=135790\n=a=b\nagreed");
  await expect(opened(others, sealed)).rejects.toThrow();
});

test("is as long for a short secret as for a long one", async () => {
  const key = [...new Uint8Array(await subtle.exportKey("raw", (await keys()).publicKey))];
  const sealed = (secret: string) => seal({ secret, newSecret: null, lastTryAgreed: false }, key);
  expect((await sealed("1")).text.length).toBe((await sealed("1".repeat(64))).text.length);
});

const keys = () => subtle.generateKey(CURVE, false, ["deriveBits"]);
