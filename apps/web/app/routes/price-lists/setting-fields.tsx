import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { PriceListPartsFragment } from '../../graphql/generated/types.ts';
import type { PriceListChoicesData } from './list.tsx';

interface Props {
  readonly list?: PriceListPartsFragment | undefined;
  readonly choices: PriceListChoicesData;
}

const dayOf = (at: string | null | undefined): string => at?.slice(0, 10) ?? '';

/** What may change of a list: name, window, priority, bands, formula. */
export function SettingFields({ list, choices }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t('priceLists.name')} name="name" defaultValue={list?.name ?? ''} required maxLength={200} />
      <div className="grid grid-cols-2 gap-3">
        <TextField label={t('priceLists.startsAt')} name="startsAt" type="date" defaultValue={dayOf(list?.startsAt)} />
        <TextField label={t('priceLists.endsAt')} name="endsAt" type="date" defaultValue={dayOf(list?.endsAt)} />
      </div>
      <p className="-mt-2 text-meta text-muted">{t('priceLists.utc')}</p>
      <TextField
        label={t('priceLists.priority')}
        hint={t('priceLists.priorityHint')}
        name="priority"
        inputMode="numeric"
        defaultValue={list?.priority ?? 0}
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          name="rising"
          defaultChecked={list?.risingBands ?? false}
          className="size-4 accent-(--accent)"
        />
        {t('priceLists.risingBands')}
      </label>
      <FormulaFields list={list} choices={choices} />
    </>
  );
}

const kinds = ['COST_PLUS', 'PERCENT_OF_LIST', 'PERCENT_OF_CHANNEL'] as const;
const endings = ['0.95', '0.99', '0.90', '0.50', '0.00'];

function FormulaFields({ list, choices }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<string>(list?.formulaKind ?? '');
  const ending = list?.roundingEnding == null ? '' : list.roundingEnding.slice(0, 4);
  const lists = choices.priceLists.nodes.filter((one) => one.id !== list?.id && one.status !== 'ARCHIVED');
  const sources =
    kind === 'PERCENT_OF_LIST'
      ? lists.map((one) => [`list:${one.id}`, one.name] as const)
      : choices.channels.map((one) => [`channel:${one.id}`, one.name] as const);
  const source =
    list?.formulaListId != null
      ? `list:${list.formulaListId}`
      : list?.formulaChannelId != null
        ? `channel:${list.formulaChannelId}`
        : '';
  return (
    <>
      <SelectField
        label={t('priceLists.formula')}
        name="formula"
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        options={[['', t('priceLists.formulaNone')], ...kinds.map((one) => [one, t(`priceLists.${one}`)] as const)]}
      />
      {kind !== '' && (
        <>
          {kind !== 'COST_PLUS' && (
            <SelectField label={t('priceLists.source')} name="source" defaultValue={source} options={sources} />
          )}
          <div className="grid grid-cols-3 gap-3">
            <TextField
              label={t('priceLists.percent')}
              name="percent"
              inputMode="decimal"
              required
              defaultValue={list?.formulaPercent == null ? '' : String(Number(list.formulaPercent))}
            />
            <SelectField
              label={t('priceLists.ending')}
              name="ending"
              defaultValue={ending}
              options={[['', t('priceLists.endingNone')], ...endings.map((one) => [one, `,${one.slice(2)}`] as const)]}
            />
            <TextField
              label={t('priceLists.step')}
              name="step"
              inputMode="decimal"
              defaultValue={list?.minimumStep == null ? '' : String(Number(list.minimumStep))}
            />
          </div>
        </>
      )}
    </>
  );
}
