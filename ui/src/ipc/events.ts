// What Rust tells the window by itself.
import { listen, type UnlistenFn } from "@tauri-apps/api/event";
import type { CaseView, Inventory, MoadianStep } from "./types";

/** Hears of every change of the hardware. */
export const onInventory = (hear: (inventory: Inventory) => void): Promise<UnlistenFn> =>
  listen<Inventory>("inventory", (event) => hear(event.payload));

/** Hears how the open case stands after a change of the hardware. */
export const onCase = (hear: (view: CaseView) => void): Promise<UnlistenFn> =>
  listen<CaseView>("case", (event) => hear(event.payload));

/** Hears that the facts of the first view are others: a wait is over, a new certificate was seen. */
export const onStart = (hear: () => void): Promise<UnlistenFn> => listen("start", () => hear());

/** Hears of each step of the live proof as it begins. */
export const onMoadian = (hear: (step: MoadianStep) => void): Promise<UnlistenFn> =>
  listen<MoadianStep>("moadian", (event) => hear(event.payload));

/** Hears of files that were dropped on the window, by their paths. */
export const onDrop = (hear: (paths: string[]) => void): Promise<UnlistenFn> =>
  listen<{ paths: string[] }>("tauri://drag-drop", (event) => hear(event.payload.paths));
