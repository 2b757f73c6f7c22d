// Before every file of tests: the real words, in English, and patience on a busy machine.
import { configure } from "@testing-library/svelte";
import { beforeAll } from "vitest";
import { showLocale } from "../src/l10n/l10n.svelte";

configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => showLocale("en"));
