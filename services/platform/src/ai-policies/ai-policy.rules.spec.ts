import { Money } from '@mh-os/kernel';
import { type AiPolicy, checkPolicy, redactionInOrder, strictest, toldOf } from './ai-policy.rules.ts';

const eur = (minor: bigint): Money => Money.of(minor, 'EUR');
const policy = (change: Partial<AiPolicy> = {}): AiPolicy => ({ ...strictest('EUR'), ...change });
const refusal = (change: Partial<AiPolicy>): string => {
  try {
    checkPolicy(policy(change));
  } catch (error) {
    const { code, path } = error as { code: string; path: string[] };
    return `${code} ${path.join('.')}`;
  }
  return 'fine';
};

describe('an AI policy', () => {
  it('begins with nobody working, nothing spent, no model asked and everything redacted', () => {
    expect(strictest('EUR')).toMatchObject({
      directors: [],
      autonomy: 'OBSERVE',
      models: [],
      redaction: redactionInOrder,
    });
    expect(strictest('EUR').spendPerMonth.minorUnits).toBe(0n);
  });

  it.each([
    ['the strictest', {}, 'fine'],
    ['a month of as much as a day', { spendPerDay: eur(5n), spendPerMonth: eur(5n) }, 'fine'],
    ['a month of less than a day', { spendPerDay: eur(5n), spendPerMonth: eur(4n) }, 'AI_SPEND_INVALID spendPerMonth'],
    ['a negative day', { spendPerDay: eur(-1n) }, 'AI_SPEND_INVALID spendPerDay'],
    ['two currencies', { spendPerMonth: Money.of(9n, 'USD') }, 'AI_SPEND_INVALID spendPerMonth'],
    ['models', { models: ['openai/gpt-5-mini', 'ollama/llama3.1:8b'] }, 'fine'],
    ['no name of a model', { models: ['GPT 5'] }, 'AI_MODEL_INVALID models'],
    ['too many models', { models: Array.from({ length: 51 }, (_unused, i) => `m${i}`) }, 'AI_MODEL_INVALID models'],
  ])('%s', (_name, change, expected) => expect(refusal(change)).toBe(expected));

  it('brings lists into the order of their catalogues, without repeats, so that equal policies look equal', () => {
    const { directors, models, redaction } = checkPolicy(
      policy({ directors: ['STAND', 'PRICING', 'STAND'], models: ['b', 'a', 'b'], redaction: ['PHONE', 'EMAIL'] }),
    );
    expect({ directors, models, redaction }).toEqual({
      directors: ['PRICING', 'STAND'],
      models: ['a', 'b'],
      redaction: ['EMAIL', 'PHONE'],
    });
  });

  it('tells amounts with their currency', () => {
    expect(toldOf(policy({ spendPerDay: eur(250n) }))).toMatchObject({ spendPerDay: '2.50 EUR', autonomy: 'OBSERVE' });
  });
});
