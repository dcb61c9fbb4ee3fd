import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type {
  ChannelPartsFragment,
  GuardrailPartsFragment,
  PricingGuardrailPolicy,
} from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly guardrail: GuardrailPartsFragment | undefined;
  readonly channels: readonly ChannelPartsFragment[];
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

const policies: readonly PricingGuardrailPolicy[] = ['BLOCK', 'REQUIRE_APPROVAL', 'WARN'];

const isMargin = (text: string): boolean => /^-?\d{1,2}([.,]\d{1,2})?$/.test(text.trim());

/** Sets a minimum margin beside the list. */
export function GuardrailPanel({ guardrail, channels, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [wrong, setWrong] = useState(false);
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const fine = isMargin(String(new FormData(event.currentTarget).get('minimum')));
    setWrong(!fine);
    if (!fine) event.preventDefault();
  };
  return (
    <SidePanel title={guardrail === undefined ? t('guardrails.new') : t('guardrails.edit')} onClose={onClose}>
      <Form method="post" onSubmit={check} noValidate className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={guardrail?.id ?? ''} />
        <input type="hidden" name="version" value={guardrail?.version ?? ''} />
        <SelectField
          label={t('guardrails.channel')}
          name="channel"
          defaultValue={guardrail?.channel?.id ?? ''}
          options={[['', t('guardrails.allChannels')], ...channels.map(({ id, name }) => [id, name] as const)]}
        />
        <Field
          label={`${t('guardrails.minimumMargin')} (%)`}
          hint={t('guardrails.minimumHint')}
          error={wrong ? t('guardrails.minimumWrong') : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              name="minimum"
              inputMode="decimal"
              defaultValue={guardrail?.minimumMarginPercent ?? ''}
              autoFocus
            />
          )}
        </Field>
        <PolicyField first={guardrail?.policy ?? 'BLOCK'} />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="active"
            value="on"
            defaultChecked={guardrail?.active ?? true}
            className="size-4 accent-(--accent)"
          />
          {t('guardrails.active')}
        </label>
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

/** What happens when the rule is broken, with what that means. */
function PolicyField({ first }: { readonly first: PricingGuardrailPolicy }) {
  const { t } = useTranslation();
  const [policy, setPolicy] = useState(first);
  return (
    <SelectField
      label={t('guardrails.policy')}
      hint={t(`guardrails.hint.${policy}`)}
      name="policy"
      value={policy}
      onChange={(event) => setPolicy(event.target.value as PricingGuardrailPolicy)}
      options={policies.map((one) => [one, t(`enums.policy.${one}`)])}
    />
  );
}
