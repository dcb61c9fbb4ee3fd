import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import type { PriceListChoicesData } from './list.tsx';
import { SettingFields } from './setting-fields.tsx';

interface Props {
  readonly formKey: string;
  readonly choices: PriceListChoicesData;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Makes a price list beside the others. */
export function PriceListPanel({ formKey, choices, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={t('priceLists.new')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="create" />
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('priceLists.code')} hint={t('priceLists.codeHint')} name="code" required autoFocus />
        <TypeField />
        <BuyerFields choices={choices} />
        <SelectField
          label={t('priceLists.channel')}
          name="channel"
          options={[['', t('priceLists.allChannels')], ...choices.channels.map(({ id, name }) => [id, name] as const)]}
        />
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t('priceLists.currency')}
            name="currency"
            required
            maxLength={3}
            defaultValue={choices.channels[0]?.currency ?? 'EUR'}
          />
          <SelectField
            label={t('priceLists.basis')}
            name="basis"
            defaultValue="GROSS"
            options={[
              ['GROSS', t('priceLists.GROSS')],
              ['NET', t('priceLists.NET')],
            ]}
          />
        </div>
        <SettingFields choices={choices} />
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}

const types = ['STANDARD', 'OVERRIDE', 'SALE'] as const;

function TypeField() {
  const { t } = useTranslation();
  const word = useEnumWord();
  const [type, setType] = useState<(typeof types)[number]>('STANDARD');
  return (
    <SelectField
      label={t('priceLists.type')}
      hint={t(`priceLists.typeHint.${type}`)}
      name="type"
      value={type}
      onChange={(event) => setType(event.target.value as typeof type)}
      options={types.map((one) => [one, word('priceListType', one)])}
    />
  );
}

function BuyerFields({ choices }: { readonly choices: PriceListChoicesData }) {
  const { t } = useTranslation();
  const [buyer, setBuyer] = useState('');
  return (
    <>
      <SelectField
        label={t('priceLists.for')}
        name="for"
        value={buyer}
        onChange={(event) => setBuyer(event.target.value)}
        options={[
          ['', t('priceLists.everybody')],
          ...choices.customerSegments.map(({ id, name }) => [`segment:${id}`, name] as const),
          ['customer', t('priceLists.customer')],
        ]}
      />
      {buyer === 'customer' && (
        <TextField label={t('priceLists.customerId')} name="customerId" required maxLength={100} />
      )}
    </>
  );
}
