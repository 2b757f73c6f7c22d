// Builds the two pages with the double in them. Never part of the app.
import { mergeConfig } from "vite";
import app from "../../vite.config";

export default mergeConfig(
  { ...app, build: { ...app.build, rolldownOptions: {} } },
  {
    root: import.meta.dirname,
    build: {
      outDir: "dist",
      emptyOutDir: true,
      rolldownOptions: {
        input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/pin.html`],
      },
    },
  },
);
