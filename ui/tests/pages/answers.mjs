// What a person in Mongolia answered before the pages that copy it. Nobody real is named here.

const answer = (step, fields) => ({ step, choice: null, fields });

/** The forms of the order, as they are kept. */
export const ORDER = [
  answer("holder", {
    "holder-clan-name": "",
    "holder-parent-name": "Дорж",
    "holder-number": "УУ90010112",
    "holder-name": "Туршилт",
    "holder-sex": "Эр",
  }),
  answer("order-organisation", {
    "organisation-name": "Туршилтын ХХК",
    "organisation-department": "",
    "holder-position": "Нягтлан бодогч",
  }),
  answer("order-contact", {
    email: "turshilt@example.mn",
    "second-email": "",
    phone: "99001122",
    "order-note": "",
  }),
];

/** The invoice that is paid. */
export const INVOICE = [
  answer("invoice-number", { "invoice-number": "201600012345", "invoice-total": "88000" }),
];

/** What is wrong with a filled workbook. */
export const FINDINGS = [
  { code: "nothing-filled", sheet: null, cell: null },
  { code: "sheet-missing", sheet: "نیروی انسانی", cell: null },
  { code: "number-as-text", sheet: "تجهیزات", cell: "C12", text: "۱۲۵۰" },
  {
    code: "arabic-letter",
    sheet: "تجهیزات",
    cell: "B7",
    text: "علي",
    letter: "ي",
    instead: "ی",
  },
];
