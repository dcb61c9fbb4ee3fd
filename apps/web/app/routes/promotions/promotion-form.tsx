import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { CataloguePicker } from '../../components/catalogue-picker.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { ChannelPartsFragment, PromotionKind, PromotionPartsFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { wallMinute } from '../../lib/wall-time.ts';
import { Tick } from '../competitors/tick.tsx';
import type { PromotionScope } from './scope.server.ts';

interface Props {
  readonly promotion: PromotionPartsFragment | null;
  readonly channels: readonly ChannelPartsFragment[];
  readonly scope: PromotionScope;
  readonly editable: boolean;
}

const kinds = ['PERCENTAGE', 'FIXED_AMOUNT', 'BUY_X_GET_Y', 'BUNDLE_PRICE'] as const;
const combinations = ['BEST_OF', 'STACKABLE', 'EXCLUSIVE'] as const;

/** All of a promotion; fields of other kinds stay away. */
export function PromotionForm({ promotion, channels, scope, editable }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [kind, setKind] = useState<PromotionKind>(promotion?.kind ?? 'PERCENTAGE');
  return (
    <Form method="post">
      <fieldset disabled={!editable} className="flex flex-col gap-5">
        <legend className="sr-only">{t('promotions.rule')}</legend>
        <input type="hidden" name="intent" value="save" />
        <VersionField of={promotion} />
        <Kept promotion={promotion} />
        <TextField label={t('promotions.name')} name="name" defaultValue={promotion?.name} required />
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            label={t('promotions.kind')}
            name="kind"
            value={kind}
            onChange={(event) => setKind(event.target.value as PromotionKind)}
            options={kinds.map((one) => [one, t(`enums.promotionKind.${one}`)])}
          />
          <TextField
            label={t('promotions.currency')}
            name="currency"
            defaultValue={promotion?.currency ?? 'EUR'}
            maxLength={3}
            required
          />
          <RewardFields kind={kind} promotion={promotion} />
        </div>
        <Together promotion={promotion} />
        <Scope scope={scope} />
        <When promotion={promotion} channels={channels} />
        <Limits promotion={promotion} />
        {editable && (
          <Button type="submit" look="primary" disabled={busy} className="self-start">
            {t('ui.save')}
          </Button>
        )}
      </fieldset>
    </Form>
  );
}

/** What this form cannot change stays as it is. */
function Kept({ promotion }: Pick<Props, 'promotion'>) {
  return [
    ...(promotion?.bundleItems ?? []).map(({ variantId, quantity }) => (
      <input key={`b${variantId}`} type="hidden" name="bundleItem" value={`${variantId} ${quantity}`} />
    )),
  ];
}

function RewardFields({ kind, promotion }: { readonly kind: PromotionKind } & Pick<Props, 'promotion'>) {
  const { t } = useTranslation();
  const percent = (
    <TextField
      label={t('promotions.percent')}
      name="percent"
      inputMode="decimal"
      defaultValue={promotion?.percent ?? ''}
    />
  );
  const times = (
    <TextField
      label={t('promotions.mostTimes')}
      name="mostTimes"
      inputMode="numeric"
      defaultValue={promotion?.mostTimes ?? ''}
    />
  );
  if (kind === 'PERCENTAGE') return percent;
  if (kind === 'FIXED_AMOUNT')
    return (
      <TextField
        label={t('promotions.amount')}
        name="amount"
        inputMode="decimal"
        defaultValue={promotion?.amount?.decimal ?? ''}
      />
    );
  if (kind === 'BUY_X_GET_Y')
    return (
      <>
        <TextField label={t('promotions.buy')} name="buy" inputMode="numeric" defaultValue={promotion?.buy ?? 2} />
        <TextField label={t('promotions.get')} name="get" inputMode="numeric" defaultValue={promotion?.get ?? 1} />
        <TextField
          label={t('promotions.giftPercent')}
          name="percent"
          inputMode="decimal"
          defaultValue={promotion?.percent ?? '100'}
        />
        {times}
      </>
    );
  return (
    <>
      <AreaField
        label={t('promotions.bundle')}
        hint={t('promotions.bundleHint', { count: promotion?.bundleItems.length ?? 0 })}
        name="bundle"
      />
      <TextField
        label={t('promotions.bundlePrice')}
        name="bundlePrice"
        inputMode="decimal"
        defaultValue={promotion?.bundlePrice?.decimal ?? ''}
      />
      {times}
    </>
  );
}

function Together({ promotion }: Pick<Props, 'promotion'>) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField
        label={t('promotions.combination')}
        hint={t('promotions.combinationHint')}
        name="combination"
        defaultValue={promotion?.combination ?? 'BEST_OF'}
        options={combinations.map((one) => [one, t(`enums.promotionCombination.${one}`)])}
      />
      <TextField
        label={t('promotions.priority')}
        hint={t('promotions.priorityHint')}
        name="priority"
        inputMode="numeric"
        defaultValue={promotion?.priority ?? 100}
      />
    </div>
  );
}

const scopes = ['product', 'variant', 'category'] as const;

/** What it looks at: everything where nothing is chosen, else what one of the three names. */
function Scope({ scope }: Pick<Props, 'scope'>) {
  const { t } = useTranslation();
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border border-line p-3">
      <legend className="px-1 font-medium">{t('promotions.scope.title')}</legend>
      <p className="text-meta text-muted">{t('promotions.scope.hint')}</p>
      {scopes.map((kind) => (
        <CataloguePicker
          key={kind}
          kind={kind}
          name={`${kind}Id`}
          label={t(`promotions.scope.${kind}`)}
          chosen={scope[kind]}
        />
      ))}
    </fieldset>
  );
}

function When({ promotion, channels }: Pick<Props, 'promotion' | 'channels'>) {
  const { t } = useTranslation();
  const zone = useViewer().brand?.timeZone ?? 'UTC';
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('promotions.from')}
          name="from"
          type="datetime-local"
          defaultValue={wallMinute(promotion?.startsAt, zone)}
        />
        <TextField
          label={t('promotions.to')}
          hint={t('promotions.zoneHint', { zone })}
          name="to"
          type="datetime-local"
          defaultValue={wallMinute(promotion?.endsAt, zone)}
        />
        <TextField
          label={t('promotions.minimum')}
          name="minimum"
          inputMode="decimal"
          defaultValue={promotion?.minimumBasket?.decimal ?? ''}
        />
        <TextField
          label={t('promotions.segments')}
          hint={t('promotions.segmentsHint')}
          name="segments"
          defaultValue={promotion?.segmentIds.join(', ') ?? ''}
        />
      </div>
      <div role="group" aria-label={t('promotions.channels')} className="flex flex-col gap-2">
        <p className="font-medium">{t('promotions.channels')}</p>
        {channels.map((channel) => (
          <label key={channel.id} className="flex items-center gap-2">
            <input
              type="checkbox"
              name="channelId"
              value={channel.id}
              defaultChecked={promotion?.channelIds.includes(channel.id)}
              className="size-4 accent-(--accent)"
            />
            {channel.name}
          </label>
        ))}
      </div>
      <Tick name="firstOrder" label={t('promotions.firstOrder')} checked={promotion?.firstOrderOnly ?? false} />
      <Tick name="needsCode" label={t('promotions.needsCode')} checked={promotion?.needsCode ?? false} />
    </>
  );
}

function Limits({ promotion }: Pick<Props, 'promotion'>) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <TextField
        label={t('promotions.limitTotal')}
        name="limitTotal"
        inputMode="numeric"
        defaultValue={promotion?.limitTotal ?? ''}
      />
      <TextField
        label={t('promotions.limitPerCustomer')}
        name="limitPerCustomer"
        inputMode="numeric"
        defaultValue={promotion?.limitPerCustomer ?? ''}
      />
      <TextField
        label={t('promotions.budget')}
        name="budget"
        inputMode="decimal"
        defaultValue={promotion?.budget?.decimal ?? ''}
      />
    </div>
  );
}
