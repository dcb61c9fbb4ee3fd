import { CopyCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useSearchParams, type RouterContextProvider } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  CrmDuplicates,
  CrmMergePreview,
  DismissCrmDuplicate,
  FindCrmDuplicates,
  MergePeople,
  UnmergePeople,
} from '../../graphql/generated/documents.ts';
import type { CrmDuplicatesQuery, CustomerPartsFragment } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/duplicates';
import { MergePreview, TAKEABLE } from './merge-preview.tsx';
import { Merges } from './merges.tsx';

type Pair = NonNullable<CrmDuplicatesQuery['crmDuplicates']>['nodes'][number];
type Look = Pick<React.ComponentProps<typeof MergePreview>, 'preview' | 'survivor' | 'merged' | 'take'>;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.person.merge');
  const found = await gql(context, CrmDuplicates, { first: 20 });
  const params = new URL(request.url).searchParams;
  const pair = found.crmDuplicates?.nodes.find(({ id }) => id === params.get('look'));
  const take = TAKEABLE.filter((field) => params.getAll('take').includes(field));
  const [survivor, merged] = params.get('keep') === pair?.b?.id ? [pair?.b, pair?.a] : [pair?.a, pair?.b];
  const asked =
    survivor && merged
      ? await gql(context, CrmMergePreview, { survivorId: survivor.id, mergedId: merged.id, take })
      : undefined;
  const preview = asked?.crmMergePreview;
  const look = preview && survivor && merged ? { preview, survivor, merged, take } : undefined;
  return { ...found, look, key: crypto.randomUUID() };
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
  const input = {
    ...{ idempotencyKey: key, survivorId: textOf(form, 'survivorId'), mergedId: textOf(form, 'mergedId') },
    take: form.getAll('take').map(String),
  };
  return act(context, MergePeople, { input }, (a) => a.mergePeople);
}

export default function DuplicatesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const pairs = loaderData.crmDuplicates?.nodes ?? [];
  const merges = loaderData.crmMerges?.nodes ?? [];
  const { key, look } = loaderData;
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
          <PairCard key={pair.id} pair={pair} formKey={key} look={params.get('look') === pair.id ? look : undefined} />
        ))}
        {merges.length > 0 && <Merges merges={merges} />}
      </div>
    </main>
  );
}

function PairCard({
  pair,
  formKey,
  look,
}: {
  readonly pair: Pair;
  readonly formKey: string;
  readonly look: Look | undefined;
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
          <Side person={a} pairId={pair.id} looked={look !== undefined} />
          <Side person={b} pairId={pair.id} looked={look !== undefined} />
        </div>
        {look && (
          <MergePreview key={look.survivor.id} {...look} pairId={pair.id} formKey={`${formKey}-${look.survivor.id}`} />
        )}
        <Form method="post" className="flex gap-2">
          <input type="hidden" name="id" value={pair.id} />
          {!look && (
            <ButtonLink to={`?look=${pair.id}`} preventScrollReset>
              {t('customers.duplicate.preview')}
            </ButtonLink>
          )}
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
  readonly pairId: string;
  /** Whether the preview of the pair is open: it has the buttons then. */
  readonly looked: boolean;
}

function Side({ person, pairId, looked }: SideProps) {
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
      {!looked && (
        <ButtonLink to={`?look=${pairId}&keep=${person.id}`} preventScrollReset>
          {t('customers.duplicate.keep', { name: person.number })}
        </ButtonLink>
      )}
    </div>
  );
}
