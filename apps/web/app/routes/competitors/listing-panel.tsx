import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { When } from '../../components/printed.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { ListingPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { Tick } from './tick.tsx';

interface Props {
  readonly listing: ListingPartsFragment | undefined;
  readonly pagesRead: boolean;
  readonly mayCapture: boolean;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

const units = ['ml', 'l', 'g', 'kg', 'pcs'] as const;

/** Maps a product of the competitor to a variant of ours, takes down a price, and says where it can be read. */
export function ListingPanel({ listing, pagesRead, mayCapture, problem, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={listing?.title ?? t('competitors.map')} onClose={onClose}>
      <div className="flex flex-col gap-6">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {listing !== undefined && mayCapture && <PriceForm id={listing.id} />}
        <MappingForm listing={listing} />
        {listing !== undefined && <PageForm listing={listing} pagesRead={pagesRead} />}
        {listing?.page?.enabled === true && pagesRead && mayCapture && <ReadNow listing={listing} />}
      </div>
    </SidePanel>
  );
}

function Save() {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Button type="submit" look="primary" disabled={busy} className="self-start">
      {t('ui.save')}
    </Button>
  );
}

function PriceForm({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex flex-col gap-3">
      <input type="hidden" name="intent" value="price" />
      <input type="hidden" name="id" value={id} />
      <TextField
        label={t('competitors.seenNow')}
        hint={t('competitors.seenNowHint')}
        name="price"
        inputMode="decimal"
        required
      />
      <Save />
    </Form>
  );
}

function MappingForm({ listing }: { readonly listing: ListingPartsFragment | undefined }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="intent" value="mapping" />
      <input type="hidden" name="id" value={listing?.id ?? ''} />
      <VersionField of={listing} />
      <TextField
        label={t('competitors.sku')}
        hint={t('competitors.skuHint')}
        name="sku"
        defaultValue={listing?.variant.sku}
        required
      />
      {listing === undefined && (
        <TextField
          label={t('competitors.reference')}
          hint={t('competitors.referenceHint')}
          name="externalRef"
          required
        />
      )}
      <TextField label={t('competitors.theirs')} name="title" defaultValue={listing?.title} required />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={t('competitors.pack')}
          name="amount"
          inputMode="decimal"
          defaultValue={listing?.pack.amount}
          required
        />
        <SelectField
          label={t('competitors.unit')}
          name="unit"
          defaultValue={listing?.pack.unit ?? 'ml'}
          options={units.map((unit) => [unit, unit])}
        />
      </div>
      <TextField label={t('competitors.address')} name="url" type="url" defaultValue={listing?.url ?? ''} />
      {listing !== undefined && <Tick name="active" label={t('competitors.compared')} checked={listing.active} />}
      <Save />
    </Form>
  );
}

function PageForm({ listing, pagesRead }: { readonly listing: ListingPartsFragment; readonly pagesRead: boolean }) {
  const { t } = useTranslation();
  const { page } = listing;
  return (
    <Form method="post" className="flex flex-col gap-4 border-t border-line pt-4">
      <h3 className="text-form font-semibold">{t('competitors.page')}</h3>
      <p className="text-meta text-muted">{t(pagesRead ? 'competitors.pageText' : 'competitors.pagesOff')}</p>
      <input type="hidden" name="intent" value="page" />
      <input type="hidden" name="id" value={listing.id} />
      <VersionField of={{ id: `page ${listing.id}`, version: page?.version }} />
      <TextField
        label={t('competitors.address')}
        name="url"
        type="url"
        defaultValue={page?.url ?? listing.url ?? ''}
        required
      />
      <TextField
        label={t('competitors.selector')}
        hint={t('competitors.selectorHint')}
        name="selector"
        defaultValue={page?.selector ?? ''}
      />
      <TextField label={t('competitors.locale')} name="locale" defaultValue={page?.locale ?? 'de-DE'} required />
      <Tick name="enabled" label={t('competitors.pageEnabled')} checked={page?.enabled ?? false} />
      {page?.message != null && <p className="text-meta text-muted">{page.message}</p>}
      <Save />
    </Form>
  );
}

/** Asks for the page at once instead of tomorrow. */
function ReadNow({ listing }: { readonly listing: ListingPartsFragment }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const last = listing.page?.lastReadAt;
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="intent" value="read" />
      <input type="hidden" name="id" value={listing.id} />
      <Button type="submit" disabled={busy}>
        {t('competitors.readNow')}
      </Button>
      {last != null && (
        <span className="text-meta text-muted">
          {t('competitors.lastRead')} <When at={last} />
        </span>
      )}
    </Form>
  );
}
