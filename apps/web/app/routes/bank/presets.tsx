import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import type { BankAccountPartsFragment } from '../../graphql/generated/types.ts';
import { PresetFields } from './preset-fields.tsx';

type Preset = BankAccountPartsFragment['csvPresets'][number];

/** How the account's tables are read: each can be changed or go, one may be added; one is open at a time. */
export function Presets({ account }: { readonly account: BankAccountPartsFragment }) {
  const { t } = useTranslation();
  const [kept, setKept] = useState<readonly Preset[]>(account.csvPresets);
  const [open, setOpen] = useState<Preset | 'new' | null>(null);
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-4">
      <legend className="sr-only">{t('bank.presets')}</legend>
      <h3 className="font-medium">{t('bank.presets')}</h3>
      <p className="text-muted">{t('bank.presetsText')}</p>
      {kept
        .filter((preset) => preset !== open)
        .map((preset) => (
          <div key={preset.name} className="flex flex-wrap items-center gap-2">
            <input type="hidden" name="keptPreset" value={JSON.stringify(preset)} />
            <span className="min-w-0 grow truncate">{preset.name}</span>
            {open === null && (
              <Button look="quiet" onClick={() => setOpen(preset)}>
                {t('bank.editPreset', { name: preset.name })}
              </Button>
            )}
            <Button look="quiet" onClick={() => setKept((now) => now.filter(({ name }) => name !== preset.name))}>
              {t('bank.removePreset', { name: preset.name })}
            </Button>
          </div>
        ))}
      {open === null ? (
        <Button onClick={() => setOpen('new')}>{t('bank.addPreset')}</Button>
      ) : (
        <PresetFields account={account} preset={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />
      )}
    </fieldset>
  );
}
