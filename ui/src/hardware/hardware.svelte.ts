// The hardware as it is now: told by Rust at every change, never asked in a loop.
import * as commands from "../ipc/commands";
import { onInventory } from "../ipc/events";
import type { Problem } from "../ipc/problem";
import type { Held, Inventory, Link, Token } from "../ipc/types";

let inventory = $state.raw<Inventory | null>(null);
let links = $state.raw<Link[]>([]);
let held = $state.raw<Held[] | null>(null);
let failed = $state.raw<Problem | null>(null);

/** The hardware, for reading. Null until Rust has looked. */
export const hardware = {
  get inventory() {
    return inventory;
  },
  /** From the computer to the certificate. */
  get links() {
    return links;
  },
  /** Every certificate on any token. */
  get held() {
    return held;
  },
  /** What kept the last wish from being met. */
  get problem() {
    return failed;
  },
};

/** Looks once, and listens from then on. What was told meanwhile is newer than the first look. */
export async function watchHardware(): Promise<void> {
  await onInventory((now) => void show(now));
  await attempt(async () => {
    const first = await commands.inventory();
    return inventory ?? first;
  });
}

/** Looks again at the certificates: in a rehearsal there are others than outside of it. */
export async function lookAgain(): Promise<void> {
  if (inventory !== null) await show(inventory);
}

async function show(now: Inventory): Promise<void> {
  inventory = now;
  [links, held] = await Promise.all([commands.chain(), commands.heldCertificates()]);
}

async function attempt(wish: () => Promise<Inventory>): Promise<void> {
  try {
    await show(await wish());
    failed = null;
  } catch (problem) {
    failed = problem as Problem;
  }
}

/** Opens the file of a software token: this one, or one that the person chooses. */
export const openSoftwareToken = (path: string | null = null) =>
  attempt(() => commands.openSoftwareToken(path));

/** Forgets an open software token. */
export const closeSoftwareToken = (path: string) =>
  attempt(() => commands.closeSoftwareToken(path));

/** Lets the person name a driver's file. */
export const addModule = () => attempt(commands.addModule);

/** Forgets a driver's file that the person named. */
export const removeModule = (path: string) => attempt(() => commands.removeModule(path));

/** Every token that is plugged in or open. */
export function tokens(of: Inventory): Token[] {
  const inSlots = of.modules.flatMap((module) => module.slots.map((slot) => slot.token));
  const inFiles = of.softwareTokens.map((file) => file.token);
  return [...inSlots, ...inFiles].filter((token) => token !== null);
}
