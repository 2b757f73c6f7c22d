// What was found in a workbook, put together as it is shown.
import type { WorkbookFinding } from "../ipc/types";

/** What was found on one sheet; null for the file as a whole. */
export interface OnSheet {
  sheet: string | null;
  findings: WorkbookFinding[];
}

/** The findings by sheet, in the order in which the sheets come. */
export function bySheet(findings: WorkbookFinding[]): OnSheet[] {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    findings: findings.filter((finding) => finding.sheet === sheet),
  }));
}
