// The subscriber that is looked at.
import * as commands from "../ipc/commands";
import type { SubscriberView } from "../ipc/types";

let view = $state.raw<SubscriberView | null>(null);

/** The subscriber on the page, for reading. */
export const shownSubscriber = {
  get view() {
    return view;
  },
};

/** Reads everything kept about a subscriber; whether it is still there. */
export async function look(id: number): Promise<boolean> {
  view = await commands.subscriber(id);
  return view !== null;
}

/** Reads it again, where something of it changed. */
export async function lookAgain(): Promise<void> {
  if (view !== null) await look(view.id);
}
