import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MenuCheck } from '../../components/menu-check.tsx';
import type { Prefs } from '../../lib/prefs.ts';
import { useSetPreference } from './use-set-preference.ts';

type Name = 'theme' | 'lang' | 'density';

interface Props {
  readonly name: Name;
  readonly values: readonly Prefs[Name][];
  readonly prefs: Prefs;
}

/** One preference as a group of the user menu. */
export function PreferenceSection({ name, values, prefs }: Props) {
  const { t } = useTranslation();
  const set = useSetPreference();
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[prefs[name]]}
      onSelectionChange={(keys) => set({ [name]: String([...keys][0]) })}
      className="mt-1 border-t border-line pt-1"
    >
      <Header className="px-2 py-1 text-meta text-muted">{t(`prefs.${name}`)}</Header>
      {values.map((value) => (
        <MenuItem key={value} id={value} className="menu-item" textValue={t(`prefs.${value}`)}>
          <MenuCheck>{t(`prefs.${value}`)}</MenuCheck>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
