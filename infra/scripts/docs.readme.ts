import * as contracts from '@mh-os/contracts';
import { allEvents, allPermissions } from '@mh-os/contracts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { variablesOf } from './env-variables.ts';
import { filesBelow, home, services, text, type Project } from './workspace.ts';

/** The lists in each service's README, between their markers; the rest of the page is written by hand. */
export function readmePages(): Record<string, string> {
  const paths = services()
    .map((service) => ({ service, path: `${service.folder}/README.md` }))
    .filter(({ path }) => existsSync(join(home, path)));
  return Object.fromEntries(paths.map(({ service, path }) => [path, filled(text(path), listsOf(service))]));
}

function listsOf(service: Project): Record<string, string[]> {
  const own = (name: string): boolean => name.startsWith(`${service.short}.`);
  const files = filesBelow(`${service.folder}/src`, (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'));
  const ownVariables = variablesOf(service.folder).filter(({ required, name }) => required || /_URL$/.test(name));
  return {
    publishes: allEvents.filter((def) => own(def.type)).map((def) => `\`${def.type}\` v${def.version}`),
    consumes: [...new Set(files.flatMap((path) => consumedIn(path)))].sort(),
    permissions: Object.keys(allPermissions)
      .filter(own)
      .map((name) => `\`${name}\``),
    env: ownVariables.map(({ name }) => `\`${name}\``),
  };
}

/** Events that a file's handlers name: `@OnEvent(productCreated)`, `@OnAnyEvent()`. */
function consumedIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isDecorator(node) && ts.isCallExpression(node.expression)) {
      const name = node.expression.expression.getText();
      if (name === 'OnAnyEvent') found.push('every event of every domain');
      if (name === 'ProvisionsBrand') found.push('`platform.brand.created`', '`platform.brand.provision-requested`');
      if (name === 'OnEvents') found.push('`<domain>.brand.provisioned`, `<domain>.brand.provision-failed`');
      if (name === 'OnEvent' || name === 'OnEventAfter')
        found.push(`\`${typeOf(node.expression.arguments[0]?.getText() ?? '')}\``);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text(path), ts.ScriptTarget.Latest, true));
  return found;
}

/** The event type behind the name of its constant. */
const typeOf = (constant: string): string =>
  (contracts as unknown as Readonly<Record<string, { readonly type?: string } | undefined>>)[constant]?.type ??
  constant;

/** Replaces what stands between `<!-- generated:name -->` and `<!-- /generated -->`. */
function filled(page: string, lists: Record<string, string[]>): string {
  return page.replace(
    /(<!-- generated:([a-z]+) -->)[\s\S]*?(<!-- \/generated -->)/g,
    (_all, open: string, name: string, end: string) => {
      const items = lists[name] ?? [];
      return `${open}\n${items.length === 0 ? 'nothing' : items.join(', ')}\n${end}`;
    },
  );
}
