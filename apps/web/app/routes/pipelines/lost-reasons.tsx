import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextInput } from '../../components/text-input.tsx';

interface Props {
  readonly reasons: readonly string[];
  readonly onChange: (reasons: readonly string[]) => void;
}

/** Why deals of the pipeline can be lost. */
export function LostReasons({ reasons, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('records.pipeline.lostReasons')}>
      <div className="flex flex-col gap-2">
        <p className="text-muted">{t('records.pipeline.lostHint')}</p>
        {reasons.map((reason, at) => (
          // A row is where it stands: its words change while somebody types.
          <div key={at} className="flex gap-2">
            <TextInput
              aria-label={t('records.pipeline.reason', { place: at + 1 })}
              value={reason}
              maxLength={120}
              onChange={(event) => onChange(reasons.map((one, place) => (place === at ? event.target.value : one)))}
            />
            <Button
              icon
              look="quiet"
              disabled={reasons.length === 1}
              aria-label={t('records.pipeline.removeReason', { name: reason })}
              onClick={() => onChange(reasons.filter((_, place) => place !== at))}
            >
              <X size={16} aria-hidden />
            </Button>
          </div>
        ))}
        <Button className="self-start" onClick={() => onChange([...reasons, ''])}>
          <Plus size={16} aria-hidden />
          {t('records.pipeline.addReason')}
        </Button>
      </div>
    </Card>
  );
}
