import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { CatalogueSearch } from '../../components/catalogue-picker.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { printed, type Bands } from './bands.ts';

interface Props {
  readonly listId: string;
  /** As the head of the price column says it, such as EUR net. */
  readonly unit: string;
  readonly bands: Bands | null;
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onPick: (variantId: string) => void;
  readonly onClose: () => void;
}

/** The prices of one variant in a list, one for each quantity from which it holds. */
export function BandsPanel({ bands, onPick, onClose, ...form }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={bands?.label ?? t('priceLists.addPrice')} onClose={onClose}>
      {bands === null ? (
        <CatalogueSearch
          label={t('priceLists.bands.which')}
          hint={t('priceLists.bands.whichHint')}
          kind="variant"
          onPick={(one) => onPick(one.id)}
        />
      ) : (
        <BandsForm key={bands.variantId} bands={bands} onClose={onClose} {...form} />
      )}
    </SidePanel>
  );
}

type FormProps = Omit<Props, 'bands' | 'onPick'> & { readonly bands: Bands };

function BandsForm({ listId, unit, bands, formKey, problem, onClose }: FormProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  const [room, setRoom] = useState(bands.rows.length === 0 ? 2 : 1);
  return (
    <Form method="post" className="flex flex-col gap-4">
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <input type="hidden" name="intent" value="bands" />
      <input type="hidden" name="id" value={listId} />
      <input type="hidden" name="variant" value={bands.variantId} />
      <input type="hidden" name="key" value={key} />
      <p className="text-meta text-muted">{t('priceLists.bands.hint')}</p>
      {bands.rows.map((row, index) => (
        <Band key={row.quantity} index={index} unit={unit} row={row} error={wrong(`price ${index}`)} />
      ))}
      {Array.from({ length: room }, (_, index) => (
        <Band
          key={`new ${index}`}
          index={bands.rows.length + index}
          unit={unit}
          first={bands.rows.length + index === 0}
          error={wrong(`price ${bands.rows.length + index}`)}
        />
      ))}
      <div>
        <Button onClick={() => setRoom(room + 1)}>{t('priceLists.bands.more')}</Button>
      </div>
      <div className="grid grid-cols-2 gap-3">
        <TextField label={t('priceLists.startsAt')} name="from" type="date" hint={t('priceLists.bands.now')} />
        <TextField label={t('priceLists.endsAt')} name="to" type="date" hint={t('priceLists.bands.open')} />
      </div>
      <div className="flex gap-2 pt-2">
        <Button type="submit" look="primary" disabled={busy}>
          {t('ui.save')}
        </Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </div>
    </Form>
  );
}

interface BandProps {
  readonly index: number;
  readonly unit: string;
  readonly row?: Bands['rows'][number];
  /** The first price is the one of a single piece. */
  readonly first?: boolean;
  readonly error?: string | undefined;
}

function Band({ index, unit, row, first = false, error }: BandProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('priceLists.bands.one', { number: index + 1 })} className="grid grid-cols-2 gap-3">
      <WholeField
        label={t('priceLists.from')}
        name={`quantity ${index}`}
        min={1}
        max={1_000_000}
        className="tnum"
        readOnly={row !== undefined}
        defaultValue={row?.quantity ?? (first ? 1 : '')}
      />
      <TextField
        label={`${t('priceLists.unitPrice')} (${unit})`}
        name={`price ${index}`}
        inputMode="decimal"
        className="tnum"
        defaultValue={printed(row?.price ?? null)}
        error={error}
      />
      {row !== undefined && (
        <>
          <input type="hidden" name={`before ${index}`} value={printed(row.price)} />
          <input type="hidden" name={`version ${index}`} value={row.version} />
        </>
      )}
    </div>
  );
}
