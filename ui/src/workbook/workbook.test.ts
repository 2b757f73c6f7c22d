// Two files are compared, and what differs is told sheet by sheet.
import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { WorkbookFinding, WorkbookReport } from "../ipc/types";
import { bySheet } from "./findings";
import WorkbookCheck from "./WorkbookCheck.svelte";

afterEach(() => clearMocks());

const FINDINGS: WorkbookFinding[] = [
  { code: "number-as-text", text: "۱۲۵۰", sheet: "برگه", cell: "C12" },
  { code: "nothing-filled", sheet: null, cell: null },
  { code: "only-blanks", sheet: "برگه", cell: "B7" },
];

/** Plays Rust: the files that are chosen one after the other, and the report. */
function show(report: WorkbookReport, files: (string | null)[]) {
  const compared: unknown[] = [];
  mockIPC((command, payload) => {
    if (command === "choose_workbook") return files.shift() ?? null;
    compared.push(payload);
    return report;
  });
  render(WorkbookCheck);
  return compared;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const compare = () => screen.getByRole<HTMLButtonElement>("button", { name: "Compare" });

test("both files are needed, and the findings are shown with their cells left to right", async () => {
  const compared = show({ findings: FINDINGS, more: 4, rows: 12 }, ["/form.xlsx", "/filled.xlsx"]);
  expect(compare().disabled).toBe(true);
  await press(/: Empty form/);
  expect(compare().disabled).toBe(true);
  await press(/: File you/);
  await press("Compare");
  expect(compared).toEqual([{ form: "/form.xlsx", filled: "/filled.xlsx" }]);
  expect((await screen.findByText("C12")).getAttribute("dir")).toBe("ltr");
  expect(screen.getByText(/7.* things to mend/)).toBeTruthy();
  expect(screen.getByText(/12.* rows were checked/)).toBeTruthy();
  expect(screen.getByText(/The number .*۱۲۵۰.* is stored as text/)).toBeTruthy();
  expect(screen.getByText("Convert it to a number")).toBeTruthy();
  expect(screen.getByText(/4.* more findings are not listed/)).toBeTruthy();
});

test("a choice that is broken off keeps the file that was chosen before", async () => {
  show({ findings: [], more: 0, rows: null }, ["/form.xlsx", "/filled.xlsx", null]);
  await press(/: Empty form/);
  await press(/: File you/);
  await press(/: Empty form/);
  expect(screen.getByText("/form.xlsx")).toBeTruthy();
  await press("Compare");
  expect(await screen.findByText(/Nothing differs/)).toBeTruthy();
});

test("findings stand by sheet, those of the whole file apart", () => {
  expect(bySheet(FINDINGS).map(({ sheet, findings }) => [sheet, findings.length])).toEqual([
    ["برگه", 2],
    [null, 1],
  ]);
});
