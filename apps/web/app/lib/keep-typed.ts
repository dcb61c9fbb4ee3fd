import type { ShouldRevalidateFunctionArgs } from 'react-router';

/** What is sent while somebody types, and changes nothing of what their form was filled from. */
const ASIDE = [
  '/segments/count',
  '/invoices/preview',
  '/finance/bank/preset',
  '/marketing/campaigns/audience',
  '/marketing/campaigns/preview',
  '/marketing/campaigns/test-mail',
  '/notifications',
  '/preferences',
];

/**
 * For `shouldRevalidate` of screens with a form: a look-up on the way must not load the record anew, or the form would keep
 * what was typed but send the version of somebody else's change, and write over it.
 */
export function keepTyped({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const path = formAction?.split('?')[0];
  return (path === undefined || !ASIDE.includes(path)) && defaultShouldRevalidate;
}
