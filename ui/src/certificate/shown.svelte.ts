// The certificate that is looked at.
import { hardware } from "../hardware/hardware.svelte";
import type { Held } from "../ipc/types";

let sha256 = $state.raw<string | null>(null);

/** The certificate on the page, for reading; null once it can no longer be seen. */
export const shownCertificate = {
  get held(): Held | null {
    const all = hardware.held ?? [];
    return all.find(({ certificate }) => certificate.sha256 === sha256) ?? null;
  },
};

/** Looks at the certificate with this fingerprint. */
export function lookAt(fingerprint: string): void {
  sha256 = fingerprint;
}
