import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Percent } from '../../components/printed.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { SetLandedCostMutation } from '../../graphql/generated/types.ts';
import { componentKinds } from './cost-kinds.ts';
import type { CostedVariant } from './margin.tsx';

type Effects = NonNullable<SetLandedCostMutation['setLandedCost']['effects']>;

interface Props {
  readonly variant: CostedVariant;
  /** What the cost that was typed would do. */
  readonly trial:
    | { readonly effects: Effects; readonly total: SetLandedCostMutation['setLandedCost']['total'] | undefined }
    | undefined;
}

/** A cost part by part, from now or a day to come; first tried, then set. */
export function CostForm({ variant, trial }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  const [local, setLocal] = useState('');
  const current = variant.landedCosts.find((cost) => cost.inForce);
  const currency = current?.total.currency ?? variant.prices[0]?.channel.currency ?? 'EUR';
  const first = (kind: string): string => {
    const part = current?.components.find((one) => one.kind === kind);
    if (part !== undefined) return part.amount.decimal;
    return kind === 'PURCHASE' && current?.components.length === 0 ? current.total.decimal : '';
  };
  return (
    <Form method="post" preventScrollReset className="flex flex-col gap-4">
      <input type="hidden" name="variant" value={variant.id} />
      <input type="hidden" name="currency" value={currency} />
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <input type="hidden" name="validFrom" value={local === '' ? '' : new Date(local).toISOString()} />
      <div className="grid gap-3 sm:grid-cols-3">
        {componentKinds.map((kind) => (
          <TextField
            key={kind}
            label={`${t(`products.costKinds.${kind}`)} (${currency})`}
            name={kind}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={first(kind)?.replace(/(\.\d\d)0+$/, '$1')}
          />
        ))}
      </div>
      <TextField
        label={t('products.costFrom')}
        hint={t('products.costFromHint')}
        type="datetime-local"
        value={local}
        onChange={(event) => setLocal(event.target.value)}
      />
      {trial !== undefined && <Trial effects={trial.effects} total={trial.total} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="intent" value="set" look="primary" disabled={busy}>
          {t('products.setCost')}
        </Button>
        <Button type="submit" name="intent" value="try" disabled={busy}>
          {t('products.tryCost')}
        </Button>
      </div>
    </Form>
  );
}

function Trial({ effects, total }: NonNullable<Props['trial']>) {
  const { t } = useTranslation();
  return (
    <div role="status" className="rounded-card border border-line p-3">
      <p className="mb-2 font-medium">
        {t('products.costSum')}: {total?.decimal} {total?.currency}
      </p>
      {effects.length === 0 && <p className="text-muted">{t('products.noPrices')}</p>}
      <ul className="flex flex-col gap-1">
        {effects.map((effect) => (
          <li key={effect.channelId} className="flex flex-wrap items-center gap-2">
            <span className="min-w-24">{effect.channel}</span>
            <span className="text-muted">
              <Percent value={effect.marginBefore} /> →
            </span>
            <Percent value={effect.marginAfter} />
            {effect.newlyBroken && <Badge tone="bad">{t('products.costBreaks')}</Badge>}
          </li>
        ))}
      </ul>
    </div>
  );
}
