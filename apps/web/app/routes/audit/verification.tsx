import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import type { VerificationPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** Starts a verification; mounted anew after each, so that the next one has a key of its own. */
export function VerifyButton() {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Form method="post">
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <Button type="submit" look="primary" disabled={busy}>
        <ShieldCheck size={16} aria-hidden />
        {t('audit.verify')}
      </Button>
    </Form>
  );
}

/** How the chain was last found to be. */
export function VerificationNotice({ verification }: { readonly verification: VerificationPartsFragment | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (verification === null)
    return (
      <Notice tone="info" title={t('audit.never')}>
        <p>{t('audit.neverText')}</p>
      </Notice>
    );
  const { status, rows, chains, findings, deleted, digestFinding, unreachable, finishedAt, error } = verification;
  const counted = format.number(rows);
  if (status === 'QUEUED' || status === 'RUNNING')
    return (
      <Card>
        <Progress label={t('audit.running')} done={0} all={0} note={t('audit.runningNote', { rows: counted })} />
      </Card>
    );
  if (status === 'FAILED')
    return (
      <Notice tone="bad" live title={t('audit.failed')}>
        <p>{error}</p>
      </Notice>
    );
  if (findings.length > 0 || digestFinding != null) return <Broken verification={verification} />;
  if (unreachable.length > 0)
    return (
      <Notice tone="warn" live title={t('audit.partly')}>
        <p>{t('audit.partlyText', { services: unreachable.join(', '), rows: counted })}</p>
      </Notice>
    );
  const when = finishedAt == null ? '' : format.dateTime(finishedAt);
  return (
    <Notice tone="info" live title={t('audit.sound')}>
      <p suppressHydrationWarning>
        {t('audit.soundText', { rows: counted, chains: format.number(chains ?? 0), when })}
      </p>
      {deleted.length > 0 && <p>{t('audit.deletedText', { count: deleted.length })}</p>}
    </Notice>
  );
}

function Broken({ verification }: { readonly verification: VerificationPartsFragment }) {
  const { t } = useTranslation();
  const { findings, digestFinding } = verification;
  return (
    <Notice tone="bad" live title={t('audit.broken')}>
      <ul className="list-disc pl-4">
        {findings.map(({ service, brandId, seq, problem }) => (
          <li key={`${service} ${brandId ?? ''}`}>{t('audit.finding', { service, seq, problem })}</li>
        ))}
        {digestFinding != null && <li>{t('audit.digestFinding', { ...digestFinding })}</li>}
      </ul>
      <p className="mt-1">{t('audit.brokenText')}</p>
    </Notice>
  );
}
