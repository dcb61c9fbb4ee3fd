import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { When } from '../../components/printed.tsx';
import type { CheckLoyaltyLedgerMutation } from '../../graphql/generated/types.ts';
import type { ProgramData } from './program.tsx';

export type LedgerCheck = Pick<CheckLoyaltyLedgerMutation['checkLoyaltyLedger'], 'compared' | 'drifts'>;

interface Props extends Pick<ProgramData, 'program'> {
  readonly found: LedgerCheck | undefined;
}

/** Compares stored points with the ledger and shows what differs; that is blocked until somebody repairs it. */
export function LedgerCheckCard({ program, found }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Card title={t('loyalty.check')}>
      <div className="flex flex-col items-start gap-3">
        <p className="text-muted">{t('loyalty.checkText')}</p>
        <p>
          {t('loyalty.checkedAt')} <When at={program.checkedAt} />
        </p>
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="check" />
          <Button type="submit" disabled={busy}>
            {t('loyalty.checkNow')}
          </Button>
        </Form>
        {found !== undefined && <Outcome {...found} />}
      </div>
    </Card>
  );
}

function Outcome({ compared, drifts }: LedgerCheck) {
  const { t } = useTranslation();
  const differ = drifts ?? [];
  const title = t('loyalty.compared', { count: compared ?? 0 });
  if (differ.length === 0)
    return (
      <Notice tone="info" live title={title}>
        {t('loyalty.allAgree')}
      </Notice>
    );
  return (
    <Notice tone="bad" live title={title}>
      {t('loyalty.drifts', { count: differ.length })}
      <ul className="mt-2 flex flex-col gap-2">
        {differ.map(({ id, number, stored, ledger }) => (
          <li key={id}>
            <Link to={`/loyalty/members/${id}`} className="font-medium underline">
              {number}
            </Link>
            <p>
              {t('loyalty.stored')}: {stored}
            </p>
            <p>
              {t('loyalty.byLedger')}: {ledger}
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
