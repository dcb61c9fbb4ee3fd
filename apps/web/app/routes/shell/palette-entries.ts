import { FilePlus2, FileUp, Keyboard, LogOut, Moon, Sun, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSubmit } from 'react-router';
import { areas } from '../../lib/areas.ts';
import { holds } from '../../lib/permissions.ts';
import type { Prefs } from '../../lib/prefs.ts';
import type { Viewer } from '../../lib/viewer.server.ts';
import { useSetPreference } from './use-set-preference.ts';

export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

export interface EntrySection {
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface Props {
  readonly viewer: Viewer;
  readonly prefs: Prefs;
  readonly onCheats: () => void;
}

/** What this person can do and where they can go. */
export function usePaletteEntries({ viewer, prefs, onCheats }: Props): readonly EntrySection[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = useSubmit();
  const set = useSetPreference();
  const may = (permission: string | undefined): boolean =>
    permission === undefined || holds(viewer.permissions, permission);
  const go = (to: string) => (): void => void navigate(to);
  const dark = prefs.theme === 'dark';
  const actions: readonly (Entry & { readonly permission?: string })[] = [
    {
      id: 'new-draft',
      label: t('palette.newDraft'),
      icon: FilePlus2,
      run: go('/drafts/new'),
      permission: 'catalog-pricing.draft.create',
    },
    {
      id: 'import',
      label: t('palette.import'),
      icon: FileUp,
      run: go('/imports/new'),
      permission: 'catalog-pricing.import.run',
    },
    {
      id: 'theme',
      label: dark ? t('palette.light') : t('palette.dark'),
      icon: dark ? Sun : Moon,
      run: () => set({ theme: dark ? 'light' : 'dark' }),
    },
    { id: 'keys', label: t('shell.shortcuts'), note: '?', icon: Keyboard, run: onCheats },
    {
      id: 'out',
      label: t('shell.signOut'),
      icon: LogOut,
      run: () => void submit(null, { method: 'post', action: '/sign-out' }),
    },
  ];
  const places = areas
    .filter((area) => may(area.permission))
    .map((area) => ({
      id: area.key,
      label: t(`areas.name.${area.key}`),
      note: area.letter === undefined ? '' : `G ${area.letter.toUpperCase()}`,
      icon: area.icon,
      run: go(area.to),
    }));
  return [
    { title: t('palette.actions'), entries: actions.filter((action) => may(action.permission)) },
    { title: t('palette.places'), entries: places },
  ];
}

/** Entries with every typed word somewhere in their label; sections without any are left out. */
export function matching(sections: readonly EntrySection[], text: string): EntrySection[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (entry: Entry): boolean => words.every((word) => entry.label.toLowerCase().includes(word));
  return sections
    .map((section) => ({ ...section, entries: section.entries.filter(fits) }))
    .filter((section) => section.entries.length > 0);
}
