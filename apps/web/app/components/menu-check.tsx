import { Check } from 'lucide-react';

/** The tick of a chosen menu item; its place is kept when there is none. CSS reads the item's own state. */
export function MenuCheck({ children }: { readonly children: React.ReactNode }) {
  return (
    <>
      <Check size={16} aria-hidden className="menu-tick text-accent" />
      <span className="flex-1">{children}</span>
    </>
  );
}
