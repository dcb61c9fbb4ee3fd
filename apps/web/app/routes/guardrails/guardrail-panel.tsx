import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type {
  ChannelPartsFragment,
  GuardrailPartsFragment,
  PricingGuardrailKind,
  PricingGuardrailPolicy,
} from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { KindFields } from './kind-fields.tsx';
import { ScopeFields } from './scope-fields.tsx';
import { wrongField } from './wrong-field.ts';
import { kinds } from './words.ts';

interface Props {
  readonly guardrail: GuardrailPartsFragment | undefined;
  readonly channels: readonly ChannelPartsFragment[];
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

const policies: readonly PricingGuardrailPolicy[] = ['BLOCK', 'REQUIRE_APPROVAL', 'WARN'];

/** Sets a guardrail of any kind beside the list. */
export function GuardrailPanel({ guardrail, channels, categories, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [kind, setKind] = useState<PricingGuardrailKind>(guardrail?.kind ?? 'MINIMUM_MARGIN');
  const [wrong, setWrong] = useState<string | null>(null);
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const found = wrongField(kind, new FormData(event.currentTarget));
    setWrong(found);
    if (found !== null) event.preventDefault();
  };
  const anyChannel = kind === 'CHANNEL_ORDER' ? [] : [['', t('guardrails.allChannels')] as const];
  return (
    <SidePanel title={guardrail === undefined ? t('guardrails.new') : t('guardrails.edit')} onClose={onClose}>
      <Form method="post" onSubmit={check} noValidate className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={guardrail?.id ?? ''} />
        <VersionField of={guardrail} />
        <SelectField
          label={t('guardrails.kind')}
          hint={t(`guardrails.kindHint.${kind}`)}
          name="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as PricingGuardrailKind)}
          options={kinds.map((one) => [one, t(`guardrails.kinds.${one}`)] as const)}
        />
        <KindFields key={kind} kind={kind} guardrail={guardrail} channels={channels} wrong={wrong} />
        <ScopeFields guardrail={guardrail} categories={categories} />
        <SelectField
          label={kind === 'CHANNEL_ORDER' ? t('guardrails.cheaperChannel') : t('guardrails.channel')}
          name="channel"
          defaultValue={guardrail?.channel?.id ?? ''}
          options={[...anyChannel, ...channels.map(({ id, name }) => [id, name] as const)]}
        />
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
