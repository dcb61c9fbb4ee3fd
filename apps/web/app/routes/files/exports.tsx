import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, redirect, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { RecordExports, StartRecordExport } from '../../graphql/generated/documents.ts';
import type { RecordExportsQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/exports';
import { FileTabs } from './tabs.tsx';
import { useKindWord } from './use-kind.ts';

type Export = NonNullable<RecordExportsQuery['recordExports']>[number];
type Kind = NonNullable<RecordExportsQuery['recordKinds']>[number];

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.export.run');
  const { recordKinds, recordExports } = await gql(context, RecordExports, {});
  return { kinds: (recordKinds ?? []).filter((kind) => kind.canExport), exports: recordExports ?? [] };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const search = String(form.get('search') ?? '').trim();
  const input = {
    kind: String(form.get('kind')),
    format: form.get('format') === 'JSON_LINES' ? ('JSON_LINES' as const) : ('CSV' as const),
    where: search === '' ? null : { search },
    idempotencyKey: String(form.get('key')),
  };
  const acted = await act(context, StartRecordExport, { input }, (answer) => answer.startRecordExport);
  return acted.problem === undefined ? redirect('/files/exports', 303) : refused(acted.problem);
}

export default function RecordExportsScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { kinds, exports } = loaderData;
  useRefreshWhile(
    exports.some(({ status }) => status === 'QUEUED' || status === 'RUNNING'),
    1_000,
  );
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.files')} lead={t('files.lead')} />
      <FileTabs current="exports" />
      <div className="flex max-w-[688px] flex-col gap-4 px-(--gutter) py-4">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <ExportForm key={exports[0]?.id} kinds={kinds} />
        <Card title={t('files.tab.exports')}>
          {exports.length === 0 && <p className="text-muted">{t('files.noExports')}</p>}
          <ul className="flex flex-col divide-y divide-line">
            {exports.map((one) => (
              <ExportLine key={one.id} one={one} />
            ))}
          </ul>
        </Card>
        <p className="text-meta text-muted">{t('files.kept')}</p>
      </div>
    </main>
  );
}

/** Mounted anew after each export, so that the next one has a key of its own. */
function ExportForm({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t } = useTranslation();
  const word = useKindWord();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState(kinds[0]?.key ?? '');
  return (
    <Card>
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <SelectField
          label={t('files.kind')}
          name="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          options={kinds.map((one) => [one.key, word(one.key)] as const)}
        />
        <SelectField
          label={t('files.format')}
          name="format"
          options={[
            ['CSV', t('activity.csv')],
            ['JSON_LINES', t('activity.jsonLines')],
          ]}
        />
        {kinds.find((one) => one.key === kind)?.byProducts === true && (
          <TextField label={t('files.search')} hint={t('files.searchHint')} name="search" maxLength={100} />
        )}
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {t('files.export')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function ExportLine({ one }: { readonly one: Export }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useKindWord();
  return (
    <li className="flex items-center justify-between gap-3 py-2.5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          {word(one.kind)} · {one.format === 'CSV' ? t('activity.csv') : t('activity.jsonLines')}
          {one.status !== 'SUCCEEDED' && <EnumBadge name="importStatus" value={one.status} />}
        </p>
        <p className="text-meta text-muted">
          <When at={one.createdAt} /> · {t('files.rows', { count: one.rows, rows: format.number(one.rows) })}
        </p>
        {one.error != null && <p className="text-meta text-bad">{one.error}</p>}
      </div>
      {one.status === 'SUCCEEDED' && (
        <a href={`/files/exports/${one.id}/file`} download className={buttonClass('secondary')}>
          <Download size={16} aria-hidden />
          {t('files.download')}
        </a>
      )}
    </li>
  );
}
