import { textOf } from '../../lib/form-values.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

const decimal = plainDecimal;

/** What the form of settings says; the same fields of all levels stand in their order. */
export function settingsOf(form: FormData) {
  const whole = (name: string): number => Number(textOf(form, name));
  const all = (name: string): string[] => form.getAll(name).map((value) => String(value).trim());
  const [days, fees, de, en] = [all('afterDays'), all('fee'), all('textDe'), all('textEn')] as [
    ...[string[], string[], string[], string[]],
  ];
  const seller = Object.fromEntries(
    [...form.keys()]
      .filter((name) => name.startsWith('seller-'))
      .map((name) => [name.slice('seller-'.length), textOf(form, name)]),
  );
  return {
    ...{ expectedVersion: whole('version'), autoInvoice: form.has('autoInvoice'), paymentDays: whole('paymentDays') },
    ...{ invoicePrefix: textOf(form, 'invoicePrefix'), creditPrefix: textOf(form, 'creditPrefix') },
    ...{ language: textOf(form, 'language'), vatMode: textOf(form, 'vatMode') as 'PER_RATE' | 'PER_LINE', seller },
    vatAbroad: textOf(form, 'vatAbroad') as 'DESTINATION' | 'HOME',
    reminding: {
      ...{
        automatic: form.has('automatic'),
        sendLetters: form.has('sendLetters'),
        pauseDays: whole('pauseDays'),
        payDays: whole('payDays'),
      },
      minimum: decimal(textOf(form, 'minimum')),
      interestPercent: decimal(textOf(form, 'interestPercent')),
    },
    dunning: days.map((afterDays, at) => ({
      ...{ afterDays: Number(afterDays), fee: decimal(fees[at]!), textDe: de[at]!, textEn: en[at]! },
    })),
    datev: { consultant: whole('consultant'), client: whole('client') },
  };
}
