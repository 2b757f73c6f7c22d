// Before every file of tests: the real words, in English.
import { beforeAll } from "vitest";
import { showLocale } from "../src/l10n/l10n.svelte";

beforeAll(() => showLocale("en"));
