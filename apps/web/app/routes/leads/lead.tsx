import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { AssignLead, ConvertLead, Lead, MoveLead } from '../../graphql/generated/documents.ts';
import type { LeadAction, LeadQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import type { Route } from './+types/lead';
import { ScoreCard } from './score-card.tsx';

export type LeadRecord = NonNullable<LeadQuery['lead']>;

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.lead.read');
  const { lead } = await gql(context, Lead, { id: params.id });
  if (!lead) throw new Response(null, { status: 404 });
  return { lead, key: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const { problem } = await change(context, params.id, form);
  return problem ? refused(problem) : leave(context, `/leads/${params.id}`, { key: 'catalogueSaved' });
}

function change(context: Route.ActionArgs['context'], id: string, form: FormData) {
  const expectedVersion = Number(form.get('version'));
  const intent = textOf(form, 'intent');
  if (intent === 'convert') {
    const amount = plainDecimal(textOf(form, 'amount')) || null;
    const facts = {
      title: textOf(form, 'title') || null,
      amount,
      currency: amount && 'EUR',
      expectedClose: textOf(form, 'close') || null,
    };
    return act(
      context,
      ConvertLead,
      { input: { id, ...facts, idempotencyKey: textOf(form, 'key') } },
      (answer) => answer.convertLead,
    );
  }
  if (intent === 'assign') {
    const input = { id, expectedVersion, userId: textOf(form, 'userId') || null };
    return act(context, AssignLead, { input }, (answer) => answer.assignLead);
  }
  const input = { id, expectedVersion, action: intent as LeadAction, reason: textOf(form, 'reason') || null };
  return act(context, MoveLead, { input }, (answer) => answer.moveLead);
}

export default function LeadPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { lead, key } = loaderData;
  const { can } = useViewer();
  const open = lead.status !== 'CONVERTED';
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/leads', label: t('areas.name.leads') }}
        title={lead.name}
        status={<EnumBadge name="leadStatus" value={lead.status} />}
        lead={lead.label}
      />
      <div className="grid gap-4 px-(--gutter) pb-6 xl:grid-cols-[2fr_1fr]">
        <div className="flex flex-col gap-4">
          {actionData?.problem && <ProblemNotice problem={actionData.problem} />}
          <ScoreCard lead={lead} />
          <Facts lead={lead} />
        </div>
        <div className="flex flex-col gap-4">
          {can('crm.lead.write') && <Steps lead={lead} />}
          {can('crm.lead.assign') && open && <Give lead={lead} />}
          {can('crm.lead.write') && lead.convertible && <Convert lead={lead} formKey={key} />}
          <Engagement lead={lead} />
        </div>
      </div>
    </main>
  );
}

function Facts({ lead }: { readonly lead: LeadRecord }) {
  const { t } = useTranslation();
  const own = Object.entries(lead.attributes as Record<string, unknown>).map(
    ([name, value]) => [name, String(value)] as const,
  );
  return (
    <Card title={t('growth.leads.facts')}>
      <FactList
        facts={[
          [t('growth.leads.email'), lead.email ?? NOTHING],
          [t('growth.leads.phone'), lead.phone ?? NOTHING],
          [t('growth.leads.company'), lead.companyName ?? NOTHING],
          [t('growth.leads.country'), [lead.postalCode, lead.country].filter(Boolean).join(' ') || NOTHING],
          [t('growth.leads.source'), lead.source],
          [t('growth.leads.campaign'), lead.campaignCode ?? NOTHING],
          [t('growth.leads.owner'), lead.owner?.name ?? NOTHING],
          [t('growth.leads.came'), <When key="came" at={lead.capturedAt} />],
          [t('growth.leads.message'), lead.message ?? NOTHING],
          [t('growth.leads.consent'), lead.consentText ?? NOTHING],
          ...own,
        ]}
      />
    </Card>
  );
}

function Steps({ lead }: { readonly lead: LeadRecord }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  if (lead.status === 'CONVERTED')
    return (
      <Card title={t('growth.leads.next')}>
        <Link to="/deals" className="text-accent underline">
          {t('growth.leads.deal')}
        </Link>
      </Card>
    );
  return (
    <Card title={t('growth.leads.next')}>
      <Form method="post" className="flex flex-col gap-3">
        <VersionField of={lead} />
        {lead.actions.includes('DISQUALIFY') && (
          <TextField label={t('growth.leads.reason')} name="reason" maxLength={500} />
        )}
        <div className="flex flex-wrap gap-2">
          {lead.actions.map((step) => (
            <Button
              key={step}
              type="submit"
              name="intent"
              value={step}
              look={step === 'DISQUALIFY' ? 'danger' : 'secondary'}
            >
              {word('leadAction', step)}
            </Button>
          ))}
        </div>
      </Form>
    </Card>
  );
}

function Give({ lead }: { readonly lead: LeadRecord }) {
  const { t } = useTranslation();
  const [person, pick] = useState<PickedPerson>();
  return (
    <Card title={t('growth.leads.owner')}>
      <Form method="post" className="flex flex-col gap-3">
        <VersionField of={lead} />
        <PersonPicker label={t('growth.leads.give')} name="userId" person={person} onPick={pick} />
        <Button type="submit" name="intent" value="assign">
          {person === undefined ? t('growth.leads.nextInTurn') : t('growth.leads.save')}
        </Button>
      </Form>
    </Card>
  );
}

function Convert({ lead, formKey }: { readonly lead: LeadRecord; readonly formKey: string }) {
  const { t } = useTranslation();
  return (
    <Card title={t('growth.leads.convert')}>
      <Form method="post" className="flex flex-col gap-3">
        <p className="text-muted">{t('growth.leads.convertText')}</p>
        <input type="hidden" name="key" value={formKey} />
        <TextField
          label={t('growth.leads.title')}
          name="title"
          defaultValue={lead.companyName ?? lead.name}
          maxLength={200}
        />
        <TextField label={t('growth.leads.amount')} name="amount" inputMode="decimal" />
        <TextField label={t('growth.leads.close')} name="close" type="date" />
        <Button type="submit" name="intent" value="convert" look="primary">
          {t('growth.leads.convert')}
        </Button>
      </Form>
    </Card>
  );
}

function Engagement({ lead }: { readonly lead: LeadRecord }) {
  const { t } = useTranslation();
  return (
    <Card title={t('growth.leads.engagement')}>
      {lead.engagements.length === 0 ? (
        <p className="text-muted">{t('growth.leads.noEngagement')}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {lead.engagements.map((one) => (
            <li key={one.id} className="flex justify-between gap-4">
              <span>{one.event}</span>
              <When at={one.happenedAt} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
