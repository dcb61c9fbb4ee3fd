import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseCommit, fileAt } from './git.ts';
import { sh } from './steps.ts';
import { home, services, type Project } from './workspace.ts';

const schemaFile = (service: Project): string => `${service.folder}/schema.graphql`;

/** Prints each service's schema from its build and says where the committed file differs; `update` keeps what was printed. */
export async function staleSchemas(update: boolean): Promise<string[]> {
  const findings: string[] = [];
  for (const service of services()) {
    const path = join(home, schemaFile(service));
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const ran = await sh('npm', ['run', 'schema', '--silent'], {
      cwd: join(home, service.folder),
      env: { MH_ENV: 'test' },
    });
    if (ran.code !== 0) findings.push(`${service.folder} could not print its schema:\n${ran.output}`);
    const printed = existsSync(path) ? readFileSync(path, 'utf8') : null;
    if (printed === committed || update) continue;
    if (committed !== null) writeFileSync(path, committed);
    findings.push(`${schemaFile(service)} is not what the code prints; run: npm run contracts -- --update`);
  }
  return findings;
}

/** Breaking changes against main; what was deprecated first may go. */
export async function breakingChanges(): Promise<string[]> {
  const base = await baseCommit();
  if (base === null) return [];
  const findings: string[] = [];
  for (const service of services()) {
    const before = await fileAt(base, schemaFile(service));
    const path = join(home, schemaFile(service));
    if (before === null || !existsSync(path)) continue;
    const broken = await breaksBetween(before, readFileSync(path, 'utf8'));
    findings.push(...broken.map((message) => `${schemaFile(service)}: ${message}`));
  }
  return findings;
}

/** What a client of the old schema would notice, as sentences. */
export async function breaksBetween(before: string, after: string): Promise<string[]> {
  const rules = [DiffRule.suppressRemovalOfDeprecatedField, DiffRule.ignoreDescriptionChanges];
  const changes = await diff(schemaFrom(before), schemaFrom(after), rules);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

/** Federation's own directives are declared by `@link`, so the text alone is not a valid schema. */
const schemaFrom = (sdl: string): GraphQLSchema => buildASTSchema(parse(sdl), { assumeValidSDL: true });
