import { X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/text-field.tsx';
import { HeldWholeField } from '../../components/whole-field.tsx';
import { ArmMessage } from './arm-message.tsx';
import type { Arm } from './content-editor.tsx';
import { MessagePreview } from './message-preview.tsx';
import { TestMailButton } from './test-mail-button.tsx';

export interface ArmProps {
  readonly arm: Arm;
  readonly code: string;
  readonly personId: string;
  readonly editable: boolean;
  /** Where test mails go; undefined where this person may send none. */
  readonly testTo: string | undefined;
  readonly onChange: (patch: Partial<Arm>) => void;
  readonly onRemove: (() => void) | undefined;
}

export function ArmEditor({ arm, code, personId, editable, testTo, onChange, onRemove }: ArmProps) {
  const { t } = useTranslation();
  const id = useId();
  const key = arm.key.toUpperCase();
  return (
    <Card
      title={t('campaigns.variant', { key })}
      aside={
        editable &&
        onRemove && (
          <Button look="quiet" icon aria-label={t('campaigns.removeVariant', { key })} onClick={onRemove}>
            <X size={16} aria-hidden />
          </Button>
        )
      }
    >
      <div role="group" aria-labelledby={id} className="flex flex-col gap-4">
        <span id={id} className="sr-only">
          {t('campaigns.variant', { key })}
        </span>
        <fieldset disabled={!editable} className="flex flex-col gap-3">
          <div className="grid grid-cols-[1fr_96px] gap-3">
            <TextField
              label={t('campaigns.variantName')}
              required
              maxLength={80}
              value={arm.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
            <HeldWholeField
              label={t('campaigns.share')}
              min={0}
              max={100}
              value={arm.weight}
              onChange={(weight) => onChange({ weight: weight ?? 0 })}
            />
          </div>
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={arm.control}
              onChange={(event) => onChange({ control: event.target.checked })}
              className="size-4 accent-(--accent)"
            />
            {t('campaigns.control')}
          </label>
          {!arm.control && <ArmMessage arm={arm} onChange={onChange} />}
        </fieldset>
        {!arm.control && <MessagePreview arm={arm} code={code} personId={personId} />}
        {!arm.control && testTo !== undefined && <TestMailButton arm={arm} to={testTo} />}
      </div>
    </Card>
  );
}
