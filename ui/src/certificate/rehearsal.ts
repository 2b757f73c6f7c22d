// Which certificates a case is about: rehearsal and earnest never mix.
import type { CaseView, Held } from "../ipc/types";

/** The certificates of holders that this case may use. */
export function usableIn(view: CaseView, held: Held[]): Held[] {
  return held.filter(
    ({ certificate, tokenKind }) =>
      !certificate.isCa &&
      view.practice === (tokenKind === "practice") &&
      (view.practice || view.guide.token === null || view.guide.token === tokenKind),
  );
}
