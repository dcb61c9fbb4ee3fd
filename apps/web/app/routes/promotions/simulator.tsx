import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Badge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Money } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { ChannelPartsFragment, PromotionPartsFragment, TryPromotionQuery } from '../../graphql/generated/types.ts';
import { Tick } from '../competitors/tick.tsx';

interface Props {
  readonly promotion: PromotionPartsFragment;
  readonly channels: readonly ChannelPartsFragment[];
  readonly tried: TryPromotionQuery['evaluatePromotions'] | undefined;
}

/** Tries a basket with this promotion and all that are active: what is taken off, and why. */
export function Simulator({ promotion, channels, tried }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Card title={t('promotions.try')}>
      <Form method="post" preventScrollReset className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="try" />
        <SelectField
          label={t('promotions.channel')}
          name="channelId"
          options={channels.map(({ id, name }) => [id, name] as const)}
        />
        <AreaField label={t('promotions.basket')} hint={t('promotions.basketHint')} name="basket" required />
        <TextField label={t('promotions.codes')} name="codes" />
        {promotion.limitPerCustomer != null && <TextField label={t('promotions.customer')} name="customerId" />}
        <Tick name="firstOrder" label={t('promotions.asFirstOrder')} checked={false} />
        <Button type="submit" look="primary" disabled={busy} className="self-start">
          {t('promotions.tryIt')}
        </Button>
      </Form>
      {tried != null && <Outcome tried={tried} />}
    </Card>
  );
}

function Outcome({ tried }: { readonly tried: NonNullable<Props['tried']> }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <div role="status" className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
      <FactList
        facts={[
          [t('promotions.before'), <Money key="before" value={tried.grossBefore} />],
          [t('promotions.discount'), <Money key="off" value={tried.discount} />],
          [t('promotions.after'), <Money key="after" value={tried.gross} />],
          [t('promotions.tax'), <Money key="tax" value={tried.tax} />],
        ]}
      />
      <ul className="flex flex-col gap-2">
        {tried.promotions.map((one) => (
          <li key={one.promotionId} className="flex flex-wrap items-center justify-between gap-2">
            <span>{one.name}</span>
            <span className="flex items-center gap-2">
              {one.reason === 'APPLIED' && <Money value={one.discount} />}
              <Badge tone={one.reason === 'APPLIED' ? 'ok' : 'neutral'}>{word('promotionReason', one.reason)}</Badge>
            </span>
          </li>
        ))}
      </ul>
      {tried.unknownCodes.length > 0 && (
        <p className="text-meta text-muted">{t('promotions.unknownCodes', { codes: tried.unknownCodes.join(', ') })}</p>
      )}
      {tried.unpricedVariantIds.length > 0 && <p className="text-meta text-muted">{t('promotions.unpriced')}</p>}
    </div>
  );
}
