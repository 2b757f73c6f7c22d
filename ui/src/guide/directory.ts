// The guides in the order a person looks for them: their own country first, then what they want.
import type { GuideCountry, GuideKind, GuideSummary } from "../ipc/types";
import type { Locale } from "../l10n/l10n.svelte";

/** The guides of one country; null for those that serve everywhere. */
export interface Shelf {
  country: GuideCountry | null;
  kinds: { kind: GuideKind; guides: string[] }[];
}

const OWN: Partial<Record<Locale, GuideCountry>> = { fa: "ir", vi: "vn", mn: "mn" };
const COUNTRIES: (GuideCountry | null)[] = [null, "ir", "vn", "mn"];
const KINDS: GuideKind[] = ["obtain", "renew", "register", "revoke", "answer"];

/** The country whose guides a reader of `locale` wants; null when that cannot be told. */
export function ownCountry(locale: Locale): GuideCountry | null {
  return OWN[locale] ?? null;
}

/** Every guide on its shelf, for a reader of `locale`; no shelf and no kind is empty. */
export function shelvesFor(locale: Locale, guides: GuideSummary[]): Shelf[] {
  const own = ownCountry(locale);
  const order = own === null ? COUNTRIES : [own, ...COUNTRIES.filter((one) => one !== own)];
  const shelves = order.map((country) => ({
    country,
    kinds: kindsOf(guides.filter((guide) => guide.country === country)),
  }));
  return shelves.filter(({ kinds }) => kinds.length > 0);
}

function kindsOf(guides: GuideSummary[]): Shelf["kinds"] {
  const kinds = KINDS.map((kind) => ({
    kind,
    guides: guides.filter((guide) => guide.kind === kind).map(({ id }) => id),
  }));
  return kinds.filter(({ guides: ids }) => ids.length > 0);
}
