// The words of the window in `fa`, in one piece; fetched when the language is chosen.
export default import.meta.glob<string>(["../../../../locales/fa/**/*.ftl", "!**/cli.ftl"], {
  eager: true,
  query: "?raw",
  import: "default",
});
