// What the window itself can do about a problem. Most problems only hands can mend.
/** Something the window can do. */
export type Fix = "add-module" | "open-software-token";

const FIXES: Record<string, Fix> = {
  "card-file-password-wrong": "open-software-token",
  "card-file-missing": "open-software-token",
  "card-file-not-pkcs12": "open-software-token",
  "card-file-too-large": "open-software-token",
  "card-file-without-certificate": "open-software-token",
  "card-module-not-a-library": "add-module",
  "card-module-without-entry": "add-module",
  "check-no-software-token": "open-software-token",
  "check-software-token-closed": "open-software-token",
};

/** The window's own remedy for `problem`; null when the person must do it by hand. */
export function fixOf({ area, code }: { area: string; code: string }): Fix | null {
  return FIXES[`${area}-${code}`] ?? null;
}
