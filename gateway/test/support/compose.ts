import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { Shape } from './schemas.ts';

/** Supergraph SDL of some subgraphs. */
export function compose(
  shape: Shape,
  urlOf: (name: string) => string = (name) => `http://${name}.invalid/graphql`,
): string {
  const services = Object.entries(shape).map(([name, sdl]) => ({ name, url: urlOf(name), typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}
