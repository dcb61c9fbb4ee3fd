import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { Channels, PromotionPage } from '../../graphql/generated/documents.ts';
import type { PromotionPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/promotion';
import { PromotionForm } from './promotion-form.tsx';
import { handlePromotion } from './save.server.ts';
import { NOTHING_CHOSEN, scopeOf } from './scope.server.ts';
import { Simulator } from './simulator.tsx';

const isNew = (id: string): boolean => id === 'new';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(
    context,
    isNew(params.id) ? 'catalog-pricing.promotion.write' : 'catalog-pricing.promotion.read',
  );
  if (isNew(params.id))
    return { promotion: null, scope: NOTHING_CHOSEN, channels: (await gql(context, Channels, {})).channels };
  const { promotion, channels } = await gql(context, PromotionPage, { id: params.id });
  if (promotion == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { promotion, channels, scope: await scopeOf(context, promotion) };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return handlePromotion(context, params.id, await request.formData());
}

/** One promotion: written, tried out, activated. */
export default function PromotionEditor({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { promotion, channels } = loaderData;
  const mayWrite = useViewer().can('catalog-pricing.promotion.write');
  const editable = mayWrite && (promotion === null || promotion.status === 'DRAFT');
  const problem = actionData !== undefined && 'problem' in actionData ? actionData.problem : undefined;
  const tried = actionData !== undefined && 'tried' in actionData ? actionData.tried : undefined;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/promotions', label: t('areas.name.promotions') }}
        title={promotion?.name ?? t('promotions.new')}
        status={promotion && <EnumBadge name="promotionStatus" value={promotion.status} />}
        actions={promotion !== null && mayWrite && <Steps promotion={promotion} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_400px]">
        <div className="flex min-w-0 flex-col gap-4">
          {problem !== undefined && <ProblemNotice problem={problem} />}
          {promotion?.status === 'PENDING' && <Notice tone="warn" title={t('promotions.waits')} />}
          {promotion !== null && !editable && <Notice tone="info" title={t('promotions.fixed')} />}
          <Card title={t('promotions.rule')}>
            <PromotionForm promotion={promotion} channels={channels} scope={loaderData.scope} editable={editable} />
          </Card>
        </div>
        {promotion !== null && (
          <div className="flex min-w-0 flex-col gap-4">
            <Simulator promotion={promotion} channels={channels} tried={tried} />
            {(promotion.needsCode || promotion.codeCount > 0) && <Codes promotion={promotion} mayWrite={mayWrite} />}
          </div>
        )}
      </div>
    </main>
  );
}

const steps = {
  DRAFT: ['ACTIVATE'],
  PENDING: [],
  ACTIVE: ['PAUSE', 'END'],
  PAUSED: ['RESUME', 'END'],
  ENDED: [],
} as const;

function Steps({ promotion }: { readonly promotion: PromotionPartsFragment }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return steps[promotion.status].map((step) => (
    <Form key={step} method="post">
      <input type="hidden" name="intent" value={step} />
      <VersionField of={promotion} follows={promotion.status !== 'DRAFT'} />
      <Button type="submit" look={step === 'ACTIVATE' || step === 'RESUME' ? 'primary' : 'secondary'} disabled={busy}>
        {t(`promotions.step.${step}`)}
      </Button>
    </Form>
  ));
}

function Codes({ promotion, mayWrite }: { readonly promotion: PromotionPartsFragment; readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Card title={t('promotions.codesCount', { count: promotion.codeCount })}>
      <div className="flex flex-col gap-4">
        {promotion.codeCount > 0 && (
          <ButtonLink to={`/promotions/${promotion.id}/codes.csv`} reloadDocument>
            {t('promotions.download')}
          </ButtonLink>
        )}
        {mayWrite && promotion.status !== 'ENDED' && (
          <>
            <Form method="post" className="flex flex-col gap-2">
              <input type="hidden" name="intent" value="code" />
              <TextField label={t('promotions.oneCode')} hint={t('promotions.oneCodeHint')} name="code" required />
              <Button type="submit" disabled={busy} className="self-start">
                {t('promotions.addCode')}
              </Button>
            </Form>
            <Form method="post" className="flex flex-col gap-2">
              <input type="hidden" name="intent" value="codes" />
              <TextField
                label={t('promotions.manyCodes')}
                hint={t('promotions.manyCodesHint')}
                name="count"
                inputMode="numeric"
                required
              />
              <Button type="submit" disabled={busy} className="self-start">
                {t('promotions.makeCodes')}
              </Button>
            </Form>
          </>
        )}
      </div>
    </Card>
  );
}
