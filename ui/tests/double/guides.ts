// The real guides, read from their files, with what the files leave out filled in.
import { parse } from "smol-toml";
import type { Guide, Step } from "../../src/ipc/types";

const FILES = import.meta.glob<string>("../../../guides/*.toml", {
  eager: true,
  query: "?raw",
  import: "default",
});

type Raw = Record<string, unknown>;

const camel = (key: string) => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

function named(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map(named);
  if (typeof raw !== "object" || raw === null) return raw;
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [camel(key), named(value)]));
}

const STEP = {
  actor: null,
  place: null,
  ask: [],
  next: null,
  otherwise: null,
  checks: [],
  portal: null,
  labels: [],
  fields: [],
  copies: [],
  documents: [],
  wait: null,
  cost: [],
  total: false,
  payment: null,
  registers: null,
  signIn: null,
  see: [],
  caution: [],
  help: [],
  source: null,
  checkedOn: null,
  confidence: null,
};

function stepOf({ do: action = null, ...raw }: Raw): Step {
  const step = { ...STEP, action, ...raw } as unknown as Step;
  const filled = <Item>(items: Item[], defaults: object) =>
    items.map((item) => ({ ...defaults, ...item }));
  const paper = { copies: 0, original: false, notarised: false, signs: null, stamps: null };
  return {
    ...step,
    labels: filled(step.labels, { variant: null, source: null }),
    fields: filled(step.fields, { required: false, label: null, options: [] }),
    documents: filled(step.documents, paper),
    wait: step.wait && { ...{ least: null, most: null }, ...step.wait },
    cost: filled(step.cost, { taxPercent: 0 }),
    payment: step.payment && { ...{ note: null }, ...step.payment },
    help: filled(step.help, { value: null }),
  };
}

/** A guide as it goes over the wire, from the text of its file. */
export function guideOf(toml: string): Guide {
  const { step, source, ...raw } = named(parse(toml)) as Raw;
  const defaults = {
    country: null,
    token: null,
    issuer: null,
    issuerNames: [],
    portal: null,
    caution: [],
    help: [],
  };
  return {
    ...defaults,
    ...raw,
    sources: ((source ?? []) as Raw[]).map((one) => ({ url: null, ...one })),
    steps: (step as Raw[]).map(stepOf),
  } as unknown as Guide;
}

/** Every guide, in the order of the file names. */
export const GUIDES: Guide[] = Object.entries(FILES)
  .filter(([path]) => !path.endsWith("portals.toml"))
  .map(([, toml]) => guideOf(toml));

/** The steps from the first to `target`, and the rest as far as it can be guessed. */
export function wayTo(guide: Guide, target: string): { path: string[]; ahead: string[] } {
  const path = reach(guide, target);
  const ahead: string[] = [];
  for (let at = following(guide, target)[0]; at && !ahead.includes(at);) {
    ahead.push(at);
    at = following(guide, at)[0];
  }
  return { path, ahead };
}

/** The steps that can follow `id`: by choice, by name, or the next in the file. */
export function following(guide: Guide, id: string): string[] {
  const at = guide.steps.findIndex((step) => step.id === id);
  const step = guide.steps[at];
  if (step === undefined) return [];
  if (step.ask.length > 0) return step.ask.map(({ next }) => next);
  const next = step.next ?? guide.steps[at + 1]?.id;
  return [next, step.otherwise].filter((to) => to !== null && to !== undefined);
}

function reach(guide: Guide, target: string): string[] {
  const first = guide.steps[0]?.id ?? "";
  const ways: string[][] = [[first]];
  const seen = new Set([first]);
  for (const way of ways) {
    const at = way.at(-1) ?? "";
    if (at === target) return way.slice(0, -1);
    for (const next of following(guide, at)) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [];
}
