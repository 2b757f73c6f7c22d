// What is demanded of a paper, in words.
import type { GuideDocument } from "../ipc/types";
import { t } from "../l10n/l10n.svelte";

/** In which form it is to be brought. */
export function formsOf({ original, copies, notarised }: GuideDocument): string[] {
  return [
    original ? t("app-document-original") : "",
    copies > 0 ? t("app-document-copies", { copies }) : "",
    notarised ? t("app-document-notarised") : "",
  ].filter((words) => words !== "");
}

/** Who puts a name or a stamp on it. */
export function marksOf({ signs, stamps }: GuideDocument): string[] {
  return [
    signs ? t("app-document-signed", { actor: t(`actor-${signs}`) }) : "",
    stamps ? t("app-document-stamped", { actor: t(`actor-${stamps}`) }) : "",
  ].filter((words) => words !== "");
}
