// The ways to the pages: how the play begins, and what is pressed to arrive.

export const HARDWARE = "ir-moadian-register-hardware";
export const SOFTWARE = "ir-moadian-register-software";
export const OBTAIN = "mn-monpass-obtain";
export const COMPENSATE = "vn-viettel-compensate";
export const REREGISTER = "vn-reregister";
export const ACCREDITATION = "ir-accreditation-register";

/** 2026-11-23 09:00 UTC, the double's now, and a day. */
export const NOW = 1_795_424_400;
export const DAY = 86_400;

/** A page with a case of `guide` waiting at `step`, gone on with. */
export const at = (step, rest = {}, guide = HARDWARE) => ({
  setting: { cases: [{ guide, step, ...rest.case }], ...rest.setting },
  arrive: async (page) => {
    await page.locator("main .cards button").first().click();
    await page.locator("article, .finish").waitFor();
    await rest.then?.(page);
  },
});

/** A page reached over the place with this number in the frame. */
export const place = (number, setting = {}) => ({
  setting,
  arrive: (page) => page.locator("header nav button").nth(number).click(),
});

/** Types into the first blank of the page, and waits until it was looked at. */
export const typed = (text) => async (page) => {
  await page.locator("article input").first().fill(text);
  await page.locator("article time").first().waitFor();
};

/** Presses the first thing there, and waits for what comes of it. */
export const pressed = (place, then) => async (page) => {
  await page.locator(place).first().click();
  await page.locator(then).first().waitFor();
};

/** Chooses both workbooks and compares them. */
export const compared = async (page) => {
  for (const at of [0, 1, 2])
    await page.locator("section[aria-labelledby=workbook] button").nth(at).click();
  await page.locator("section[aria-labelledby=workbook] [role=status]").waitFor();
};

/** A certificate on the token that ends on this day. */
export const noted = (end) => ({
  serial: "5401010100AA01FF",
  end,
  name: "CÔNG TY TNHH THỬ NGHIỆM",
});

/** A home of somebody who works with the app since long. */
export const DESK = {
  desk: true,
  cases: [
    { guide: REREGISTER, step: "vnaccs", subscriber: "0123456789", waitingUntil: NOW + DAY },
    { guide: HARDWARE, step: "plug-in", subscriber: "14003778990" },
    { guide: OBTAIN, step: "papers", practice: true },
    { guide: SOFTWARE, step: "holder", finished: true },
  ],
};

/** Where the tokens are listed. */
export const TOKENS = "section[aria-labelledby=keys]";

/** The certificates, with what can be done without a guide unfolded. */
export const keys = (number, then) => ({
  setting: {},
  arrive: async (page) => {
    await place(1).arrive(page);
    await page.locator(`${TOKENS} > div:last-child summary`).nth(number).click();
    await then?.(page);
  },
});

/** Fills a request's form and makes it. */
export const requested = async (page) => {
  await page.locator(`${TOKENS} fieldset input`).first().fill("Nemooneh");
  await page.locator(`${TOKENS} input[type=radio]`).first().check();
  await page.locator(`${TOKENS} details[open] button`).last().click();
  await page.locator(`${TOKENS} pre`).waitFor();
};

/** The page of the certificate in this place on the page of all. */
export const certificate = (number, setting = {}, then) => ({
  setting,
  arrive: async (page) => {
    await place(1).arrive(page);
    await page.locator("main > ul .more button").nth(number).click();
    await page.locator("section[aria-labelledby=trust] .notice").first().waitFor();
    await page.locator("section[aria-labelledby=forms] li").first().waitFor();
    await then?.(page);
  },
});

const TRUST = "section[aria-labelledby=trust]";

/** Sees what would be sent to the issuer. */
export const announced = pressed(`${TRUST} button`, `${TRUST} h3`);

/** Agrees to it, and sees the answer. */
export const answered = async (page) => {
  await announced(page);
  await page.locator(`${TRUST} button`).first().click();
  await page.locator(`${TRUST} .notice`).nth(1).waitFor();
};

/** Compares with an old certificate: the first, or the one that is only remembered. */
export const sideBySide = (number) => async (page) => {
  await page.locator("section[aria-labelledby=compare] input").nth(number).check();
  await page.locator("section[aria-labelledby=compare] dl").first().waitFor();
};

/** Waits for what would be sent to the tax system. */
export const settled = (page) =>
  page.locator("section[aria-labelledby=moadian] ol li").first().waitFor();

/** Asks the tax system, and waits for what comes of it. */
export const proven = (then) => async (page) => {
  await page.locator("section[aria-labelledby=moadian] input[type=radio]").first().check();
  await page.locator("section[aria-labelledby=moadian] input:not([type=radio])").fill("A1B2C3");
  await page.locator("section[aria-labelledby=moadian] button").last().click();
  await page.locator(`section[aria-labelledby=moadian] ${then}`).first().waitFor();
};

/** A window that asks for the secret of a token. */
export const pin = (setting) => ({
  page: "pin.html",
  setting: {
    kind: "pin",
    tries: "unknown",
    name: "ePass3003Auto",
    serial: "5A2C0417F3",
    ...setting,
  },
});

/** The diagnosis, opened from the chain at home. */
export const diagnosed = (scene, then) => ({
  setting: { scene },
  arrive: async (page) => {
    await page.locator("section[aria-labelledby=token] .diagnose button").click();
    await page.locator("section[aria-labelledby=report]").waitFor();
    await then?.(page);
  },
});

/** The page of who helps a caller, with this code typed. */
export const helped = (typed, then) => ({
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
