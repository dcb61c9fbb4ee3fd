import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data, Form, Link, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { VersionList } from '../../components/version-list.tsx';
import { FlagPage } from '../../graphql/generated/documents.ts';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/flag';
import { type Edited, editedOf } from './edited.ts';
import { FlagActions } from './flag-actions.tsx';
import { OverrideCard } from './override-card.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { changeFlag } from './save.server.ts';
import { ServeField } from './serve-field.tsx';
import { useServeWords } from './serve-words.ts';
import { TryCard } from './try-card.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.flag.read');
  const { flag, flagHistory } = await gql(context, FlagPage, { id: params.id });
  if (flag == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { flag, history: flagHistory.nodes };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return changeFlag(context, params.id, await request.formData());
}

export default function FlagScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { flag, history } = loaderData;
  const viewer = useViewer();
  const [edited, setEdited] = useState(() => editedOf(flag));
  const mayDefine = viewer.platform && viewer.can('platform.flag.write') && flag.stage !== 'ARCHIVED';
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/flags', label: t('areas.name.flags') }}
        title={flag.name}
        status={<EnumBadge name="flagStage" value={flag.enabled ? flag.stage : 'OFF'} />}
        lead={flag.description}
        actions={mayDefine && <FlagActions flag={flag} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          {flag.pendingApproval != null && <Waits id={flag.pendingApproval} title={t('flags.waits')} />}
          {flag.pendingOverrideApproval != null && (
            <Waits id={flag.pendingOverrideApproval} title={t('flags.overrideWaits')} />
          )}
          {flag.staleReason != null && <Notice tone="warn" title={t(`flags.stale.${flag.staleReason}`)} />}
          {mayDefine ? (
            <Definition key={flag.version} flag={flag} edited={edited} onChange={setEdited} />
          ) : (
            <Served flag={flag} />
          )}
          <OverrideCard flag={flag} />
          <Card title={t('versions.title')}>
            <VersionList
              entries={history}
              field={(name) => t(`flags.field.${name}` as 'flags.field.rules', { defaultValue: name })}
            />
          </Card>
        </div>
        <div className="flex flex-col gap-4">
          {flag.rules != null && <TryCard flag={flag} edited={edited} />}
          <Facts flag={flag} />
        </div>
      </div>
    </main>
  );
}

/** A change that a second person has to decide about. */
function Waits({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <Notice tone="info" title={title}>
      {viewer.can('platform.approval.read') ? (
        <Link to={`/approvals/${id}`} className="underline">
          {t('flags.waitsLink')}
        </Link>
      ) : (
        t('flags.waitsText')
      )}
    </Notice>
  );
}

interface DefinitionProps {
  readonly flag: FlagPartsFragment;
  readonly edited: Edited;
  readonly onChange: (edited: Edited) => void;
}

function Definition({ flag, edited, onChange }: DefinitionProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={flag.version} />
      <input type="hidden" name="otherwise" value={JSON.stringify(edited.otherwise)} />
      <input type="hidden" name="rules" value={JSON.stringify(edited.rules)} />
      <datalist id="flag-attributes">
        {['role', 'brand', 'user', 'locale', 'kind', 'platform'].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Card title={t('flags.rules')}>
        <RuleEditor
          rules={edited.rules}
          variants={flag.variants}
          onChange={(rules) => onChange({ ...edited, rules })}
        />
      </Card>
      <Card title={t('flags.everybody')}>
        <ServeField
          label={t('flags.serve')}
          serve={edited.otherwise}
          variants={flag.variants}
          onChange={(otherwise) => onChange({ ...edited, otherwise })}
        />
        <div className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          {(['overridable', 'permanent', 'protected'] as const).map((name) => (
            <label key={name} className="flex min-h-6 items-center gap-2">
              <input type="checkbox" name={name} defaultChecked={flag[name]} className="size-4 accent-(--accent)" />
              {t(`flags.${name}`)}
            </label>
          ))}
        </div>
      </Card>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1">
          <Field label={t('versions.why')}>
            {(control) => <TextInput {...control} name="comment" maxLength={500} />}
          </Field>
        </div>
        <Button type="submit" look="primary" disabled={busy}>
          {t('ui.save')}
        </Button>
      </div>
    </Form>
  );
}

/** What a brand sees of a flag that the platform defines. */
function Served({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  const words = useServeWords();
  return (
    <Card title={t('flags.everybody')}>
      <p>{words(flag.otherwise)}</p>
      {flag.rules == null && <p className="mt-1 text-muted">{t('flags.rulesHidden')}</p>}
    </Card>
  );
}

function Facts({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Card title={t('products.details')}>
      <FactList
        facts={[
          [
            t('flags.key'),
            <code key="k" className="font-mono">
              {flag.key}
            </code>,
          ],
          [t('flags.variants'), flag.variants.map(({ key }) => key).join(', ')],
          [t('flags.lastUsed'), <When key="u" at={flag.lastEvaluatedAt} />],
          [t('flags.uses'), flag.evaluations],
          [t('flags.activated'), <When key="a" at={flag.activatedAt} />],
        ]}
      />
    </Card>
  );
}
