import { useRouteLoaderData } from 'react-router';
import type { loader } from '../routes/shell/layout.tsx';

/** Features of the console that a flag can switch, with what holds where nobody has set it. */
export const featureDefaults = { 'console.products-export': true } as const;

export type Feature = keyof typeof featureDefaults;
export type Features = Readonly<Record<Feature, boolean>>;

/** Whether a feature is on for the person; only below the shell. */
export function useFeature(feature: Feature): boolean {
  const shell = useRouteLoaderData<typeof loader>('routes/shell/layout');
  return shell?.features[feature] ?? featureDefaults[feature];
}
