import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { CustomerConsentsQuery } from '../../graphql/generated/types.ts';
import { ConsentForm } from './consent-form.tsx';

type Consent = NonNullable<CustomerConsentsQuery['crmConsents']>[number];
type Said = NonNullable<CustomerConsentsQuery['crmConsentHistory']>[number];

interface Props {
  readonly consents: readonly Consent[];
  readonly history: readonly Said[];
  readonly formKey: string;
  /** Whether the person can be asked by e-mail. */
  readonly reachable: boolean;
}

/** What somebody agrees to, by what proof, and how it came to that. */
export function Consents({ consents, history, formKey, reachable }: Props) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('crm.consent.write');
  return (
    <>
      <Card title={t('records.consent.now')} flush>
        {consents.length === 0 ? (
          <p className="p-4 text-muted">{t('records.consent.none')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {consents.map((consent) => (
              <ConsentRow
                key={consent.id}
                consent={consent}
                proof={history.find((one) => one.purpose === consent.purpose && one.channel === consent.channel)}
                formKey={`${formKey}-${consent.id}`}
                mayWrite={mayWrite}
                reachable={reachable}
              />
            ))}
          </ul>
        )}
      </Card>
      {mayWrite && <ConsentForm key={formKey} formKey={formKey} reachable={reachable} />}
      {history.length > 0 && <History history={history} />}
    </>
  );
}

interface RowProps extends Pick<Props, 'formKey' | 'reachable'> {
  readonly consent: Consent;
  readonly proof: Said | undefined;
  readonly mayWrite: boolean;
}

function ConsentRow({ consent, proof, formKey, mayWrite, reachable }: RowProps) {
  const { t } = useTranslation();
  const { purpose, channel, state, since } = consent;
  const name = `${purpose}, ${t(`customers.channel.${channel}`)}`;
  const askable = state !== 'GRANTED' && channel === 'EMAIL' && reachable;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 p-4">
      <div className="flex min-w-0 flex-col gap-1">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-medium break-words">{purpose}</span>
          <span className="text-muted">{t(`customers.channel.${channel}`)}</span>
          <EnumBadge name="consentState" value={state} />
        </span>
        <span className="text-meta text-muted">
          {t('customers.consent.since')} <When at={since} />
          {proof && ` · ${t('records.consent.by', { source: proof.source })}`}
          {proof?.textVersion && ` · ${t('records.consent.text', { version: proof.textVersion })}`}
        </span>
      </div>
      {mayWrite && (
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="purpose" value={purpose} />
          <input type="hidden" name="channel" value={channel} />
          {askable && (
            <Button type="submit" name="intent" value="askConsent" aria-label={`${t('records.consent.ask')}: ${name}`}>
              {t('records.consent.ask')}
            </Button>
          )}
          {state !== 'WITHDRAWN' && (
            <Button
              type="submit"
              name="intent"
              value="withdraw"
              look="danger"
              aria-label={`${t('records.consent.withdraw')}: ${name}`}
            >
              {t('records.consent.withdraw')}
            </Button>
          )}
        </Form>
      )}
    </li>
  );
}

/** All that was said, the latest first; nobody changes it. */
function History({ history }: Pick<Props, 'history'>) {
  const { t } = useTranslation();
  const columns: Column<Said>[] = [
    { key: 'at', header: t('records.consent.when'), cell: (row) => <When at={row.createdAt} />, card: 'line' },
    { key: 'purpose', header: t('customers.consent.purpose'), cell: (row) => row.purpose, card: 'title' },
    { key: 'channel', header: t('customers.consent.channel'), cell: (row) => t(`customers.channel.${row.channel}`) },
    {
      key: 'state',
      header: t('customers.consent.state'),
      cell: (row) => <EnumBadge name="consentState" value={row.state} />,
      card: 'side',
    },
    { key: 'source', header: t('records.consent.source'), cell: (row) => row.source, card: 'line' },
    { key: 'text', header: t('records.consent.version'), cell: (row) => row.textVersion ?? NOTHING },
    { key: 'proof', header: t('records.consent.proof'), cell: (row) => proofWords(row.evidence), wrap: true },
    { key: 'by', header: t('records.consent.recordedBy'), cell: (row) => row.actorName ?? NOTHING },
  ];
  return (
    <Card title={t('records.consent.history')} flush>
      <LedgerTable label={t('records.consent.history')} columns={columns} rows={history} id={(row) => row.id} />
    </Card>
  );
}

/** A proof as it was kept, one fact after the other. */
function proofWords(evidence: unknown): string {
  const facts = Object.entries((evidence ?? {}) as Record<string, unknown>);
  return (
    facts.map(([key, value]) => (key === 'note' ? String(value) : `${key}: ${String(value)}`)).join(' · ') || NOTHING
  );
}
