// The drawings of the window: strokes on a grid of 24, in the colour of the text.

/** The paths of every icon; a name says what is drawn, not what it means. */
export const ICONS = {
  arrow: "M5 12h14m-6-6 6 6-6 6",
  back: "M19 12H5m6-6-6 6 6 6",
  bell: "M6 17v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4M12 3v2",
  bellOff: "M4 4l16 16M6.3 9.3V17l-1.8 1.5H18M10 21h4M9 5.6A6 6 0 0 1 18 11v3.5M12 3v2",
  bolt: "M13 3 5 14h6l-1 7 8-11h-6z",
  calendar:
    "M4 6h16v14H4zM4 10.5h16M8 3.5V8m8-4.5V8M8 14h.01M12 14h.01M16 14h.01M8 17h.01M12 17h.01",
  certificate: "M5 4h14v11H5zM8 8h8m-8 3h5m2 3a2.5 2.5 0 1 1 0 .1M13 16v5l2-1.2 2 1.2v-5",
  check: "m5 12.5 4.5 4.5L19 7.5",
  chevron: "m9 6 6 6-6 6",
  clock: "M12 4a8 8 0 1 0 .01 0M12 8v4.5l3 2",
  coin: "M12 4a8 8 0 1 0 .01 0M9.5 14.5c.5 1 1.4 1.5 2.5 1.5 1.5 0 2.5-.8 2.5-2s-1-1.7-2.5-2-2.5-.8-2.5-2 1-2 2.5-2c1.1 0 2 .5 2.5 1.5M12 6.5v11",
  computer: "M4 5h16v10H4zM2.5 19h19M10 15v4m4-4v4",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  cross: "m6 6 12 12M18 6 6 18",
  document: "M7 3h7l4 4v14H7zM14 3v4h4M10 12h5m-5 4h5",
  down: "m6 9 6 6 6-6",
  driver: "M7 7h10v10H7zM10 3v4m4-4v4m-4 10v4m4-4v4M3 10h4m-4 4h4m10-4h4m-4 4h4",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 .01 0",
  eyeOff:
    "M4 4l16 16M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6 7.5A17 17 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-.9",
  folder: "M3 6h6l2 2h10v11H3z",
  gear: "M12 8.5a3.5 3.5 0 1 0 .01 0M12 2.5v3m0 13v3m9.5-9.5h-3m-13 0h-3m16.2-6.7-2.1 2.1M7.4 16.6l-2.1 2.1m13.4 0-2.1-2.1M7.4 7.4 5.3 5.3",
  home: "M4 11 12 4l8 7v9h-5.5v-6h-5v6H4z",
  issuer: "M12 3.5 4 8h16zM5 11h14M6.5 11v7m3.7-7v7m3.6-7v7m3.7-7v7M4 20.5h16",
  key: "M8 10.5a4 4 0 1 0 .01 0M11 12l8-8m-3 3 2.5 2.5M14 9l2 2",
  list: "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  minus: "M6 12h12",
  outside: "M13 5h6v6m0-6-9 9M11 6H5v13h13v-6",
  pencil: "m4 20 1-4.5L15.5 5l3.5 3.5L8.5 19zM13 7.5l3.5 3.5",
  person: "M12 4a4 4 0 1 0 .01 0M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
  phone:
    "M6 3h3.5l1.5 5-2.2 1.5a12 12 0 0 0 5.7 5.7L16 13l5 1.5V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
  pin: "M3.5 8h17v8h-17zM7.5 12h.01M12 12h.01M16.5 12h.01",
  place: "M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 7.5a2.5 2.5 0 1 0 .01 0",
  plus: "M12 5v14M5 12h14",
  portal:
    "M12 3.5a8.5 8.5 0 1 0 .01 0M3.5 12h17M12 3.5c-4.5 4.6-4.5 12.4 0 17m0-17c4.5 4.6 4.5 12.4 0 17",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  question:
    "M12 3.5a8.5 8.5 0 1 0 .01 0M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2 1-1.2 1.8M12 16.8v.1",
  reader: "M5 9h14v11H5zM8 9V4h8v5M9 14h6",
  rehearse: "M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5",
  save: "M12 4v11m-5-5 5 5 5-5M4 20h16",
  search: "M10.5 4a6.5 6.5 0 1 0 .01 0M15.5 15.5 20.5 20.5",
  service: "M4 5h16v6H4zM4 13h16v6H4zM7.5 8h.01M7.5 16h.01M11 8h5m-5 8h5",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  token: "M8 8h8v13H8zM9.5 8V3h5v5M11 5.5h.01M13 5.5h.01M12 12v4",
  warning: "M12 4 2.5 20h19zM12 10v4.5M12 17.3v.1",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof ICONS;

/** Drawings that point along the line of reading, and turn round with it. */
export const TURNING: readonly IconName[] = [
  "arrow",
  "back",
  "chevron",
  "list",
  "outside",
  "search",
];
