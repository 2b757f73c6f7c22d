// In which forms a certificate is copied, and in which it is saved.
import type { CertificateSpellings, ExportForm } from "../ipc/types";

/** A form of {@link CertificateSpellings} and its message, `x509-form-<word>`. */
export interface CopiedForm {
  form: keyof CertificateSpellings;
  word: string;
  /** Whether it fills many lines, so that only its beginning is shown. */
  long: boolean;
}

/** What is copied, what is typed most often first. */
export const COPIED: CopiedForm[] = [
  { form: "serial", word: "serial", long: false },
  { form: "serialColons", word: "serial-colons", long: false },
  { form: "serialDecimal", word: "serial-decimal", long: false },
  { form: "sha1", word: "sha1", long: false },
  { form: "sha256", word: "sha256", long: false },
  { form: "base64", word: "base64", long: true },
  { form: "keyBase64", word: "key-base64", long: true },
  { form: "pem", word: "pem", long: true },
  { form: "keyPem", word: "key-pem", long: true },
];

/** Every form in which a certificate is saved. */
export const SAVED: ExportForm[] = ["der", "pem", "base64", "public-key"];
