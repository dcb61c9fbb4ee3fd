import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { CataloguePicker } from '../../components/catalogue-picker.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { Sparkles } from 'lucide-react';
import { useFormKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { Tick } from '../competitors/tick.tsx';
import type { ProgramData } from './program.tsx';
import { useRuleWords } from './use-rule-words.ts';

interface Props {
  readonly data: ProgramData;
  readonly mayWrite: boolean;
  readonly formKey: string;
}

type Rule = ProgramData['rules'][number];

export const ruleKinds = ['RATE', 'MULTIPLIER', 'BONUS', 'EVENT'] as const;

/** Rules by priority; a new one begins as a draft and is started on its own. */
export function RulesCard({ data, mayWrite, formKey }: Props) {
  const { t } = useTranslation();
  const { rules } = data;
  const key = useFormKey(formKey);
  const inWords = useRuleWords(data);
  const word = useEnumWord();
  const columns: Column<Rule>[] = [
    {
      key: 'name',
      header: t('loyalty.rule'),
      cell: (row) => (
        <span className="block min-w-0">
          <Link
            to={`/loyalty/programs/${data.program.id}/rules/${row.id}`}
            className="block font-medium hover:underline"
          >
            {row.name}
          </Link>
          <span className="block text-meta text-pretty text-muted" suppressHydrationWarning>
            {inWords(row)}
          </span>
        </span>
      ),
      wrap: true,
      card: 'title',
    },
    { key: 'kind', header: t('loyalty.kind'), cell: (row) => word('loyaltyRuleKind', row.kind), card: 'line' },
    { key: 'number', header: t('loyalty.version'), right: true, cell: (row) => row.number },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'step',
      header: t('loyalty.step.START'),
      quiet: true,
      hidden: !mayWrite,
      cell: (row) => <Step rule={row} />,
      card: 'line',
    },
  ];
  return (
    <Card title={t('loyalty.rules')} flush>
      {rules.length === 0 ? (
        <EmptyState icon={Sparkles} title={t('loyalty.noRules')} text={t('loyalty.noRulesText')} />
      ) : (
        <LedgerTable label={t('loyalty.rules')} columns={columns} rows={rules} id={(row) => row.id} />
      )}
      {mayWrite && <NewRule key={key} formKey={key} />}
    </Card>
  );
}

function Step({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  if (rule.status === 'ENDED') return null;
  const step = rule.status === 'ACTIVE' ? 'PAUSE' : 'START';
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="rule-step" />
      <input type="hidden" name="rule" value={rule.id} />
      <VersionField of={rule} follows />
      <Button
        type="submit"
        look="quiet"
        name="step"
        value={step}
        aria-label={`${t(`loyalty.step.${step}`)}: ${rule.name}`}
      >
        {t(`loyalty.step.${step}`)}
      </Button>
    </Form>
  );
}

function NewRule({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const busy = useNavigation().state !== 'idle';
  const mayLook = useViewer().can('catalog-pricing.product.read');
  const [kind, setKind] = useState<string>('RATE');
  return (
    <Form method="post" className="grid items-end gap-3 border-t border-line p-4 sm:grid-cols-3">
      <input type="hidden" name="intent" value="rule" />
      <input type="hidden" name="key" value={formKey} />
      <TextField label={t('loyalty.name')} name="name" required maxLength={120} />
      <SelectField
        label={t('loyalty.kind')}
        name="kind"
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        options={ruleKinds.map((one) => [one, word('loyaltyRuleKind', one)] as const)}
      />
      <TextField label={t('loyalty.gives')} name="amount" inputMode="decimal" required />
      {kind === 'EVENT' && <TextField label={t('loyalty.eventKey')} name="eventKey" required maxLength={60} />}
      <TextField label={t('loyalty.minimumNet')} name="minimumNet" inputMode="decimal" />
      <TextField label={t('loyalty.skus')} name="skus" />
      <WholeField label={t('loyalty.capPerOrder')} name="capPerOrder" min={1} />
      <WholeField label={t('loyalty.capPerMonth')} name="capPerPeriod" min={1} />
      <WholeField label={t('loyalty.priority')} name="priority" min={0} max={1000} defaultValue={100} />
      {mayLook && (
        <div className="sm:col-span-3">
          <CataloguePicker
            label={t('loyalty.onlyCategories')}
            hint={t('loyalty.onlyCategoriesHint')}
            name="categoryId"
            kind="category"
            chosen={[]}
          />
        </div>
      )}
      <Tick name="firstOrderOnly" label={t('loyalty.firstOrderOnly')} checked={false} />
      <Button type="submit" disabled={busy} className="sm:justify-self-start">
        {t('loyalty.addRule')}
      </Button>
    </Form>
  );
}
