import { graphEnum } from '@mh-os/graphql';
import { outcomeWords } from './payment-report.rules.ts';
import { itemStatuses, payableStatuses, payeeKindWords, payoutStatuses, reasonWords } from './payouts.rules.ts';

export const PayeeKindEnum = graphEnum('FinancePayeeKind', 'Who is paid.', payeeKindWords);
export const PayableReasonEnum = graphEnum('FinancePayableReason', 'Why something is owed.', reasonWords);
export const PayableStatusEnum = graphEnum('FinancePayableStatus', 'Where something owed stands.', payableStatuses);
export const PayoutStatusEnum = graphEnum('FinancePayoutStatus', 'Where a payout stands.', payoutStatuses);
export const ItemStatusEnum = graphEnum('FinancePayoutItemStatus', 'Where a payment of a payout stands.', itemStatuses);
export const ReportOutcomeEnum = graphEnum(
  'FinancePaymentReportOutcome',
  'What a row of a payment status report did.',
  outcomeWords,
);
