// Plays Rust's part in a browser, so that the window can be seen and tested without it.
import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import type {
  Answer,
  CaseView,
  Copied,
  Guide,
  MoadianFinding,
  Start,
  WorkbookFinding,
} from "../../src/ipc/types";
import { diagnosed } from "./diagnosis";
import { DETAILS, ENDING, LEDGER, SUBSCRIBERS, deskOf } from "./desk";
import { GUIDES, following } from "./guides";
import { NOW, heldOf, inventoryOf, linksOf, tokensOf, type Scene } from "./hardware";
import {
  comparableTo,
  comparison,
  sendings,
  spellings,
  verification,
  type IssuersAnswer,
} from "./certificates";
import { MADE, PROFILES, matching } from "./keys";
import { find, verdict } from "./rules";
import { summaryOf, viewOf, type PlayedCase } from "./view";

/** How the play begins. */
export interface Setting {
  /** Null at the first start. */
  locale: string | null;
  theme: "system" | "light" | "dark";
  scene: Scene;
  /** Guide, step and kind of the cases that wait at home. */
  cases: Partial<PlayedCase>[];
  /** Whether the desk was worked at before: ends, subscribers, a ledger. */
  desk: boolean;
  /** Guides besides the real ones. */
  guides: Guide[];
  /** What was answered before. */
  answers: Answer[];
  /** What the open case has beyond what follows from its guide. */
  view: Partial<CaseView>;
  /** What a token says to every piece of work; null when it does it. */
  refusal: object | null;
  /** What its issuer says of a certificate. */
  answer: IssuersAnswer;
  /** What the tax system says although it takes the certificate. */
  tax: MoadianFinding[];
  /** Where the caller stands, whose code is read. */
  call: { guide: string; step: string };
  /** Where Java is. */
  java: string | null;
  /** What is wrong with the workbook. */
  findings: WorkbookFinding[];
}

/** What the play begins with, where nothing else is said. */
export const SETTING: Setting = {
  locale: "en",
  theme: "system",
  scene: "good",
  cases: [],
  desk: false,
  guides: [],
  answers: [],
  view: {},
  refusal: null,
  answer: "good",
  tax: [],
  call: { guide: "ir-moadian-register-hardware", step: "driver" },
  java: null,
  findings: [],
};

/** What the window asked of Rust. */
export interface Asked {
  command: string;
  args: Record<string, unknown>;
}

/** Answers every command from now on as Rust would in `setting`; what is asked is written down. */
export function play(setting: Setting): Asked[] {
  const stage = new Stage(setting);
  const asked: Asked[] = [];
  const answer = (command: string, payload: unknown) => {
    const args = (payload ?? {}) as Record<string, unknown>;
    asked.push({ command, args });
    return stage.answerTo(command, args);
  };
  mockIPC(answer, { shouldMockEvents: true });
  return asked;
}

/** Guides, for choosing; as Rust lists them, those that look at no token behind. */
const summariesOf = (guides: Guide[]) =>
  [...guides]
    .sort((one, other) => Number(isForPapers(one)) - Number(isForPapers(other)))
    .map(({ id, country, kind }) => ({ id, country, kind }));

const isForPapers = ({ steps }: Guide) => steps.every(({ checks }) => checks.length === 0);

/** Whether Rust offers a guide on the page of a subscriber: the played ones are from Vietnam. */
const isForSubscribers = ({ id, country }: Guide) => country === "vn" || id === "example";

class Stage {
  readonly guides: Guide[];
  readonly cases: PlayedCase[];
  readonly answers: Answer[];
  readonly copied: Copied[] = [];
  ending = ENDING;
  open = 0;
  isOpen = false;

  constructor(readonly setting: Setting) {
    const fresh = { guide: "", step: "", practice: false, finished: false, waitingUntil: null };
    this.guides = [...GUIDES, ...setting.guides];
    this.cases = setting.cases.map((one) => ({ ...fresh, subscriber: null, ...one }));
    this.answers = [...setting.answers];
  }

  answerTo(command: string, args: Record<string, unknown>): unknown {
    return (
      {
        ...this.ofHardware(),
        ...this.ofKeys(),
        ...this.ofCertificates(args),
        ...this.ofDiagnosis(args),
        ...this.ofCases(args),
        ...this.ofDesk(args),
      }[command]?.() ?? null
    );
  }

  private ofHardware(): Record<string, () => unknown> {
    const { scene } = this.setting;
    const seen = () => inventoryOf(scene);
    return {
      inventory: seen,
      open_software_token: seen,
      close_software_token: seen,
      add_module: seen,
      remove_module: seen,
      held_certificates: () => heldOf(scene),
      chain: () => linksOf(scene),
      export_certificate: () => "/home/karbar/Documents/gavahi.cer",
    };
  }

  private ofKeys(): Record<string, () => unknown> {
    const { scene, refusal } = this.setting;
    const done = (reply: unknown) => () => (refusal === null ? reply : Promise.reject(refusal));
    return {
      tokens_to_choose: () => tokensOf(scene),
      request_profiles: () => PROFILES,
      make_request: done(MADE),
      save_request: () => "/home/karbar/Documents/request.csr",
      match_certificate: matching,
      install_certificate: done(true),
      test_signature: done([{ id: "01", label: "Sherkat Nemooneh", problem: null }]),
      change_pin: done(true),
      unblock_pin: done(true),
    };
  }

  private ofCertificates(args: Record<string, unknown>): Record<string, () => unknown> {
    const { scene, answer, tax, refusal } = this.setting;
    const held = heldOf(scene).find(({ certificate }) => certificate.sha256 === args.sha256);
    const site = String(args.site);
    const proven = { skewSeconds: 0, holderAgrees: true, findings: tax };
    return {
      certificate_spellings: () => spellings(held!),
      verify_certificate: () => verification(held!, null),
      verify_certificate_online: () => verification(held!, answer),
      comparable_certificates: () => comparableTo(held!),
      compare_certificates: () => comparison(held!, String(args.other)),
      moadian_sendings: () => sendings(site === "sandbox" ? "sandboxrc" : "tp"),
      prove_moadian: () => this.prove(refusal, proven),
    };
  }

  private async prove(refusal: object | null, verdict: object) {
    const steps = ["reach", "clock", "nonce", "sign", "server", "nonce", "sign", "fiscal"];
    const told = refusal === null ? [...steps, "nonce", "sign", "taxpayer"] : steps.slice(0, 5);
    for (const step of told) await emit("moadian", step);
    return refusal === null ? verdict : Promise.reject(refusal);
  }

  private ofDiagnosis(args: Record<string, unknown>): Record<string, () => unknown> {
    const played = this.isOpen ? this.cases[this.open] : undefined;
    return diagnosed(this.setting.scene, this.setting.call, this.guides, played, args);
  }

  private ofCases(args: Record<string, unknown>): Record<string, () => unknown> {
    return {
      start_case: () => this.begin(String(args.guide), args.practice === true, args.subscriber),
      open_case: () => this.enter(Number(args.id)),
      close_case: () => void (this.isOpen = false),
      answer: () => this.go(args.answer as Answer),
      mark_copied: () => (this.copied.push(args.copied as Copied), this.view(this.open)),
      revisit: () => this.move(String(args.step)),
      remove_case: () => void this.cases.splice(Number(args.case), 1),
      check_field: () => verdict(String(args.kind), String(args.value)),
      practice_token: () => this.plug(args.plugged === true),
      save_calendar: () => "/home/karbar/Documents/tamga.ics",
      look_for_java: () => this.setting.java,
      choose_workbook: () => "/home/karbar/Documents/form.xlsx",
      check_workbook: () => ({ findings: this.setting.findings, more: 0, rows: 12 }),
    };
  }

  private ofDesk(args: Record<string, unknown>): Record<string, () => unknown> {
    const subscribers = this.setting.desk ? SUBSCRIBERS : [];
    const id = Number(args.id);
    return {
      start: () => this.start(),
      search: () => find(String(args.text), this.guides, subscribers),
      subscriber: () => ({
        id,
        number: SUBSCRIBERS.find((one) => one.id === id)?.number,
        details: DETAILS,
        cases: this.summaries(),
        ending: this.ending.slice(2, 4),
        ledger: LEDGER,
        guides: summariesOf(this.guides.filter(isForSubscribers)),
      }),
      silence: () => this.change(id, { silenced: args.silenced === true }),
      remove_watched: () => {
        this.ending = this.ending.filter((one) => one.id !== id);
      },
    };
  }

  private start(): Start {
    return {
      locale: this.setting.locale,
      theme: this.setting.theme,
      guides: summariesOf(this.guides),
      cases: this.summaries(),
      notices: [],
      now: NOW,
      ending: this.setting.desk ? this.ending : [],
      subscribers: this.setting.desk ? SUBSCRIBERS : [],
    };
  }

  private summaries() {
    return this.cases.map((one, id) => summaryOf(this.view(id), one));
  }

  private begin(guide: string, practice: boolean, number: unknown): CaseView {
    const step = this.guides.find(({ id }) => id === guide)?.steps[0]?.id ?? "";
    const subscriber = typeof number === "string" && !practice ? number : null;
    const fresh = { finished: false, waitingUntil: null, subscriber };
    this.open = this.cases.push({ guide, step, practice, ...fresh }) - 1;
    if (subscriber !== null) this.setting.view = { details: { "holder-number": subscriber } };
    return this.enter(this.open);
  }

  private enter(id: number): CaseView {
    this.isOpen = true;
    return this.view((this.open = id));
  }

  private go(given: Answer): CaseView {
    this.answers.push(given);
    const { guide } = this.view(this.open);
    const step = guide.steps.find(({ id }) => id === given.step);
    const choice = step?.ask.find(({ id }) => id === given.choice);
    const next = choice?.next ?? following(guide, given.step)[0];
    if (next === undefined) this.cases[this.open]!.finished = true;
    return this.move(next ?? given.step);
  }

  private move(step: string): CaseView {
    this.cases[this.open]!.step = step;
    return this.view(this.open);
  }

  private change(id: number, rest: object) {
    this.ending = this.ending.map((one) => (one.id === id ? { ...one, ...rest } : one));
  }

  private plug(plugged: boolean) {
    this.setting.scene = plugged ? "practice" : "none";
    void emit("inventory", inventoryOf(this.setting.scene));
    void emit("case", this.view(this.open));
  }

  private view(id: number): CaseView {
    const played = this.cases[id]!;
    const guide = this.guides.find((one) => one.id === played.guide)!;
    const view = viewOf(id, guide, played, this.setting.scene);
    const desk = this.setting.desk ? deskOf(guide) : {};
    return { ...view, answers: this.answers, copied: this.copied, ...desk, ...this.setting.view };
  }
}
