import { graphEnum } from '@mh-os/graphql';
import { csvDateFormats } from './reading/csv-presets.ts';
import type { RuleFacts } from './matching/matching.rules.ts';

export type DateFormatKey = keyof typeof csvDateFormats;
export const CsvDateFormatEnum = graphEnum<DateFormatKey>('FinanceBankCsvDateFormat', 'How a table writes days.', {
  DMY_DOTS: '31.12.2026',
  DMY_SHORT: '31.12.26',
  ISO: '2026-12-31',
  MDY: '12/31/2026',
  DMY_SLASHES: '31/12/2026',
});
export type CsvDelimiterKey = 'SEMICOLON' | 'COMMA' | 'TAB' | 'BAR';
export const CsvDelimiterEnum = graphEnum<CsvDelimiterKey>(
  'FinanceBankCsvDelimiter',
  'What stands between two cells.',
  {
    SEMICOLON: 'A semicolon.',
    COMMA: 'A comma.',
    TAB: 'A tab.',
    BAR: 'A bar.',
  },
);
export const RuleFieldEnum = graphEnum<RuleFacts['field']>('FinanceBankRuleField', 'Where a rule looks.', {
  ANY: 'In name, text, account and kind of the movement.',
  NAME: 'In the name of the other party.',
  REMITTANCE: 'In the text.',
  IBAN: 'In the account of the other party.',
});
export const RuleSideEnum = graphEnum<RuleFacts['side']>('FinanceBankRuleSide', 'Which movements a rule looks at.', {
  ANY: 'All of them.',
  IN: 'Money that came in.',
  OUT: 'Money that went out.',
});
