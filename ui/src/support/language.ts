// Which language a caller most likely speaks.
import type { GuideSummary } from "../ipc/types";
import type { Locale } from "../l10n/l10n.svelte";

const OF_COUNTRY = { ir: "fa", vn: "vi", mn: "mn" } as const;

/** The language of the guide's country; `otherwise` where it has none. */
export function languageOf(guide: string | null, known: GuideSummary[], otherwise: Locale): Locale {
  const country = known.find(({ id }) => id === guide)?.country ?? null;
  return country === null ? otherwise : OF_COUNTRY[country];
}
