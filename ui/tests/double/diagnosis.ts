// What a diagnosis and a call look like on the wire. Nobody real is named here.
import type {
  CallSeen,
  Diagnosis,
  Guide,
  Link,
  ListedCause,
  SpelledCode,
  Support,
} from "../../src/ipc/types";
import { NOW, linksOf, type Scene } from "./hardware";
import { following } from "./guides";

/** A code that is right. */
export const CODE = "7KTM 3AEX";

/** Where somebody stands in a guide. */
export interface Place {
  guide: Guide;
  step: string;
}

const SPELLED: SpelledCode = {
  groups: ["7KTM", "3AEX"],
  spelling: [...CODE.replace(" ", "")].map((c) => `call-spelling-${c.toLowerCase()}`),
};

/** The diagnosis in this scene, at this place of a guide. */
export function diagnosisOf(scene: Scene, place: Place | null, asked: boolean): Diagnosis {
  const links: Diagnosis["verdict"]["links"] = linksOf(scene) as Link<never>[];
  const behind = (["issuer", "portal"] as const).map((part) => ({
    part,
    state: part === "portal" && asked ? ("good" as const) : ("waiting" as const),
    problem: null,
  }));
  const portal = place?.guide.portal ?? null;
  const what = ["nothing" as const];
  return {
    verdict: { links: [...links, ...behind], notices: scene === "good" ? [TWICE] : [] },
    wanted: {
      guide: place?.guide.id ?? null,
      step: place?.step ?? null,
      portal,
      country: null,
      token: null,
      role: null,
      agents: [],
      java: null,
      practice: false,
    },
    code: SPELLED,
    question:
      portal === null
        ? null
        : { portal, sendings: [{ host: "my.tax.gov.ir", path: "/", what }], asked },
    source: scene === "no-driver" ? "mn-monpass-support" : null,
    at: NOW,
  };
}

const TWICE = {
  area: "diagnosis" as const,
  code: "two-drivers" as const,
  first: "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
  second: "/opt/vendor/lib/libShuttleCsp11_3003.so",
};

/** A report as Rust writes it. */
export const REPORT = `tamga_report = 1
at = ${NOW}

[computer]
system = "linux"
architecture = "x86-64"

[[reader]]
name = "reader-1"
card = "card-1"

[[module]]
path = "opensc-pkcs11.so"
origin = "folder"
`;

const SEEN: CallSeen = {
  system: "windows",
  service: "running",
  readers: "one-card",
  module: "without-token",
  days: "no-certificate",
};

/** What is told of the code; at this step of the guide. */
export function supportOf(guide: Guide, at: string | null, home: string): Support {
  const step = at ?? home;
  const here = guide.steps.find(({ id }) => id === step);
  const back = guide.steps.filter(({ id }) => following(guide, id).includes(step));
  const fault = step === home;
  return {
    guide: guide.id,
    step,
    portal: here?.portal ?? guide.portal,
    labels: here?.labels ?? [],
    problem: fault ? BARE : null,
    ask: fault ? "support-part-driver" : "support-nothing-broken",
    see: fault ? "support-part-driver.see" : "support-nothing-broken.see",
    seen: SEEN,
    ahead: following(guide, step),
    back: back.map(({ id }) => id),
    newer: false,
  };
}

const BARE = { area: "check", code: "driver-missing", module: null, product: "…" };

/** Some of the causes. */
export const CAUSES: ListedCause[] = [
  { id: "check-no-reader", part: "reader", problem: { area: "check", code: "no-reader" } },
  { id: "check-driver-missing", part: "driver", problem: BARE },
  {
    id: "card-pin-incorrect",
    part: "pin",
    problem: { area: "card", code: "pin-incorrect", triesLeft: null },
  },
  { id: "card-pin-locked", part: "pin", problem: { area: "card", code: "pin-locked" } },
  {
    id: "diagnosis-certificate-revoked",
    part: "certificate",
    problem: { area: "diagnosis", code: "certificate-revoked", since: "…" },
  },
  {
    id: "net-host-not-found",
    part: "portal",
    problem: { area: "net", code: "host-not-found", host: "…" },
  },
];

/** What is said of a code that is none. */
export const MISHEARD = { area: "diagnosis", code: "code-misheard" };

/** What Rust answers about a diagnosis and a call, with this case open. */
export function diagnosed(
  scene: Scene,
  caller: { guide: string; step: string },
  guides: Guide[],
  played: { guide: string; step: string } | undefined,
  args: Record<string, unknown>,
): Record<string, () => unknown> {
  const known = (id: string | undefined) => guides.find((guide) => guide.id === id);
  const guide = known(played?.guide);
  const place = played && guide ? { guide, step: played.step } : null;
  const isCode = String(args.typed).trim().toUpperCase() === CODE;
  const call = () => supportOf(known(caller.guide)!, args.step as string | null, caller.step);
  const ids = CAUSES.map(({ id }) => id);
  return {
    diagnose: () => diagnosisOf(scene, place, false),
    diagnose_again: () => diagnosisOf(scene, place, false),
    ask_portal: () => diagnosisOf(scene, place, true),
    diagnosis_report: () => REPORT,
    save_report: () => "/home/karbar/Documents/tamga-report.toml",
    read_call: () => (isCode ? call() : Promise.reject(MISHEARD)),
    causes: () => CAUSES,
    search_causes: () => ids.filter((id) => id.includes(String(args.text))),
  };
}
