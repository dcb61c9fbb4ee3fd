import { CopyCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useSearchParams, type RouterContextProvider } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  CrmDuplicates,
  CrmMergePreview,
  DismissCrmDuplicate,
  FindCrmDuplicates,
  MergePeople,
  UnmergePeople,
} from '../../graphql/generated/documents.ts';
import type { CrmDuplicatesQuery, CrmMergePreviewQuery, CustomerPartsFragment } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/duplicates';

type Pair = NonNullable<CrmDuplicatesQuery['crmDuplicates']>['nodes'][number];
type Merge = NonNullable<CrmDuplicatesQuery['crmMerges']>['nodes'][number];
type Preview = CrmMergePreviewQuery['crmMergePreview'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.person.merge');
  const found = await gql(context, CrmDuplicates, { first: 20 });
  const looked = new URL(request.url).searchParams.get('look');
  const pair = found.crmDuplicates?.nodes.find(({ id }) => id === looked);
  const preview =
    pair?.a && pair.b ? await gql(context, CrmMergePreview, { survivorId: pair.a.id, mergedId: pair.b.id }) : undefined;
  return { ...found, preview: preview?.crmMergePreview, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { problem } = await decide(context, await request.formData());
  return problem === undefined ? leave(context, '/duplicates', { key: 'catalogueSaved' }) : refused(problem);
}

function decide(context: Readonly<RouterContextProvider>, form: FormData) {
  const id = textOf(form, 'id');
  const key = textOf(form, 'key');
  const intent = textOf(form, 'intent');
  if (intent === 'find')
    return act(context, FindCrmDuplicates, { input: { idempotencyKey: key } }, (a) => a.findCrmDuplicates);
  if (intent === 'dismiss') return act(context, DismissCrmDuplicate, { input: { id } }, (a) => a.dismissCrmDuplicate);
  if (intent === 'undo') return act(context, UnmergePeople, { input: { id } }, (a) => a.unmergePeople);
  const input = { idempotencyKey: key, survivorId: textOf(form, 'survivorId'), mergedId: textOf(form, 'mergedId') };
  return act(context, MergePeople, { input }, (a) => a.mergePeople);
}

export default function DuplicatesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const pairs = loaderData.crmDuplicates?.nodes ?? [];
  const merges = loaderData.crmMerges?.nodes ?? [];
  const { key, preview } = loaderData;
  const find = (
    <Form method="post">
      <input type="hidden" name="key" value={key} />
      <Button type="submit" name="intent" value="find">
        {t('customers.duplicate.find')}
      </Button>
    </Form>
  );
  return (
    <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.duplicates')} lead={t('customers.duplicate.lead')} actions={find} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {pairs.length === 0 && (
          <EmptyState
            icon={CopyCheck}
            title={t('customers.duplicate.empty')}
            text={t('customers.duplicate.emptyText')}
          />
        )}
        {pairs.map((pair) => (
          <PairCard
            key={pair.id}
            pair={pair}
            formKey={key}
            preview={params.get('look') === pair.id ? preview : undefined}
          />
        ))}
        {merges.length > 0 && <Merges merges={merges} />}
      </div>
    </main>
  );
}

function PairCard({
  pair,
  formKey,
  preview,
}: {
  readonly pair: Pair;
  readonly formKey: string;
  readonly preview: Preview | undefined;
}) {
  const { t } = useTranslation();
  const { a, b } = pair;
  if (!a || !b) return null;
  return (
    <Card
      title={t('customers.duplicate.pair')}
      aside={<span className="tnum">{t('customers.duplicate.score', { score: pair.score })}</span>}
    >
      <div className="flex flex-col gap-3 p-4">
        <ul className="flex flex-wrap gap-x-4 text-muted">
          {pair.reasons.map(({ factor, points }) => (
            <li key={factor}>
              {t(`customers.duplicate.factor.${factor as 'EMAIL'}`)} <span className="tnum">{points}</span>
            </li>
          ))}
        </ul>
        <div className="grid gap-4 sm:grid-cols-2">
          <Side person={a} other={b} formKey={`${formKey}-a`} />
          <Side person={b} other={a} formKey={`${formKey}-b`} />
        </div>
        {preview && (
          <ul>
            {preview.rows.map(({ table, moves, stays }) => (
              <li key={table}>{t('customers.duplicate.moves', { count: moves, table, stays })}</li>
            ))}
          </ul>
        )}
        <Form method="post" className="flex gap-2">
          <input type="hidden" name="id" value={pair.id} />
          {!preview && <ButtonLink to={`?look=${pair.id}`}>{t('customers.duplicate.preview')}</ButtonLink>}
          <Button type="submit" name="intent" value="dismiss">
            {t('customers.duplicate.two')}
          </Button>
        </Form>
      </div>
    </Card>
  );
}

interface SideProps {
  readonly person: CustomerPartsFragment;
  readonly other: CustomerPartsFragment;
  readonly formKey: string;
}

function Side({ person, other, formKey }: SideProps) {
  const { t } = useTranslation();
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <Link className="link font-medium" to={`/customers/${person.id}`}>
        {person.displayName}
      </Link>
      <p className="tnum text-muted">{person.number}</p>
      <p className="break-all">{person.emails.map((one) => one.address).join(', ') || NOTHING}</p>
      <p className="tnum">{person.phones.map((one) => one.number).join(', ') || NOTHING}</p>
      <p className="tnum">{person.birthday ?? NOTHING}</p>
      <Form method="post">
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="survivorId" value={person.id} />
        <input type="hidden" name="mergedId" value={other.id} />
        <Button type="submit" name="intent" value="merge" look="secondary">
          {t('customers.duplicate.keep', { name: person.number })}
        </Button>
      </Form>
    </div>
  );
}

function Merges({ merges }: { readonly merges: readonly Merge[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('customers.duplicate.done')}>
      <ul className="flex flex-col gap-2 p-4">
        {merges.map(({ id, createdAt, undoneAt, survivor, merged }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <span>
              {t('customers.duplicate.into', {
                merged: merged?.number ?? NOTHING,
                survivor: survivor?.displayName ?? NOTHING,
              })}
            </span>
            <span className="text-muted">
              <When at={createdAt} />
            </span>
            {undoneAt == null ? (
              <Form method="post">
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
            ) : (
              <span className="text-muted">{t('customers.duplicate.undone')}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
