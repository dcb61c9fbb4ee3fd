import type { Prerequisite } from '@mh-os/flags';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { ProblemAt } from './problem-words.ts';

/** A flag that can be asked for first. */
export interface OtherFlag {
  readonly key: string;
  readonly variants: readonly { readonly key: string }[];
}

interface Props {
  readonly prerequisites: readonly Prerequisite[];
  readonly others: readonly OtherFlag[];
  readonly problemAt: ProblemAt;
  readonly onChange: (prerequisites: readonly Prerequisite[]) => void;
}

const MOST = 10;

/** Other flags that have to come to one of their variants first; else everybody gets the off variant. */
export function PrerequisiteEditor({ prerequisites, others, problemAt, onChange }: Props) {
  const { t } = useTranslation();
  const put = (at: number, next: Prerequisite): void =>
    onChange(prerequisites.map((old, index) => (index === at ? next : old)));
  const free = others.find(({ key }) => !prerequisites.some(({ flagKey }) => flagKey === key));
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">{t('flags.prerequisitesLead')}</p>
      {prerequisites.map((each, at) => (
        <fieldset key={at} className="flex min-w-0 flex-wrap items-start gap-3">
          <legend className="sr-only">{t('flags.prerequisite', { number: at + 1 })}</legend>
          <SelectField
            label={t('flags.prerequisite', { number: at + 1 })}
            value={each.flagKey}
            error={problemAt(`prerequisites.${at}`)}
            onChange={(event) => put(at, { flagKey: event.target.value, variants: [] })}
            options={options(others, each.flagKey)}
          />
          <GoodEnough
            chosen={each.variants}
            variants={others.find(({ key }) => key === each.flagKey)?.variants ?? []}
            onChange={(variants) => put(at, { ...each, variants })}
          />
          <Button
            look="quiet"
            icon
            className="sm:mt-6"
            aria-label={t('flags.removePrerequisite', { name: each.flagKey })}
            onClick={() => onChange(prerequisites.filter((_old, index) => index !== at))}
          >
            <X size={16} aria-hidden />
          </Button>
        </fieldset>
      ))}
      {free !== undefined && prerequisites.length < MOST && (
        <div>
          <Button
            onClick={() =>
              onChange([
                ...prerequisites,
                { flagKey: free.key, variants: free.variants.slice(0, 1).map(({ key }) => key) },
              ])
            }
          >
            <Plus size={16} aria-hidden />
            {t('flags.addPrerequisite')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface GoodEnoughProps {
  readonly chosen: readonly string[];
  readonly variants: readonly { readonly key: string }[];
  readonly onChange: (chosen: string[]) => void;
}

/** Which variants of the other flag will do. */
function GoodEnough({ chosen, variants, onChange }: GoodEnoughProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('flags.goodEnough')} className="flex flex-wrap gap-x-4 gap-y-1 sm:mt-7">
      {variants.map(({ key }) => (
        <label key={key} className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            checked={chosen.includes(key)}
            onChange={({ target }) => {
              const rest = chosen.filter((one) => one !== key);
              onChange(target.checked ? [...rest, key] : rest);
            }}
          />
          {key}
        </label>
      ))}
    </div>
  );
}

/** A flag that was archived stays visible until another is chosen. */
function options(others: readonly OtherFlag[], chosen: string): (readonly [string, string])[] {
  const keys = others.map(({ key }) => key);
  return (keys.includes(chosen) ? keys : [chosen, ...keys]).map((key) => [key, key] as const);
}
