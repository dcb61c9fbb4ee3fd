import { guardrails as de } from '../i18n/de/guardrails.ts';
import { guardrails as en } from '../i18n/en/guardrails.ts';
import { formats } from './use-format.ts';
import { verdictFigures, verdictKey, type VerdictLike } from './verdict-words.ts';

const verdict = (reason: string, figures: Record<string, string> = {}, outcome = 'BLOCKED'): VerdictLike => ({
  ...{ reason, outcome, kind: 'MINIMUM_MARGIN' },
  params: Object.entries(figures).map(([name, value]) => ({ name, value })),
});

describe('words of a verdict', () => {
  const all = [
    verdict('MARGIN', { lowest: '1', limit: '1', actual: '1' }),
    verdict('MARGIN', { limit: '1', actual: '1' }),
    verdict('MARGIN', { limit: '1' }, 'NEAR'),
    verdict('MARGIN', {}, 'NEAR'),
    verdict('MARGIN'),
    verdict('FLOOR', { limit: '1' }, 'PASSED'),
    verdict('COST_MISSING'),
    verdict('COST_CURRENCY', { costCurrency: 'USD', priceCurrency: 'EUR' }),
    verdict('BELOW_COST', { cost: '1' }),
    verdict('CHANGE', { direction: 'UP' }),
    verdict('CHANGE', { direction: 'DOWN' }),
    verdict('CHANGE_OVER_TIME', { direction: 'UP' }),
    verdict('CHANGE_OVER_TIME', { direction: 'DOWN' }),
    verdict('FLOOR', { limit: '1' }),
    verdict('CEILING', { limit: '1' }),
    verdict('ADVERTISED_PRICE', { limit: '1' }),
    verdict('LIMIT_CURRENCY', { limit: '1' }),
    verdict('CHANNEL_ORDER', { direction: 'ABOVE' }),
    verdict('CHANNEL_ORDER', { direction: 'BELOW' }),
    verdict('CHANNEL_CURRENCY', { currency: 'EUR' }),
    verdict('UNDERCUT', { limit: '1' }),
  ];
  it.each(all.map((one) => [verdictKey(one)]))('has a sentence for %s in both languages', (key) => {
    expect(Object.keys(en.verdicts)).toContain(key);
    expect(Object.keys(de.verdicts)).toContain(key);
  });

  it('prints amounts with their currency and percents by the reader’s locale', () => {
    const figures = verdictFigures(
      verdict('CHANGE', { from: '20.00', actual: '-75.00', currency: 'EUR', direction: 'DOWN' }),
      formats('de-DE', 'UTC'),
    );
    expect(figures['from']).toMatch(/20,00\s€/);
    expect(figures['actual']).toMatch(/^75,0\s%$/);
  });
});
