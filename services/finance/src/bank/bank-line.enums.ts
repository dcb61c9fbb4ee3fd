import { graphEnum } from '@mh-os/graphql';
import { lineStatuses } from './lines.read-model.ts';
import { matchReasons, partKinds } from './matching/candidate.types.ts';
import type { MatchOrigin } from './matching/match-writes.ts';
import { bankFormats } from './reading/statement.types.ts';

export const LineStatusEnum = graphEnum('FinanceBankLineStatus', 'Where a movement stands.', lineStatuses);
export const MatchReasonEnum = graphEnum(
  'FinanceBankMatchReason',
  'Why something may be what a movement is for.',
  matchReasons,
);
export const PartKindEnum = graphEnum('FinanceBankPartKind', 'What a part of a movement is for.', partKinds);
export const BankFormatEnum = graphEnum('FinanceBankFormat', 'Formats of statements.', bankFormats);
export const MatchOriginEnum = graphEnum<MatchOrigin>(
  'FinanceBankMatchOrigin',
  'How a movement was told what it is for.',
  {
    MANUAL: 'By hand.',
    SUGGESTED: 'By taking a suggestion.',
    BULK: 'With many others above a score.',
  },
);
export type ConfirmOutcome = 'CONFIRMED' | 'SKIPPED' | 'REFUSED';
export const ConfirmOutcomeEnum = graphEnum<ConfirmOutcome>(
  'FinanceBankConfirmOutcome',
  'What came of one movement of many.',
  {
    CONFIRMED: 'It is booked.',
    SKIPPED: 'Nothing was sure enough, or somebody was quicker.',
    REFUSED: 'It was refused; the code says why.',
  },
);
