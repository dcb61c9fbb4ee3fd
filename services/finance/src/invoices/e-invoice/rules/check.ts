import type { ReadInvoice } from '../read.ts';
import { CODES } from './code.rules.ts';
import { CORE } from './core.rules.ts';
import type { Rule, Severity } from './rule.ts';
import { SUMS } from './sums.rules.ts';
import { UBL } from './ubl.rules.ts';
import { VAT } from './vat.rules.ts';
import { XRECHNUNG_RULES } from './xrechnung.rules.ts';

/** A rule that a document breaks, and where. */
export interface Broken {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly places: readonly string[];
}

export const RULES: readonly Rule[] = [...CORE, ...SUMS, ...VAT, ...CODES, ...UBL, ...XRECHNUNG_RULES];

/** Which rules a document breaks, errors first. */
export function brokenRules(facts: ReadInvoice): Broken[] {
  const broken = RULES.map((rule) => ({ rule, places: rule.broken(facts) })).filter(({ places }) => places.length > 0);
  return broken
    .map(({ rule: { id, severity, text }, places }) => ({ rule: id, severity, text, places }))
    .sort((a, b) => Number(a.severity === 'WARNING') - Number(b.severity === 'WARNING'));
}
