// Every page a person can stand on: how the play begins there, and what is pressed to arrive.

import { FINDINGS, INVOICE, ORDER } from "./answers.mjs";

const HARDWARE = "ir-moadian-register-hardware";
const SOFTWARE = "ir-moadian-register-software";
const OBTAIN = "mn-monpass-obtain";
const COMPENSATE = "vn-viettel-compensate";
const REREGISTER = "vn-reregister";
const ACCREDITATION = "ir-accreditation-register";

/** 2026-11-23 09:00 UTC, the double's now, and a day. */
const NOW = 1_795_424_400;
const DAY = 86_400;

/** A page with a case of `guide` waiting at `step`, gone on with. */
const at = (step, rest = {}, guide = HARDWARE) => ({
  setting: { cases: [{ guide, step, ...rest.case }], ...rest.setting },
  arrive: async (page) => {
    await page.locator("main .cards button").first().click();
    await page.locator("article, .finish").waitFor();
    await rest.then?.(page);
  },
});

/** A page reached over the place with this number in the frame. */
const place = (number, setting = {}) => ({
  setting,
  arrive: (page) => page.locator("header nav button").nth(number).click(),
});

/** Types into the first blank of the page, and waits until it was looked at. */
const typed = (text) => async (page) => {
  await page.locator("article input").first().fill(text);
  await page.locator("article time").first().waitFor();
};

/** Presses the first thing there, and waits for what comes of it. */
const pressed = (place, then) => async (page) => {
  await page.locator(place).first().click();
  await page.locator(then).first().waitFor();
};

/** Chooses both workbooks and compares them. */
const compared = async (page) => {
  for (const at of [0, 1, 2])
    await page.locator("section[aria-labelledby=workbook] button").nth(at).click();
  await page.locator("section[aria-labelledby=workbook] [role=status]").waitFor();
};

/** A certificate on the token that ends on this day. */
const noted = (end) => ({ serial: "5401010100AA01FF", end, name: "CÔNG TY TNHH THỬ NGHIỆM" });

/** A home of somebody who works with the app since long. */
const DESK = {
  desk: true,
  cases: [
    { guide: REREGISTER, step: "vnaccs", subscriber: "0123456789", waitingUntil: NOW + DAY },
    { guide: HARDWARE, step: "plug-in", subscriber: "14003778990" },
    { guide: OBTAIN, step: "papers", practice: true },
    { guide: SOFTWARE, step: "holder", finished: true },
  ],
};

/** Where the tokens are listed. */
const TOKENS = "section[aria-labelledby=keys]";

/** The certificates, with what can be done without a guide unfolded. */
const keys = (number, then) => ({
  setting: {},
  arrive: async (page) => {
    await place(1).arrive(page);
    await page.locator(`${TOKENS} > div:last-child summary`).nth(number).click();
    await then?.(page);
  },
});

/** Fills a request's form and makes it. */
const requested = async (page) => {
  await page.locator(`${TOKENS} fieldset input`).first().fill("Nemooneh");
  await page.locator(`${TOKENS} input[type=radio]`).first().check();
  await page.locator(`${TOKENS} details[open] button`).last().click();
  await page.locator(`${TOKENS} pre`).waitFor();
};

/** The diagnosis, opened from the chain at home. */
const diagnosed = (scene, then) => ({
  setting: { scene },
  arrive: async (page) => {
    await page.locator("section[aria-labelledby=token] .diagnose button").click();
    await page.locator("section[aria-labelledby=report]").waitFor();
    await then?.(page);
  },
});

/** The page of who helps a caller, with this code typed. */
const helped = (typed, then) => ({
  setting: { scene: "none" },
  arrive: async (page) => {
    await page.locator("main > div:last-child button").click();
    await page.locator("form input").waitFor();
    if (typed === null) return;
    await page.locator("form input").fill(typed);
    await page.locator("form button").click();
    await page.locator(then).first().waitFor();
  },
});

/** A window that asks for the secret of a token. */
const pin = (setting) => ({
  page: "pin.html",
  setting: {
    kind: "pin",
    tries: "unknown",
    name: "ePass3003Auto",
    serial: "5A2C0417F3",
    ...setting,
  },
});

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
