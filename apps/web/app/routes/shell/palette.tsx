import { Building2, CornerDownLeft, Package, Target, UserRound, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFetcher, useNavigate } from 'react-router';
import type { Prefs } from '../../lib/prefs.ts';
import type { Viewer } from '../../lib/viewer.server.ts';
import { matching, usePaletteEntries, type Entry } from './palette-entries.ts';
import type { Found, loader } from './palette-search.ts';

interface Props {
  readonly viewer: Viewer;
  readonly prefs: Prefs;
  readonly onClose: () => void;
  readonly onCheats: () => void;
}

/** Everything by name: records, actions, areas. */
export function Palette(props: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const records = useRecords(text);
  const navigate = useNavigate();
  const entries = usePaletteEntries(props);
  const sections = matching(entries, text);
  const act = (key: React.Key): void => {
    props.onClose();
    const entry = entries.flatMap((section) => section.entries).find((one) => one.id === key);
    if (entry !== undefined) entry.run();
    else void navigate(records.find(({ id }) => id === key)?.to ?? '/');
  };
  return (
    <ModalOverlay isDismissable isOpen onOpenChange={(isOpen) => !isOpen && props.onClose()} className="scrim">
      <Modal className="pop w-full max-w-[600px] overflow-hidden">
        <Dialog aria-label={t('palette.title')} className="outline-none">
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={t('palette.title')} autoFocus className="border-b border-line">
              <Input
                placeholder={t('palette.placeholder')}
                className="h-12 w-full bg-transparent px-4 text-form outline-none"
              />
            </SearchField>
            <Menu
              aria-label={t('palette.title')}
              onAction={act}
              className="max-h-[50vh] overflow-y-auto p-1 outline-none"
              renderEmptyState={() => (
                <p className="px-4 py-6 text-center text-muted">{t('palette.nothing', { text })}</p>
              )}
            >
              {records.length > 0 && <Section title={t('palette.records')} entries={records} />}
              {sections.map((section) => (
                <Section key={section.title} title={section.title} entries={section.entries} />
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Section({ title, entries }: { readonly title: string; readonly entries: readonly Omit<Entry, 'run'>[] }) {
  return (
    <MenuSection>
      <Header className="px-2 pt-2 pb-1 text-meta text-muted">{title}</Header>
      <Collection items={entries.map((entry) => ({ ...entry }))}>
        {({ id, label, note, icon: Icon }) => (
          <MenuItem id={id} textValue={label} className="menu-item group min-h-9">
            <Icon size={16} aria-hidden className="text-muted" />
            <span className="min-w-0 truncate">{label}</span>
            {note !== undefined && <span className="min-w-0 flex-1 truncate text-meta text-muted">{note}</span>}
            <CornerDownLeft size={14} aria-hidden className="ml-auto hidden text-faint group-data-focused:block" />
          </MenuItem>
        )}
      </Collection>
    </MenuSection>
  );
}

const ICONS: Readonly<Record<Found['kind'], LucideIcon>> = {
  ...{ product: Package, person: UserRound, company: Building2, lead: Target },
};

/** Asks a little after the last key; an answer to an older question is not shown. */
function useRecords(text: string): readonly (Omit<Entry, 'run'> & Pick<Found, 'to'>)[] {
  const fetcher = useFetcher<typeof loader>();
  const { load } = fetcher;
  const search = text.trim();
  useEffect(() => {
    if (search.length < 2) return;
    const timer = setTimeout(() => void load(`/palette?q=${encodeURIComponent(search)}`), 150);
    return () => clearTimeout(timer);
  }, [search, load]);
  if (search.length < 2 || fetcher.data?.search !== search) return [];
  return fetcher.data.records.map(({ id, kind, to, name, note }) => ({ id, to, label: name, note, icon: ICONS[kind] }));
}
