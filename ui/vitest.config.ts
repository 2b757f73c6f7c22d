// How components and functions are tested: in jsdom, with the real words.
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig, mergeConfig } from "vitest/config";
import vite from "./vite.config";

export default mergeConfig(
  vite,
  defineConfig({
    plugins: [svelteTesting()],
    test: {
      environment: "jsdom",
      include: ["src/**/*.test.ts"],
      setupFiles: ["tests/setup.ts"],
      env: { TZ: "UTC" },
      testTimeout: 60_000,
    },
  }),
);
