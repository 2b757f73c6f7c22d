// Plays Rust's part in a browser, so that the window can be seen and tested without it.
import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import type { Answer, CaseSummary, CaseView, CheckReport, FieldVerdict } from "../../src/ipc/types";
import { GUIDES, following, wayTo } from "./guides";
import { NOW, heldOf, inventoryOf, linksOf, problemOf, type Scene } from "./hardware";

/** How the play begins. */
export interface Setting {
  /** Null at the first start. */
  locale: string | null;
  theme: "system" | "light" | "dark";
  scene: Scene;
  /** Guide, step and kind of the cases that wait at home. */
  cases: { guide: string; step: string; practice?: boolean; finished?: boolean }[];
}

const PLUGGABLE = ["reader-present", "card-present", "driver-present", "token-present"];

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

class Stage {
  readonly cases: { guide: string; step: string; practice: boolean; finished: boolean }[];
  readonly answers: Answer[] = [];
  open = 0;

  constructor(readonly setting: Setting) {
    this.cases = setting.cases.map((one) => ({ practice: false, finished: false, ...one }));
  }

  answerTo(command: string, args: Record<string, unknown>): unknown {
    const { scene } = this.setting;
    const replies: Record<string, () => unknown> = {
      start: () => this.start(),
      inventory: () => inventoryOf(scene),
      held_certificates: () => heldOf(scene),
      chain: () => linksOf(scene),
      open_software_token: () => inventoryOf(scene),
      close_software_token: () => inventoryOf(scene),
      add_module: () => inventoryOf(scene),
      remove_module: () => inventoryOf(scene),
      start_case: () => this.begin(String(args.guide), args.practice === true),
      open_case: () => this.view((this.open = Number(args.id))),
      answer: () => this.go(args.answer as Answer),
      revisit: () => this.move(String(args.step)),
      remove_case: () => void this.cases.splice(Number(args.case), 1),
      check_field: () => verdict(String(args.value)),
      export_certificate: () => "/home/karbar/Documents/gavahi.cer",
      practice_token: () => this.plug(args.plugged === true),
    };
    return replies[command]?.() ?? null;
  }

  private start() {
    return {
      locale: this.setting.locale,
      theme: this.setting.theme,
      guides: GUIDES.map(({ id, country, kind }) => ({ id, country, kind })),
      cases: this.cases.map((_, id) => this.summary(id)),
      notices: [],
      now: NOW,
    };
  }

  private summary(id: number): CaseSummary {
    const { stepNumber, stepCount, practice, guide, walk } = this.view(id);
    const { at: step, finished } = walk;
    return { id, guide: guide.id, practice, step, stepNumber, stepCount, finished, changed: NOW };
  }

  private begin(guide: string, practice: boolean): CaseView {
    const step = GUIDES.find(({ id }) => id === guide)?.steps[0]?.id ?? "";
    this.open = this.cases.push({ guide, step, practice, finished: false }) - 1;
    return this.view(this.open);
  }

  private go(given: Answer): CaseView {
    this.answers.push(given);
    const { guide, step } = this.now();
    const choice = guide.steps
      .find(({ id }) => id === step)
      ?.ask.find(({ id }) => id === given.choice);
    const next = choice?.next ?? following(guide, step)[0];
    if (next === undefined) this.cases[this.open]!.finished = true;
    return this.move(next ?? step);
  }

  private move(step: string): CaseView {
    this.cases[this.open]!.step = step;
    return this.view(this.open);
  }

  private plug(plugged: boolean) {
    this.setting.scene = plugged ? "practice" : "none";
    void emit("inventory", inventoryOf(this.setting.scene));
    void emit("case", this.view(this.open));
  }

  private now(id = this.open) {
    const one = this.cases[id]!;
    return { ...one, guide: GUIDES.find((guide) => guide.id === one.guide)! };
  }

  private view(id: number): CaseView {
    const { guide, step, practice, finished } = this.now(id);
    const way = wayTo(guide, step);
    const path = way.path;
    const ahead = finished ? [] : way.ahead;
    const task = (state: "done" | "current" | "ahead") => (of: string) => ({ step: of, state });
    return {
      id,
      guide,
      practice,
      walk: { path, at: step, ahead, finished },
      tasks: [...path.map(task("done")), task("current")(step), ...ahead.map(task("ahead"))],
      stepNumber: path.length + 1,
      stepCount: path.length + 1 + ahead.length,
      checks: this.checks(guide.steps.find((one) => one.id === step)?.checks ?? []),
      answers: this.answers,
      practiceToken: this.setting.scene === "practice",
    };
  }

  private checks(names: CheckReport["check"][]): CheckReport[] {
    const problem = problemOf(this.setting.scene);
    let failed = false;
    return names.map((check) => {
      const fails = problem !== null && !failed && !(check === "service-running");
      const late = this.setting.scene === "no-driver" && PLUGGABLE.indexOf(check) < 2;
      if (failed) return { check, state: "waiting", problem: null };
      if (!fails || (late && PLUGGABLE.includes(check)))
        return { check, state: "passed", problem: null };
      failed = true;
      return { check, state: "failed", problem };
    });
  }
}

/** A rule of thumb in place of Rust's rules: enough digits or not. */
function verdict(value: string): FieldVerdict {
  const canonical = value.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
  const short = /^\d{1,7}$/.test(canonical);
  return {
    canonical,
    fault: short ? { code: "wrong-length", found: canonical.length } : null,
    warning: null,
  };
}
