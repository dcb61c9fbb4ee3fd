import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import type { AccountQuery } from '../../graphql/generated/types.ts';
import { AccountForm, Line } from './account-form.tsx';
import type { AccountAnswer } from './change.server.ts';
import { Enrolment } from './enrolment.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

interface Props {
  readonly state: AccountQuery['secondFactor'];
  readonly answer: AccountAnswer | undefined;
}

/** An authenticator app beside the password: switch it on, get new recovery codes, switch it off. */
export function SecondFactorCard({ state, answer }: Props) {
  const { t } = useTranslation();
  const on = state?.on === true;
  const badge = <Badge tone={on ? 'ok' : 'neutral'}>{on ? t('account.factor.on') : t('account.factor.off')}</Badge>;
  return (
    <Card title={t('account.factor.title')} aside={badge}>
      {answer?.recoveryCodes !== undefined ? (
        <RecoveryCodes codes={answer.recoveryCodes} />
      ) : answer?.enrolment !== undefined ? (
        <Enrolment enrolment={answer.enrolment} problem={answer.problem} />
      ) : on ? (
        <WhenOn state={state} answer={answer} />
      ) : (
        <>
          <p className="mb-4 text-muted">{t('account.factor.lead')}</p>
          <AccountForm
            intent="start"
            submit={t('account.factor.start')}
            problem={answer?.intent === 'start' ? answer.problem : undefined}
          >
            <Line label={t('account.yourPassword')} name="password" type="password" autoComplete="current-password" />
          </AccountForm>
        </>
      )}
    </Card>
  );
}

function WhenOn({ state, answer }: { readonly state: NonNullable<Props['state']>; readonly answer: Props['answer'] }) {
  const { t } = useTranslation();
  const asked = answer?.intent === 'renew' || answer?.intent === 'disable' ? answer.intent : undefined;
  const [intent, setIntent] = useState<'renew' | 'disable' | undefined>(asked);
  return (
    <>
      <p className="mb-1 text-muted">
        {t('account.factor.since')} <When at={state.since} day />
      </p>
      <p className="mb-4 text-muted">{t('account.factor.left', { left: state.recoveryCodesLeft })}</p>
      {intent === undefined ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setIntent('renew')}>{t('account.factor.renew')}</Button>
          <Button look="danger" onClick={() => setIntent('disable')}>
            {t('account.factor.disable')}
          </Button>
        </div>
      ) : (
        <AccountForm
          intent={intent}
          submit={t(`account.factor.${intent}`)}
          look={intent === 'disable' ? 'danger' : 'primary'}
          problem={answer?.intent === intent ? answer.problem : undefined}
        >
          <Line label={t('account.yourPassword')} name="password" type="password" autoComplete="current-password" />
          <Line
            label={t('account.code.label')}
            hint={t('account.code.hint')}
            name="code"
            autoComplete="one-time-code"
          />
        </AccountForm>
      )}
    </>
  );
}
