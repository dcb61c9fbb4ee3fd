import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { CrmDuplicatesQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

type Merge = NonNullable<CrmDuplicatesQuery['crmMerges']>['nodes'][number];

/** What was merged lately; each can be undone for a while. */
export function Merges({ merges }: { readonly merges: readonly Merge[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('customers.duplicate.done')} flush>
      <ul className="divide-y divide-line">
        {merges.map((merge) => (
          <li key={merge.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2">
            <span>
              {merge.merged?.displayName ?? NOTHING} <span className="tnum text-muted">{merge.merged?.number}</span> →{' '}
              {merge.survivor && (
                <Link className="link" to={`/customers/${merge.survivor.id}`}>
                  {merge.survivor.displayName}
                </Link>
              )}{' '}
              <span className="text-meta text-muted">
                <When at={merge.createdAt} />
              </span>
            </span>
            <Undo merge={merge} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Undo({ merge }: { readonly merge: Merge }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { id, undoneAt, undoableUntil, merged } = merge;
  if (undoneAt != null) return <span className="text-muted">{t('customers.duplicate.undone')}</span>;
  if (Date.parse(undoableUntil) < Date.now()) return <span className="text-muted">{t('records.merge.undoOver')}</span>;
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      <span className="text-meta text-muted" suppressHydrationWarning>
        {t('records.merge.undoUntil', { day: date(undoableUntil) })}
      </span>
      <input type="hidden" name="id" value={id} />
      <Button
        type="submit"
        name="intent"
        value="undo"
        aria-label={`${t('customers.duplicate.undo')}: ${merged?.number ?? ''}`}
      >
        {t('customers.duplicate.undo')}
      </Button>
    </Form>
  );
}
