// Hardware as it looks on the wire, in the states a person meets. Nobody real is named here.
import type { Held, Inventory, KeyToken, Link, Part, Token } from "../../src/ipc/types";

/** What is plugged in. */
export type Scene = "good" | "none" | "no-driver" | "practice";

/** 2026-11-23 09:00 UTC. */
export const NOW = 1_795_424_400;
const DAY = 86_400;

const PIN = {
  initialized: true,
  countLow: false,
  finalTry: false,
  locked: false,
  toBeChanged: false,
};

function token(label: string, serial: string, kind: Token["kind"]): Token {
  return {
    label,
    serial,
    manufacturer: "Feitian Technologies Co., Ltd.",
    model: "ePass3003Auto",
    kind,
    initialized: true,
    loginRequired: true,
    protectedPath: false,
    pin: PIN,
    certificates: [],
    publicKeys: [],
    skipped: 0,
  };
}

const HARDWARE = token("ePass3003Auto", "5A2C0417F3", "hardware");
const PRACTICE = token("Tamga Practice", "PRACTICE", "practice");

const SEEN = {
  description: "ShuttleCsp11_3003",
  manufacturer: "Feitian Technologies Co., Ltd.",
  version: "2.2",
};

/** The hardware in this scene. */
export function inventoryOf(scene: Scene): Inventory {
  const plugged = scene === "good" ? HARDWARE : scene === "practice" ? PRACTICE : null;
  const slot = { id: 0, description: "FT ePass3003Auto 00 00", token: plugged, fault: null };
  const card = {
    atr: "3b9f958131fe9f006646530523002571df000000000002",
    products: [],
    inUse: false,
  };
  const reader = { name: "FT ePass3003Auto 00 00", card, practice: false, fault: null };
  return {
    service: "running",
    readers: scene === "none" ? [] : [reader],
    modules: [
      {
        path: "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
        origin: "folder",
        ...SEEN,
        slots: [slot],
        reading: false,
        fault: null,
      },
      {
        path: "/opt/vendor/lib/libShuttleCsp11_3003.so",
        origin: "given",
        ...SEEN,
        description: "",
        slots: [],
        reading: false,
        fault: {
          code: "module-wrong-machine",
          path: "/opt/vendor/lib/libShuttleCsp11_3003.so",
          machine: "x86 (32-bit)",
          needed: "x86-64",
        },
      },
    ],
    softwareTokens: [{ path: "/home/karbar/Documents/moadian.p12", token: null, fault: null }],
  };
}

/** Why the chain ends in this scene. */
export function problemOf(scene: Scene): Link["problem"] {
  if (scene === "none") return { area: "check", code: "no-reader" };
  if (scene !== "no-driver") return null;
  return {
    area: "check",
    code: "driver-missing",
    product: "ePass3003Auto",
    module: "libShuttleCsp11_3003.so",
  };
}

/** The chain in this scene. */
export function linksOf(scene: Scene): Link[] {
  const parts: Part[] = ["computer", "service", "reader", "driver", "token", "certificate"];
  const broken = { none: 2, "no-driver": 3, good: 9, practice: 9 }[scene];
  return parts.map((part, at) => ({
    part,
    state: at < broken ? "good" : at === broken ? "broken" : "waiting",
    problem: at === broken ? problemOf(scene) : null,
  }));
}

function held(name: string, days: number, rest: Partial<Held>): Held {
  const end = NOW + days * DAY;
  return {
    certificate: {
      subject: { rdns: [], commonName: name },
      issuer: { rdns: [], commonName: "Example Private Intermediate Silver CA - G3" },
      serial: "2F0A9C4417D2E6B85531",
      validity: { notBefore: end - 730 * DAY, notAfter: end },
      key: { kind: { algorithm: "rsa", bits: 2048 }, spki: "MIIBIjAN" },
      keyUsage: ["digital-signature", "non-repudiation"],
      extendedKeyUsage: [],
      policies: ["2.16.364.101.1.1.2"],
      crl: [],
      ocsp: [],
      caIssuers: [],
      isCa: false,
      selfSigned: false,
      sha256: `${days}`.padStart(64, "0"),
      sha1: "",
      holder: {
        country: "ir",
        name,
        numbers: [{ kind: "ir-legal-id", value: "14003778990" }],
        role: "stamp",
      },
      practice: false,
    },
    tokenLabel: "ePass3003Auto",
    tokenSerial: "5A2C0417F3",
    tokenKind: "hardware",
    id: "01",
    hasKey: true,
    daysLeft: days,
    state: days < 0 ? "expired" : "valid",
    ...rest,
  };
}

/** The certificates in this scene. */
export function heldOf(scene: Scene): Held[] {
  if (scene === "practice") {
    const practice = held("Tamga Practice Holder [Stamp]", 364, {
      tokenKind: "practice",
      tokenLabel: "Tamga Practice",
    });
    return [{ ...practice, certificate: { ...practice.certificate, practice: true } }];
  }
  if (scene !== "good") return [];
  return [
    held("شرکت نمونهٔ آزمایشی [Stamp]", 412, {}),
    held("CÔNG TY TNHH THỬ NGHIỆM", 17, { id: "02", hasKey: null }),
    held("Туршилтын ХХК", -8, { id: "03", hasKey: false }),
  ];
}

/** The tokens that keys can be on in this scene. */
export function tokensOf(scene: Scene): KeyToken[] {
  const place = { kind: "token", module: "/usr/lib/opensc-pkcs11.so", slot: 0 } as const;
  const of = ({ label, serial, pin }: Token, practice: boolean): KeyToken => ({
    place: practice ? { kind: "file", path: "/practice.p12" } : { ...place, serial },
    label,
    serial,
    pin,
    protectedPath: false,
    practice,
  });
  if (scene === "practice") return [of(PRACTICE, true)];
  if (scene !== "good") return [];
  const locked = { ...PIN, countLow: true, finalTry: true, locked: true };
  const other = { ...HARDWARE, label: "SafeNet eToken 5110", serial: "02A7B11C", pin: locked };
  return [of(HARDWARE, false), of(other, false)];
}
