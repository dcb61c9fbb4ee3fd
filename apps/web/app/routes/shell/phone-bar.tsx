import { Bell } from './bell.tsx';
import { BrandSwitcher } from './brand-switcher.tsx';
import type { ShellProps } from './shell-props.ts';
import { UserMenu } from './user-menu.tsx';

/** The top of the screen on a phone: brand and account. */
export function PhoneBar(props: ShellProps) {
  return (
    <header className="sticky top-0 z-20 flex h-14 items-center justify-between gap-2 border-b border-line bg-bg px-2 sm:hidden">
      <BrandSwitcher viewer={props.viewer} />
      <div className="flex shrink-0 items-center">
        <Bell small />
        <UserMenu {...props} small />
      </div>
    </header>
  );
}
