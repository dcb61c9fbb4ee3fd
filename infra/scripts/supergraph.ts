import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { home } from './workspace.ts';

// `supergraph.ts` composes services/*/schema.graphql into gateway/supergraph.graphql; `--check` only compares.

const target = join(home, 'gateway', 'supergraph.graphql');

/** Where a service is found unless MH_SUBGRAPH_URL_<NAME> says otherwise: by its name, as in compose and Kubernetes. */
function defaultUrl(service: string): string {
  return `http://${service}:4000/graphql`;
}

/** The supergraph of all services that print a schema, or the reasons why there is none. */
export function composeSupergraph(): { readonly sdl: string } | { readonly faults: readonly string[] } {
  const root = join(home, 'services');
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'schema.graphql')));
  const subgraphs = names.sort().map((name) => ({
    name,
    url: defaultUrl(name),
    typeDefs: parse(readFileSync(join(root, name, 'schema.graphql'), 'utf8')),
  }));
  if (subgraphs.length === 0) return { faults: ['No service has a schema.graphql yet.'] };
  const result = composeServices(subgraphs);
  if (result.errors) return { faults: result.errors.map(({ message }) => message) };
  return { sdl: `${result.supergraphSdl.trimEnd()}\n` };
}

function fail(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

if (import.meta.main) {
  const result = composeSupergraph();
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if ('faults' in result) fail(['The schemas do not compose:', ...result.faults]);
  else if (result.sdl === current) process.stdout.write('gateway/supergraph.graphql is current.\n');
  else if (process.argv.includes('--check'))
    fail(['gateway/supergraph.graphql is not current. Run: node infra/scripts/supergraph.ts']);
  else {
    writeFileSync(target, result.sdl);
    process.stdout.write('gateway/supergraph.graphql is written.\n');
  }
}
