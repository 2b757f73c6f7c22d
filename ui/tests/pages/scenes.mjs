// Every page a person can stand on.

import { FINDINGS, INVOICE, ORDER } from "./answers.mjs";
import {
  HARDWARE,
  SOFTWARE,
  OBTAIN,
  COMPENSATE,
  REREGISTER,
  ACCREDITATION,
  NOW,
  DAY,
  at,
  place,
  typed,
  pressed,
  compared,
  noted,
  DESK,
  TOKENS,
  keys,
  requested,
  certificate,
  announced,
  answered,
  sideBySide,
  settled,
  proven,
  diagnosed,
  helped,
  pin,
} from "./ways.mjs";

/** Name of the picture, and the page on it. */
export const SCENES = {
  "first-start": { setting: { locale: null } },
  home: { setting: { scene: "none" } },
  "home-cases": {
    setting: {
      scene: "no-driver",
      cases: [
        { guide: HARDWARE, step: "plug-in" },
        { guide: SOFTWARE, step: "holder", practice: true, finished: true },
      ],
    },
  },
  "home-desk": { setting: DESK },
  "home-search": {
    setting: DESK,
    arrive: async (page) => {
      await page.locator("main input[type=search]").fill("14003");
      await page.locator("[role=search] ul").first().waitFor();
      await page.locator("main input[type=search]").fill("plug-in");
      await page.locator("[role=search] summary").first().click();
    },
  },
  "home-found": { setting: {}, arrive: lookedFor("1527") },
  "home-found-label": { setting: {}, arrive: lookedFor("تایید") },
  "home-found-caution": { setting: {}, arrive: lookedFor("trusted-source") },
  "home-more": {
    setting: { desk: true },
    arrive: async (page) => {
      await page.locator("main ol button[aria-expanded]").first().click();
      await page.locator("main ol .more button").nth(1).click();
    },
  },
  subscriber: {
    setting: DESK,
    arrive: (page) =>
      page.locator("section[aria-labelledby=subscribers] ul button").first().click(),
  },
  "step-choices": at("holder"),
  "step-fields": at("organisation-number", {
    then: async (page) => {
      await page.locator("article input").first().fill("۱۴۰۰۳");
      await page.locator("article input").nth(1).fill("14003778990");
      await page.locator("article [aria-invalid=true]").waitFor();
    },
  }),
  "step-option": at("holder", { setting: { desk: true } }, OBTAIN),
  "step-day": at("contract", { then: typed("2026-11-25") }, COMPENSATE),
  "step-copies": at(
    "order-form",
    {
      setting: { answers: ORDER },
      then: async (page) => {
        await page.locator("section[aria-labelledby=copies] li button").first().click();
        await page.locator("section[aria-labelledby=copies] li.copied").waitFor();
      },
    },
    OBTAIN,
  ),
  "step-price": at("price", {}, OBTAIN),
  "step-payment": at("pay-transfer", { setting: { answers: INVOICE } }, OBTAIN),
  "step-waiting": at(
    "vnaccs",
    {
      case: { waitingUntil: NOW + DAY },
      then: pressed("article .notice button", "article .notice [role=status]"),
    },
    REREGISTER,
  ),
  "step-registers": at("vnaccs-register", {}, REREGISTER),
  "step-note": at("note", { setting: { view: { noted: noted("2026-12-05") } } }, COMPENSATE),
  "step-renewed": at("compare", { setting: { view: { noted: noted("2028-05-13") } } }, COMPENSATE),
  "step-java": at(
    "java",
    {
      setting: { java: "/usr/lib/jvm/java-8/bin/java" },
      then: pressed("article > div > button", "article .notice.good"),
    },
    COMPENSATE,
  ),
  "step-watch": at("document", {}, ACCREDITATION),
  "step-workbook": at(
    "workbook",
    { setting: { findings: FINDINGS }, then: compared },
    "ir-accreditation-excel",
  ),
  "step-ledger": at("ledger", { setting: { desk: true } }, REREGISTER),
  "step-see": at("agencies", {}, COMPENSATE),
  sheet: at("papers", { then: pressed("article > div > button", ".screen") }, OBTAIN),
  "step-papers": at("papers"),
  "step-labels": at("remote"),
  "step-passed": at("plug-in"),
  "step-failing": at("plug-in", { setting: { scene: "none" } }),
  "step-driver": at("driver", { setting: { scene: "no-driver" } }),
  "step-detour": at("certificate-owner", { setting: { scene: "none" } }),
  "step-export": at("export"),
  "practice-unplugged": at("plug-in", { case: { practice: true }, setting: { scene: "none" } }),
  "practice-export": at("export", { case: { practice: true }, setting: { scene: "practice" } }),
  finished: at("export", { case: { finished: true } }),
  certificates: place(1),
  "certificates-none": place(1, { scene: "none" }),
  certificate: certificate(0),
  "certificate-announced": certificate(0, {}, announced),
  "certificate-good": certificate(0, { answer: "good" }, answered),
  "certificate-revoked": certificate(0, { answer: "revoked" }, answered),
  "certificate-silent": certificate(1, { answer: "silent" }, answered),
  "certificate-expired": certificate(2),
  "certificate-renewed": certificate(0, {}, sideBySide(0)),
  "certificate-remembered": certificate(0, {}, sideBySide(1)),
  diagnosis: diagnosed("good"),
  "diagnosis-report": diagnosed("none", async (page) => {
    await page.locator("section[aria-labelledby=report] button").click();
    await page.locator("section[aria-labelledby=report] pre").waitFor();
  }),
  "diagnosis-step": at("driver", {
    setting: { scene: "no-driver" },
    then: async (page) => {
      await page.locator("article > .diagnose button").click();
      await page.locator("section[aria-labelledby=portal]").waitFor();
    },
  }),
  "step-call": at("remote", {
    then: pressed("section[aria-labelledby=help] > div button", "section[aria-labelledby=help] ol"),
  }),
  support: helped(null),
  "support-call": helped("7ktm 3aex", "section[aria-labelledby=notes]"),
  "support-wrong": helped("7ktm 3aea", "[role=alert]"),
  causes: {
    setting: { scene: "none" },
    arrive: async (page) => {
      await helped(null).arrive(page);
      await page.locator("main > div:last-child button").click();
      await page.locator("main li").first().waitFor();
    },
  },
  settings: place(2),
  "keys-request": keys(0),
  "keys-made": keys(0, requested),
  "keys-install": keys(1, pressed("section details[open] button", "section .notice.good")),
  "keys-tested": {
    ...place(1),
    arrive: async (page) => {
      await place(1).arrive(page);
      await page.locator(`${TOKENS} summary`).first().click();
      await page.locator(`${TOKENS} details[open] button`).click();
      await page.locator(`${TOKENS} .notice.good`).waitFor();
    },
  },
  "keys-wrong-pin": {
    ...place(1, { refusal: { area: "card", code: "pin-incorrect", triesLeft: null } }),
    arrive: async (page) => {
      await place(1).arrive(page);
      await page.locator(`${TOKENS} .ways button`).first().click();
      await page.locator(`${TOKENS} [role=alert]`).waitFor();
    },
  },
  "step-request": at("request", {}, "ir-token-obtain"),
  "step-import": at("import", {}, "ir-token-obtain"),
  "step-test": at(
    "key",
    { case: { practice: true }, setting: { scene: "practice" } },
    "ir-token-obtain",
  ),
  "step-trust": at("certificate"),
  "step-pin": at("token-active", {}, "ir-token-obtain"),
  "step-proof": at("prove", { then: settled }),
  "step-proof-taken": at("prove", { then: proven(".notice.good") }),
  "step-proof-finding": at("prove", {
    setting: { tax: ["owner-differs", "memory-inactive"] },
    then: proven("[role=alert]"),
  }),
  "step-proof-refused": at("prove", {
    setting: { refusal: { area: "moadian", code: "signature-refused", number: "4133" } },
    then: proven("[role=alert]"),
  }),
  "step-proof-silent": at("prove", {
    setting: {
      refusal: {
        area: "net",
        code: "timed-out",
        host: "tp.tax.gov.ir",
        seconds: 20,
        onlyFrom: "ir",
      },
    },
    then: proven("[role=alert]"),
  }),
  "practice-proof": at("prove", {
    case: { practice: true },
    setting: { scene: "practice" },
    then: settled,
  }),
  "pin-proof": pin({ purpose: "prove-registration" }),
  pin: { page: "pin.html", setting: {} },
  "pin-keyboard": {
    page: "pin.html",
    setting: { practice: "123456" },
    arrive: (page) => page.locator("input").fill("đây"),
  },
  "pin-request": pin({ purpose: "make-request" }),
  "pin-last": pin({ purpose: "test-signature", tries: "last" }),
  "pin-pad": pin({ purpose: "install-certificate", protectedPath: true }),
  "pin-change": {
    ...pin({ purpose: "change-pin", tries: "low", new: { least: 6, most: 16 } }),
    arrive: async (page) => {
      await page.locator("input").nth(1).fill("246");
      await page.locator("input").nth(2).fill("9");
    },
  },
  "pin-unblock": pin({ purpose: "unblock", kind: "puk", new: { least: 6, most: 16 } }),
  "pin-file": {
    page: "pin.html",
    setting: { purpose: "new-software-token", new: { least: 8, most: 64 } },
  },
};

/** Types into the search on the home, and waits until something was found. */
function lookedFor(text) {
  return async (page) => {
    await page.locator("main input[type=search]").fill(text);
    await page.locator("[role=search] ul").first().waitFor();
  };
}
