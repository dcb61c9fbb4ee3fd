import type { ChartTemplate } from './chart.ts';
import { plain } from './plain.chart.ts';
import { skr03 } from './skr03.chart.ts';
import { skr04 } from './skr04.chart.ts';

export { accountRoles, reportLines } from './chart.ts';
export type { AccountRole, AccountType, ChartRow, ChartTemplate, ReportLine } from './chart.ts';

/** The charts a brand can begin with. */
export const chartTemplates: readonly ChartTemplate[] = [skr03, skr04, plain];

/** Which one a brand of this country gets. */
export function chartOf(country: string): ChartTemplate {
  return country.toUpperCase() === 'DE' ? skr03 : plain;
}

/** A template by its key. */
export function chartNamed(key: string): ChartTemplate | undefined {
  return chartTemplates.find((chart) => chart.key === key);
}
