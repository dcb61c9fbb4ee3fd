import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { When } from '../../components/printed.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import type { HealthData } from './health.tsx';

export type Letter = NonNullable<HealthData['letters']>['nodes'][number];

interface Props {
  readonly letters: NonNullable<HealthData['letters']>;
}

/** What services could not handle: replay it once the cause is mended, or give it up. */
export function DeadLetterTable({ letters }: Props) {
  const { t } = useTranslation();
  const [discarded, setDiscarded] = useState<Letter>();
  const columns: Column<Letter>[] = [
    { key: 'type', header: t('health.message'), cell: (row) => <Message letter={row} />, card: 'title', wrap: true },
    { key: 'service', header: t('health.service'), cell: (row) => row.service, card: 'line' },
    { key: 'tries', header: t('health.tries'), right: true, cell: (row) => row.attempts },
    { key: 'since', header: t('health.since'), cell: (row) => <When at={row.createdAt} />, card: 'line' },
    {
      key: 'actions',
      header: t('list.actions'),
      quiet: true,
      right: true,
      card: 'line',
      cell: (row) => <Actions letter={row} onDiscard={() => setDiscarded(row)} />,
    },
  ];
  return (
    <Card title={t('health.deadLetters')} flush>
      {letters.unavailable.length > 0 && (
        <div className="p-4">
          <Notice tone="warn" title={t('health.unavailable', { names: letters.unavailable.join(', ') })} />
        </div>
      )}
      {letters.nodes.length === 0 ? (
        <EmptyState icon={MailCheck} title={t('health.deadLettersEmpty')} text={t('health.deadLettersEmptyText')} />
      ) : (
        <div className="overflow-x-auto">
          <p className="px-4 pt-3 text-muted">{t('health.deadLettersLead')}</p>
          <LedgerTable label={t('health.deadLetters')} columns={columns} rows={letters.nodes} id={(row) => row.id} />
        </div>
      )}
      {discarded !== undefined && <DiscardDialog letter={discarded} onClose={() => setDiscarded(undefined)} />}
    </Card>
  );
}

function Message({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const type = letter.type ?? t('health.unknownType');
  return (
    <div className="py-1">
      <p className="font-medium">{type}</p>
      <p className="text-meta text-bad">{letter.reason}</p>
      <details className="text-meta">
        <summary className="cursor-pointer text-muted hover:text-ink">{t('health.show', { type })}</summary>
        <p className="mt-2 text-muted">{t('health.error')}</p>
        <pre className="max-h-40 overflow-auto rounded-control bg-sunken p-2 whitespace-pre-wrap" tabIndex={0}>
          {letter.error}
        </pre>
        <p className="mt-2 text-muted">{t('health.body')}</p>
        <pre className="max-h-40 overflow-auto rounded-control bg-sunken p-2 whitespace-pre-wrap" tabIndex={0}>
          {letter.body}
        </pre>
      </details>
    </div>
  );
}

function Actions({ letter, onDiscard }: { readonly letter: Letter; readonly onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="flex justify-end gap-2">
      <Form method="post" preventScrollReset>
        <input type="hidden" name="service" value={letter.service} />
        <input type="hidden" name="id" value={letter.id} />
        <Button type="submit" name="intent" value="replay">
          {t('health.replay')}
        </Button>
      </Form>
      <Button look="danger" onClick={onDiscard}>
        {t('health.discard')}
      </Button>
    </div>
  );
}
