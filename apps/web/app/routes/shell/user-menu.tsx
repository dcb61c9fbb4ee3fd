import { Keyboard, LogOut, UserRound } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSubmit } from 'react-router';
import { PreferenceSection } from './preference-section.tsx';
import type { ShellProps } from './shell-props.ts';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.slice(0, 1))
    .join('');

/** Who is signed in, how the screen looks, and the way out. */
export function UserMenu({ viewer, prefs, open, small = false }: ShellProps & { readonly small?: boolean }) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const navigate = useNavigate();
  const { user, roles } = viewer;
  return (
    <MenuTrigger>
      <Button className="flex min-h-11 min-w-0 items-center gap-2.5 rounded-control px-2 text-left hover:bg-neutral-bg">
        <span
          aria-hidden
          className="grid size-7 shrink-0 place-content-center rounded-pill bg-neutral-bg text-meta font-semibold text-muted"
        >
          {initials(user.name)}
        </span>
        <span className={small ? 'sr-only' : 'min-w-0'}>
          <span className="block truncate font-medium">{user.name}</span>
          <span className="block truncate text-meta text-muted">{roles.map((role) => role.name).join(', ')}</span>
        </span>
      </Button>
      <Popover className="pop max-h-[80dvh] w-64 overflow-y-auto p-1" placement={small ? 'bottom end' : 'top start'}>
        <p className="truncate px-2 pt-2 pb-1 text-meta text-muted">{user.email}</p>
        <Menu
          aria-label={t('shell.account', { name: user.name })}
          className="outline-none"
          onAction={(key) => {
            if (key === 'keys') open.cheats();
            if (key === 'account') void navigate('/account');
            if (key === 'out') void submit(null, { method: 'post', action: '/sign-out' });
          }}
        >
          <PreferenceSection name="theme" values={['system', 'light', 'dark']} prefs={prefs} />
          <PreferenceSection name="lang" values={['en', 'de']} prefs={prefs} />
          <PreferenceSection name="density" values={['comfortable', 'compact']} prefs={prefs} />
          <Separator className="my-1 border-t border-line" />
          <MenuItem id="account" className="menu-item" textValue={t('shell.yourAccount')}>
            <UserRound size={16} aria-hidden />
            {t('shell.yourAccount')}
          </MenuItem>
          <MenuItem id="keys" className="menu-item" textValue={t('shell.shortcuts')}>
            <Keyboard size={16} aria-hidden />
            <span className="flex-1">{t('shell.shortcuts')}</span>
            <kbd className="font-sans text-meta text-faint">?</kbd>
          </MenuItem>
          <MenuItem id="out" className="menu-item" textValue={t('shell.signOut')}>
            <LogOut size={16} aria-hidden />
            {t('shell.signOut')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
