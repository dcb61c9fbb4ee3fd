import {
  allEvents,
  allPermissions,
  edgeCatalogue,
  errorCatalogue,
  eventSubject,
  operationCatalogue,
  roleSeeds,
  type EventDef,
} from '@mh-os/contracts';
import { z } from 'zod';
import { envPages } from './docs.env.ts';
import { proofPages } from './docs.proof.ts';
import { readmePages } from './docs.readme.ts';

const header = (title: string, says: string): string =>
  `# ${title}\n\n${says}\n\nWritten by \`npm run docs\`; do not edit.\n`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** Every generated page by its path. */
export function pages(): Record<string, string> {
  return {
    'docs/generated/events.md': events(),
    'docs/generated/permissions.md': permissions(),
    'docs/generated/access-matrix.md': accessMatrix(),
    'docs/generated/errors.md': errors(),
    ...envPages(),
    ...readmePages(),
    ...proofPages(),
  };
}

const domainOf = (name: string): string => name.slice(0, name.indexOf('.'));

function byDomain<T>(items: readonly T[], name: (item: T) => string): [string, T[]][] {
  return Object.entries(Object.groupBy(items, (item) => domainOf(name(item)))).map(([key, group]) => [
    key,
    group ?? [],
  ]);
}

function events(): string {
  const parts = byDomain(allEvents, (def) => def.type).map(
    ([domain, defs]) => `## ${domain}\n\n${defs.map(event).join('\n\n')}\n`,
  );
  const says =
    'What each domain tells the others, with the schema of `data`. The envelope around it: id, type, version, brandId, actor, occurredAt, causationId, correlationId, aggregateId, aggregateVersion.';
  return `${header('Events', says)}\n${parts.join('\n')}`;
}

function event(def: EventDef): string {
  const schema = z.toJSONSchema(def.schema) as { properties?: Record<string, object>; required?: string[] };
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    `\`${name}\``,
    kind(property),
    (schema.required ?? []).includes(name) ? 'yes' : 'no',
  ]);
  const subject = eventSubject('<brandId>', def.type).replace('<brandId>', '{brandId}');
  const quiet = def.logged === false ? ' No entry of the activity log.' : '';
  return `### ${def.type} v${def.version}\n\n${def.description} Aggregate: ${def.aggregate}. Subject: \`${subject}\`.${quiet}\n\n${table(['Field', 'Kind', 'Always'], rows)}`;
}

interface Shape {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  items?: Shape;
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
}

function kind(shape: Shape): string {
  if (shape.enum !== undefined) return shape.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (shape.anyOf !== undefined) return shape.anyOf.map(kind).join(' or ');
  if (shape.type === 'array') return `list of ${kind(shape.items ?? {})}`;
  if (shape.type === 'object')
    return `{ ${Object.entries(shape.properties ?? {})
      .map(([name, inner]) => `${name}: ${kind(inner)}`)
      .join(', ')} }`;
  return shape.format ?? (Array.isArray(shape.type) ? shape.type.join(' or ') : shape.type) ?? 'anything';
}

const holds = (role: (typeof roleSeeds)[number], name: string): boolean =>
  role.permissions.some((held) => held === '*' || held === name || held === `${domainOf(name)}.*`);

/** Every operation of the graph against every given role: what the conformance suites check, call by call (ADM-3, A4). */
function accessMatrix(): string {
  const parts = Object.entries(operationCatalogue).map(([domain, operations]) => {
    const head = ['Operation', 'Needs', ...roleSeeds.map((role) => role.key)];
    const rows = Object.entries(operations)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, needs]) => {
        const open = needs === 'public' || needs === 'self';
        const marks = roleSeeds.map((role) => (open || holds(role, needs) ? '●' : ''));
        return [`\`${name}\``, open ? needs : `\`${needs}\``, ...marks];
      });
    return `## ${domain}\n\n${table(head, rows)}\n`;
  });
  const edges = Object.entries(edgeCatalogue).map(([edge, needs]) => [
    `\`${edge}\``,
    `\`${needs}\``,
    ...roleSeeds.map((role) => (holds(role, needs) ? '●' : '')),
  ]);
  const reached = table(['Thing or field', 'Needs', ...roleSeeds.map((role) => role.key)], edges);
  const says =
    'Who may call what. `public` needs nobody to sign in, `self` only that somebody did. A brand’s own roles follow the permission in the second column.';
  return `${header('Access matrix', says)}\n${parts.join('\n')}\n## By id, and by fields of other things\n\n${reached}\n`;
}

function permissions(): string {
  const parts = byDomain(Object.entries(allPermissions), ([name]) => name).map(([domain, entries]) => {
    const head = ['Permission', 'Allows', ...roleSeeds.map((role) => role.key)];
    const rows = entries.map(([name, says]) => [
      `\`${name}\``,
      says,
      ...roleSeeds.map((role) => (holds(role, name) ? '●' : '')),
    ]);
    return `## ${domain}\n\n${table(head, rows)}\n`;
  });
  const roles = table(
    ['Role', 'Scope', 'For'],
    roleSeeds.map((role) => [`\`${role.key}\` ${role.name}`, role.scope, role.description]),
  );
  return `${header('Permissions and roles', 'Who may do what. Roles are the ones that every brand starts with.')}\n## Roles\n\n${roles}\n\n${parts.join('\n')}`;
}

function errors(): string {
  const parts = Object.entries(errorCatalogue).map(
    ([domain, codes]) =>
      `## ${domain}\n\n${table(
        ['Code', 'Means'],
        Object.entries(codes).map(([code, says]) => [`\`${code}\``, says]),
      )}\n`,
  );
  return `${header('Error codes', 'Every code that a client may meet and act on.')}\n${parts.join('\n')}`;
}
