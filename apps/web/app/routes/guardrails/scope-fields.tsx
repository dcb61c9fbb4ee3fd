import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { GuardrailPartsFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly guardrail: GuardrailPartsFragment | undefined;
  readonly categories: readonly { readonly id: string; readonly label: string }[];
}

/** For what a guardrail holds: the brand, a category with all below it, or one variant. */
export function ScopeFields({ guardrail, categories }: Props) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<string>(guardrail?.level ?? 'BRAND');
  return (
    <>
      <SelectField
        label={t('guardrails.scope')}
        hint={t('guardrails.scopeHint')}
        name="scope"
        value={scope}
        onChange={(event) => setScope(event.target.value)}
        options={(['BRAND', 'CATEGORY', 'SKU'] as const).map((one) => [one, t(`guardrails.levels.${one}`)] as const)}
      />
      {scope === 'CATEGORY' && (
        <SelectField
          label={t('guardrails.category')}
          name="category"
          defaultValue={guardrail?.categoryId ?? categories[0]?.id ?? ''}
          options={categories.map(({ id, label }) => [id, label] as const)}
        />
      )}
      {scope === 'SKU' && (
        <TextField label={t('guardrails.sku')} name="sku" required defaultValue={guardrail?.variant?.sku ?? ''} />
      )}
    </>
  );
}
