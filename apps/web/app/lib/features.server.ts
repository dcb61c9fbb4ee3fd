import type { RouterContextProvider } from 'react-router';
import { OwnFlags } from '../graphql/generated/documents.ts';
import { gqlOrFailure } from './gql.server.ts';
import { type Feature, featureDefaults, type Features } from './features.ts';

type Context = Readonly<RouterContextProvider>;

/** The console's features as they are for the person; their defaults where nobody has set them or nobody answers. */
export async function featuresOf(context: Context): Promise<Features> {
  const keys = Object.keys(featureDefaults) as Feature[];
  const { evaluateFlags } = await gqlOrFailure(context, OwnFlags, { keys }).catch(() => ({ evaluateFlags: [] }));
  const set = evaluateFlags.flatMap(({ key, value }) => (typeof value === 'boolean' ? [[key, value] as const] : []));
  return { ...featureDefaults, ...(Object.fromEntries(set) as Partial<Features>) };
}
