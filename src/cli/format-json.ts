import type { Report } from './describe-report.js';

/** One JSON object for programs. */
export function formatJson({ errors, problems }: Report): string {
  return `${JSON.stringify({ valid: errors === 0, problems }, null, 2)}\n`;
}
