import { useTranslation } from 'react-i18next';
import { ChosenRecord } from '../../components/chosen-record.tsx';
import { type Found, RecordSearch } from '../../components/record-search.tsx';
import type { FinancePayeeKind } from '../../graphql/generated/types.ts';

interface Props {
  readonly kind: FinancePayeeKind;
  readonly who: Found | undefined;
  readonly onPick: (who: Found | undefined) => void;
}

/** Chooses whom to pay among those whom the brand knows; the form gets their id. */
export function PayeePicker({ kind, who, onPick }: Props) {
  const { t } = useTranslation();
  const label = t('payouts.who');
  if (who !== undefined)
    return (
      <ChosenRecord
        {...{ label, name: 'refId', chosen: who, undo: t('payouts.whoOther'), onUndo: () => onPick(undefined) }}
        autoFocus
      />
    );
  return (
    <RecordSearch
      {...{ label, kind, onPick, required: true, from: '/finance/payouts/who', hint: t(`payouts.whoHints.${kind}`) }}
      words={{ found: t('payouts.whoFound'), nothing: t('payouts.whoNobody') }}
    />
  );
}
