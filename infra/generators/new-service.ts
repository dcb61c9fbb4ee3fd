import type { Edits } from './edits.ts';
import { serviceNames, type Names } from './names.ts';

/** Dependencies of a new service: those of the first one, so that versions never drift apart. */
export function dependenciesLike(packageJson: string): string {
  const { dependencies } = JSON.parse(packageJson) as { dependencies: Record<string, string> };
  const house = /^(@mh-os\/|@nestjs\/|reflect-metadata|rxjs|class-|graphql$|typeorm$|zod$)/;
  const kept = Object.entries(dependencies).filter(([name]) => house.test(name));
  return JSON.stringify(Object.fromEntries(kept), null, 2);
}

/** Makes a new domain known to contracts: events, permissions, errors, stream, and the owner's role. */
export function registerDomain(edits: Edits, service: string): Names {
  const names = serviceNames(service);
  const camel = names['__serviceCamel__']!;
  const index = 'libs/contracts/src/index.ts';
  const taken = ['Errors', 'Events', 'Operations', 'Permissions', 'Provisioning'].map((part) => `${camel}${part}`);
  edits.import(index, `import { ${taken.join(', ')} } from './${service}/index.ts';`);
  edits.replace(index, /(export \* from '\.\/define\.ts';\n)/, (line) => {
    return `${line}export * from './${service}/index.ts';\n`;
  });
  edits.append(index, 'allEvents', `...${camel}Events`);
  edits.entries(index, /export const provisioningCatalogue[^=]*= \{/, `'${service}': ${camel}Provisioning`);
  edits.entries(index, /export const allPermissions[^{]*\{/, `...${camel}Permissions`);
  edits.entries(index, /export const operationCatalogue[^=]*= \{/, `'${service}': ${camel}Operations`);
  edits.entries(index, /export const errorCatalogue[^{]*\{/, `'${service}': ${camel}Errors`);
  edits.append('libs/contracts/src/subjects.ts', 'domains', `'${service}'`);
  edits.replace('libs/contracts/src/roles/brand-owner.ts', /(permissions: \[)/, (open) => `${open}'${service}.*', `);
  return names;
}
