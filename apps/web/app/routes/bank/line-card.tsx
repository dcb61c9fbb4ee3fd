import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import type { FinanceBankLineQuery } from '../../graphql/generated/types.ts';

export type DeskLine = NonNullable<FinanceBankLineQuery['financeBankLine']>;

/** A movement as the bank told it. */
export function LineCard({ line }: { readonly line: DeskLine }) {
  const { t } = useTranslation();
  const facts: Fact[] = [
    [t('bank.amount'), <Money key="amount" value={line.amount} />],
    [t('bank.day'), <When key="day" at={line.bookedOn} day />],
    [t('bank.party'), line.name || NOTHING],
    [t('bank.text'), line.remittance || NOTHING],
  ];
  const more: [string, React.ReactNode | null | undefined][] = [
    [t('bank.iban'), line.iban && <Code>{line.iban}</Code>],
    [t('bank.endToEnd'), line.endToEndId && <Code>{line.endToEndId}</Code>],
    [t('bank.reference'), line.bankReference && <Code>{line.bankReference}</Code>],
    [t('bank.bookingKind'), line.bookingText || null],
    [t('bank.original'), line.original && <Money value={line.original} />],
    [t('bank.charges'), line.charges && <Money value={line.charges} />],
    [t('bank.reversal'), line.isReversal ? t('bank.yes') : null],
  ];
  const known = more.filter((one): one is [string, React.ReactNode] => one[1] != null && one[1] !== '');
  return (
    <Card
      title={line.name || line.bookingText || line.bookedOn}
      aside={<EnumBadge name="financeBankLineStatus" value={line.status} />}
    >
      <FactList facts={[...facts, ...known]} />
      {line.ignoredReason != null && (
        <p className="mt-3 text-muted">{t('bank.aside', { reason: line.ignoredReason })}</p>
      )}
    </Card>
  );
}
