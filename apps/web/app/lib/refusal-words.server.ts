import { catalogueRefusals } from '../i18n/refusals/catalogue.server.ts';
import { financeRefusals } from '../i18n/refusals/finance.server.ts';
import { growthRefusals } from '../i18n/refusals/growth.server.ts';
import { kernelRefusals } from '../i18n/refusals/kernel.server.ts';
import { platformRefusals } from '../i18n/refusals/platform.server.ts';
import { pricingRefusals } from '../i18n/refusals/pricing.server.ts';
import type { UserError } from './graph-error.ts';

/** A sentence, or one with what the refusal tells and one for where it tells nothing. */
type Words = string | readonly [full: string, plain: string];

/**
 * Sentences of the services in German, kept off the browser: their own are English. What differs from the graph's sentence in
 * English, too, stands under `problem` in both languages.
 */
export const germanRefusals: Readonly<Record<string, Words>> = {
  ...{ ...kernelRefusals, ...platformRefusals, ...catalogueRefusals },
  ...{ ...pricingRefusals, ...financeRefusals, ...growthRefusals },
};

/** What the graph refused, in the language of whoever reads it. */
export function inWordsOf(locale: string, errors: readonly UserError[]): readonly UserError[] {
  if (!locale.startsWith('de')) return errors;
  return errors.map((error) => ({ ...error, message: inGerman(error) ?? error.message }));
}

function inGerman({ code, message, path, details }: UserError): string | undefined {
  const words = germanRefusals[code];
  const told = { ...shortOf(details), message, field: path.at(-1), path: path.join('.') };
  return words === undefined
    ? undefined
    : [words].flat().reduce<string | undefined>((found, one) => found ?? filled(one, told), undefined);
}

/** The sentence with what stands in its braces; none where something of it is not told. */
function filled(sentence: string, told: Readonly<Record<string, string | undefined>>): string | undefined {
  const lacks = [...sentence.matchAll(/{{(\w+)}}/g)].some(([, name = '']) => told[name] === undefined);
  return lacks ? undefined : sentence.replace(/{{(\w+)}}/g, (_all, name: string) => told[name] ?? '');
}

const MOST_NAMED = 10;

/** Details that fit into a sentence: texts, numbers, days, and lists of them. */
function shortOf(details: unknown): Record<string, string> {
  if (typeof details !== 'object' || details === null) return {};
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) => {
      const texts = Array.isArray(value) ? value.slice(0, MOST_NAMED).map(printed) : [printed(value)];
      return texts.length === 0 || texts.includes(undefined) ? [] : [[name, texts.join(', ')]];
    }),
  );
}

/** Amounts come as texts with a point, days as the graph writes them. */
function printed(value: unknown): string | undefined {
  const amount = typeof value === 'string' && /^-?\d{1,15}\.\d+$/.test(value);
  if (typeof value === 'number' || amount)
    return new Intl.NumberFormat('de-DE', {
      minimumFractionDigits: amount ? (value.split('.')[1]?.length ?? 0) : 0,
      maximumFractionDigits: 20,
    }).format(Number(value));
  if (typeof value !== 'string') return undefined;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return day === null ? value : `${day[3]}.${day[2]}.${day[1]}`;
}
