import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import type { PipelinePartsFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly pipeline: Pick<PipelinePartsFragment, 'lostReasons'>;
  readonly onLose: (reason: string) => void;
  readonly onDone: () => void;
}

/** Asks why a deal was lost before it goes. */
export function LostReason({ pipeline, onLose, onDone }: Props) {
  const { t } = useTranslation();
  const [reason, choose] = useState(pipeline.lostReasons[0] ?? '');
  return (
    <div className="flex flex-col gap-2 rounded-control bg-neutral-bg p-2">
      <Select aria-label={t('growth.deals.lostReason')} value={reason} onChange={(event) => choose(event.target.value)}>
        {pipeline.lostReasons.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <div className="flex gap-2">
        <Button
          look="danger"
          onClick={() => {
            onDone();
            onLose(reason);
          }}
        >
          {t('growth.deals.lose')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('growth.deals.cancel')}
        </Button>
      </div>
    </div>
  );
}
