// How long something takes, in words.
import type { Wait } from "../ipc/types";
import { has, t } from "../l10n/l10n.svelte";

/** From and to, and what then; where nobody says how long, what the guide says about that. */
export function waitWords({ least, most, unit }: Wait, then: string): string {
  const words = has(then) ? t(then) : "";
  if (most === null) return words || t("app-wait-unknown");
  return `${t(`app-wait-${unit}`, { least: least === most ? null : least, most })} ${words}`.trim();
}
