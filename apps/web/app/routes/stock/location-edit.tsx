import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { StockPlaceSettingsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';

interface Props {
  readonly place: StockPlaceSettingsFragment;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** How one place sells: to whom, below zero or not, and in which order it is taken from. */
export function LocationEdit({ place, problem, onClose }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const ticks = [
    ['sellable', 'stock.sellable', place.sellable],
    ['allowsBackorder', 'stock.backorder', place.allowsBackorder],
    ['active', 'stock.setUp.active', place.active],
  ] as const;
  return (
    <PanelForm
      title={place.name}
      intent="location-edit"
      hidden={{ id: place.id, version: place.version }}
      problem={problem}
      onClose={onClose}
    >
      <TextField
        label={t('stock.name')}
        name="name"
        required
        maxLength={120}
        defaultValue={place.name}
        error={wrong('name')}
      />
      <WholeField
        label={t('stock.setUp.position')}
        hint={t('stock.setUp.positionHint')}
        name="position"
        min={0}
        max={10_000}
        required
        defaultValue={place.position}
        error={wrong('position')}
      />
      {ticks.map(([name, word, on]) => (
        <label key={name} className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name={name} defaultChecked={on} className="size-4 shrink-0 accent-(--accent)" />
          {t(word)}
        </label>
      ))}
    </PanelForm>
  );
}
