// The words of the window in `en`, in one piece; fetched when the language is chosen.
export default import.meta.glob<string>(["../../../../locales/en/**/*.ftl", "!**/cli.ftl"], {
  eager: true,
  query: "?raw",
  import: "default",
});
