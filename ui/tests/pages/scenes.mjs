// Every page a person can stand on: how the play begins there, and what is pressed to arrive.

const HARDWARE = "ir-moadian-register-hardware";
const SOFTWARE = "ir-moadian-register-software";

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
  "step-choices": at("holder"),
  "step-fields": at("organisation-number", {
    then: async (page) => {
      await page.locator("article input").first().fill("۱۴۰۰۳");
      await page.locator("article input").nth(1).fill("14003778990");
      await page.locator("article [aria-invalid=true]").waitFor();
    },
  }),
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
  settings: place(2),
  pin: { page: "pin.html", setting: {} },
  "pin-again": {
    page: "pin.html",
    setting: { again: true, practice: true },
    arrive: (page) => page.locator("input").fill("đây"),
  },
};
