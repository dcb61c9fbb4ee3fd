import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { AttributePartsFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { isMoreFilter } from './filter-names.ts';

interface Props {
  readonly channels: readonly { readonly id: string; readonly name: string; readonly currency: string }[];
  readonly attributes: readonly AttributePartsFragment[];
}

/** What a list is narrowed by less often: prices and margins of a channel, and attributes. */
export function MoreFilters({ channels, attributes }: Props) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState(false);
  const count = new Set([...params.keys()].filter(isMoreFilter).map((name) => name.replace(/\.(min|max)$/, ''))).size;
  const kept = [...params].filter(([name]) => !isMoreFilter(name) && name !== 'at' && name !== 'peek');
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <SlidersHorizontal size={16} aria-hidden />
        {count === 0 ? t('catalogue.filter.more') : t('catalogue.filter.moreOn', { count })}
      </Button>
      <Dialog title={t('catalogue.filter.moreTitle')} open={open} onOpenChange={setOpen}>
        {(close) => (
          <Form
            action="/products"
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              const given = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim()]);
              setParams(new URLSearchParams([...kept, ...given.filter(([, value]) => value !== '')]));
              close();
            }}
          >
            <ChannelRange params={params} channels={channels} name="price" />
            {useCosts() && <ChannelRange params={params} channels={channels} name="margin" />}
            {attributes.map((one) => (
              <AttributeFilterField key={one.id} attribute={one} params={params} />
            ))}
            <div className="flex gap-2 pt-2">
              <Button type="submit" look="primary">
                {t('catalogue.filter.apply')}
              </Button>
              <Button
                onClick={() => {
                  setParams(new URLSearchParams(kept));
                  close();
                }}
              >
                {t('catalogue.filter.reset')}
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}

const useCosts = (): boolean => useViewer().can('catalog-pricing.cost.read');

interface RangeProps extends Pick<Props, 'channels'> {
  readonly params: URLSearchParams;
  readonly name: 'price' | 'margin';
}

/** From and to in one channel; prices in its currency, margins in percent. */
function ChannelRange({ params, channels, name }: RangeProps) {
  const { t } = useTranslation();
  const price = name === 'price';
  return (
    <fieldset className="grid grid-cols-2 gap-3">
      <legend className="pb-1 font-medium">{t(price ? 'catalogue.filter.price' : 'catalogue.filter.margin')}</legend>
      <div className="col-span-2">
        <SelectField
          label={t('catalogue.filter.channel')}
          name={`${name}.in`}
          defaultValue={params.get(`${name}.in`) ?? channels[0]?.id ?? ''}
          options={channels.map((one) => [one.id, price ? `${one.name} (${one.currency})` : one.name] as const)}
        />
      </div>
      <Range name={name} params={params} decimal />
    </fieldset>
  );
}

function Range({ name, params, decimal }: Pick<RangeProps, 'params'> & { name: string; readonly decimal: boolean }) {
  const { t } = useTranslation();
  return (['min', 'max'] as const).map((end) => (
    <TextField
      key={end}
      label={t(`catalogue.filter.${end}`)}
      name={`${name}.${end}`}
      type={decimal ? 'text' : 'date'}
      inputMode={decimal ? 'decimal' : undefined}
      pattern={decimal ? '-?[0-9]+([.,][0-9]+)?' : undefined}
      maxLength={20}
      className="tnum"
      defaultValue={params.get(`${name}.${end}`) ?? ''}
    />
  ));
}

interface FieldProps {
  readonly attribute: AttributePartsFragment;
  readonly params: URLSearchParams;
}

/** One attribute: from and to of numbers and days, one of the options, or the words themselves. */
function AttributeFilterField({ attribute, params }: FieldProps) {
  const { t } = useTranslation();
  const { id, kind, label, unit, options } = attribute;
  const name = `attr.${id}`;
  const shown = unit == null ? label : `${label} (${unit})`;
  if (kind === 'NUMBER' || kind === 'DATE')
    return (
      <fieldset className="grid grid-cols-2 gap-3">
        <legend className="pb-1 font-medium">{shown}</legend>
        <Range name={name} params={params} decimal={kind === 'NUMBER'} />
      </fieldset>
    );
  if (kind === 'TEXT')
    return <TextField label={shown} name={name} maxLength={200} defaultValue={params.get(name) ?? ''} />;
  const choices =
    kind === 'BOOLEAN'
      ? (['true', 'false'] as const).map((one) => [one, t(one === 'true' ? 'catalogue.yes' : 'catalogue.no')] as const)
      : options.map((one) => [one.code, one.label] as const);
  return (
    <SelectField
      label={shown}
      name={name}
      defaultValue={params.get(name) ?? ''}
      options={[['', t('catalogue.filter.any')], ...choices]}
    />
  );
}
