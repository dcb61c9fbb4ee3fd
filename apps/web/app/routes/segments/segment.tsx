import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { CreateSegment, Segment, SegmentFields, UpdateSegment } from '../../graphql/generated/documents.ts';
import type { SegmentQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { keepTyped } from '../../lib/keep-typed.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/segment';
import { GroupEditor } from './builder.tsx';
import { LiveCount } from './live-count.tsx';
import { filterOf, rootOf, unfinished, type FieldInfo } from './tree.ts';

const PAGE = 50;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.segment.read');
  const { segmentFields } = await gql(context, SegmentFields, {});
  // Groups of people in groups are chosen by id: that is for programs.
  const fields = (segmentFields ?? []).filter(({ kind }) => kind !== 'members');
  const key = crypto.randomUUID();
  if (params.id === 'new') return { segment: null, fields, key };
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const { segment } = await gql(context, Segment, { id: params.id, first: PAGE, after });
  if (!segment) throw new Response(null, { status: 404 });
  return { segment, fields, key };
}

export const shouldRevalidate = keepTyped;

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const facts = { name: textOf(form, 'name'), description: textOf(form, 'description') || null };
  const filter = JSON.parse(textOf(form, 'filter') || 'null') as unknown;
  const { done, problem } =
    params.id === 'new'
      ? await act(
          context,
          CreateSegment,
          { input: { ...facts, filter, idempotencyKey: textOf(form, 'key') } },
          (answer) => answer.createSegment,
        )
      : await act(
          context,
          UpdateSegment,
          { input: { ...facts, filter, id: params.id, expectedVersion: Number(form.get('version')) } },
          (answer) => answer.updateSegment,
        );
  return problem ? refused(problem) : leave(context, `/segments/${done.segment?.id ?? ''}`, { key: 'catalogueSaved' });
}

export default function SegmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { segment, fields, key } = loaderData;
  const seen = useSeenKey(segment);
  const mayWrite = useViewer().can('crm.segment.write');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/segments', label: t('areas.name.segments') }}
        title={segment?.name ?? t('growth.segments.new')}
        status={segment && <EnumBadge name="segmentKind" value={segment.kind} />}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-6">
        {actionData?.problem && <ProblemNotice problem={actionData.problem} />}
        <Editor key={seen} segment={segment} fields={fields} formKey={key} mayWrite={mayWrite} />
        {segment && <Members segment={segment} />}
      </div>
    </main>
  );
}

type SegmentRecord = NonNullable<SegmentQuery['segment']>;

interface EditorProps {
  readonly segment: SegmentRecord | null;
  readonly fields: readonly FieldInfo[];
  readonly formKey: string;
  readonly mayWrite: boolean;
}

function Editor({ segment, fields, formKey, mayWrite }: EditorProps) {
  const { t } = useTranslation();
  const [root, setRoot] = useState(() => rootOf(segment?.filter));
  const dynamic = segment?.kind !== 'STATIC';
  const filter = JSON.stringify(filterOf(root, fields));
  const lacking = unfinished(root, fields);
  return (
    <Card
      title={t('growth.segments.filter')}
      aside={dynamic && (lacking > 0 ? <Lacking count={lacking} /> : <LiveCount filter={filter} />)}
    >
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="key" value={formKey} />
        <VersionField of={segment} />
        <input type="hidden" name="filter" value={dynamic ? filter : ''} />
        <TextField
          label={t('growth.segments.name')}
          name="name"
          required
          maxLength={120}
          defaultValue={segment?.name}
          readOnly={!mayWrite}
        />
        <TextField
          label={t('growth.segments.description')}
          name="description"
          maxLength={500}
          defaultValue={segment?.description ?? ''}
          readOnly={!mayWrite}
        />
        {dynamic && <GroupEditor group={root} fields={fields} level={1} onChange={setRoot} />}
        {mayWrite && (
          <Button type="submit" look="primary" className="self-start">
            {t('growth.segments.save')}
          </Button>
        )}
      </Form>
    </Card>
  );
}

/** Instead of a count, while there is nothing to count yet. */
function Lacking({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <span role="status" className="text-muted">
      {t('growth.segments.lacking', { count })}
    </span>
  );
}

function Members({ segment }: { readonly segment: SegmentRecord }) {
  const { t } = useTranslation();
  const print = useFormat().number;
  const { nodes, pageInfo } = segment.members;
  return (
    <Card
      title={t('growth.segments.members')}
      aside={<span className="tnum text-muted">{print(segment.memberCount)}</span>}
      flush
    >
      {nodes.length === 0 ? (
        <div className="p-4 text-muted">
          {t('growth.segments.noMembers')}. {t('growth.segments.noMembersText')}
        </div>
      ) : (
        <>
          <LedgerTable
            label={t('growth.segments.members')}
            rows={nodes}
            id={(row) => row.personId}
            columns={[
              {
                key: 'person',
                header: t('growth.segments.person'),
                cell: (row) => row.person?.label ?? row.personId,
                card: 'title',
              },
              {
                key: 'since',
                header: t('growth.segments.since'),
                right: true,
                cell: (row) => <When at={row.since} />,
                card: 'line',
              },
            ]}
          />
          <Pager size={PAGE} page={{ nodes, totalCount: segment.memberCount, pageInfo }} />
        </>
      )}
    </Card>
  );
}
