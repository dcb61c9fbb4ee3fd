import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import type { Matcher } from './definition.ts';
import type { FrameProps } from './frame-panel.tsx';
import { MatcherFields } from './matcher-fields.tsx';

export const INSIDE = ['MANUAL'];

/** What takes people out of a journey. */
export function FrameExits({ draft, segments, mayWrite, onChange }: Omit<FrameProps, 'onClose'>) {
  const { t } = useTranslation();
  const exitAt = (at: number, exit: Matcher | null): void =>
    onChange({ ...draft, exits: draft.exits.flatMap((one, i) => (i === at ? (exit ?? []) : one)) });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-medium">{t('journeys.exits')}</legend>
      {draft.exits.map((exit, at) => (
        <div key={`${at} ${exit.on}`} className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <MatcherFields
              segments={segments}
              disabled={!mayWrite}
              label={t('journeys.exitNumber', { number: at + 1 })}
              matcher={exit}
              without={INSIDE}
              onChange={(next) => exitAt(at, next)}
            />
          </div>
          {mayWrite && (
            <Button
              look="quiet"
              icon
              aria-label={t('journeys.removeExit', { number: at + 1 })}
              onClick={() => exitAt(at, null)}
            >
              <X size={16} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      {mayWrite && draft.exits.length < 10 && (
        <Button className="self-start" onClick={() => onChange({ ...draft, exits: [...draft.exits, { on: 'ORDER' }] })}>
          {t('journeys.addExit')}
        </Button>
      )}
    </fieldset>
  );
}
