// The words of the window in `vi`, in one piece; fetched when the language is chosen.
export default import.meta.glob<string>(["../../../../locales/vi/**/*.ftl", "!**/cli.ftl"], {
  eager: true,
  query: "?raw",
  import: "default",
});
