// What was typed, sealed so that only Rust opens it: between the two, the system's web view copies
// every message into buffers that nobody clears. `src-tauri/src/seal.rs` is the other half.
import type { PinAnswer, SealedAnswer } from "../ipc/types";

declare global {
  interface Window {
    /** The public key of this window's answer: an uncompressed point on P-256. */
    __PIN_SEAL__?: number[];
  }
}

const CURVE = { name: "ECDH", namedCurve: "P-256" };
/** What the derived key is for (RFC 5869 §3.2). */
const INFO = "Tamga PIN";
/** Sealed texts are as long as this, however long the secret is. */
const LENGTH = 512;

/** Seals an answer with the key that this window was opened with. */
export async function seal(
  answer: PinAnswer,
  key = window.__PIN_SEAL__ ?? [],
): Promise<SealedAnswer> {
  const { subtle } = crypto;
  const rust = await subtle.importKey("raw", Uint8Array.from(key), CURVE, false, []);
  const page = await subtle.generateKey(CURVE, false, ["deriveBits"]);
  const shared = await subtle.deriveBits({ name: "ECDH", public: rust }, page.privateKey, 256);
  const once = await derived(shared);
  const iv = new Uint8Array(12);
  const text = await subtle.encrypt({ name: "AES-GCM", iv }, once, bytes(lines(answer)));
  return { key: numbers(await subtle.exportKey("raw", page.publicKey)), text: numbers(text) };
}

async function derived(shared: ArrayBuffer): Promise<CryptoKey> {
  const { subtle } = crypto;
  const base = await subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const way = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: bytes(INFO) };
  return subtle.deriveKey(way, base, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
}

/** The secrets, each after `=` where it is given, and whether the last try may be spent. */
function lines({ secret, newSecret, lastTryAgreed }: PinAnswer): string {
  const given = (text: string | null) => (text === null ? "" : `=${text}`);
  const agreed = lastTryAgreed ? "agreed" : "";
  return `${given(secret)}\n${given(newSecret)}\n${agreed}`.padEnd(LENGTH);
}

const bytes = (text: string) => new TextEncoder().encode(text);
const numbers = (buffer: ArrayBuffer) => [...new Uint8Array(buffer)];
