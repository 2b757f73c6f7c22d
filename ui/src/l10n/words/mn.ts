// The words of the window in `mn`, in one piece; fetched when the language is chosen.
export default import.meta.glob<string>(["../../../../locales/mn/**/*.ftl", "!**/cli.ftl"], {
  eager: true,
  query: "?raw",
  import: "default",
});
