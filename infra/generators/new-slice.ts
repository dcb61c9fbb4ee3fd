import type { Edits } from './edits.ts';
import { fill, type Names } from './names.ts';

/** Everything that a feature promises, in one file: events, permissions, operations, errors. */
const contract = `import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const __thingCamel__Created = defineEvent({
  type: '__service__.__thing__.created',
  version: 1,
  aggregate: '__thing__',
  description: 'A __thing_words__ was added.',
  schema: z.object({ label: z.string(), code: z.string() }),
});

export const __thingCamel__Updated = defineEvent({
  type: '__service__.__thing__.updated',
  version: 1,
  aggregate: '__thing__',
  description: 'A __thing_words__ was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

/** Events of __things_words__. */
export const __typesCamel__Events = [__thingCamel__Created, __thingCamel__Updated] as const;

export const __typesCamel__Permissions = definePermissions('__service__', {
  '__service__.__thing__.read': 'See __things_words__.',
  '__service__.__thing__.write': 'Add and change __things_words__.',
});

/** What each operation asks of its caller: a permission, \`self\` (signed in) or \`public\`. */
export const __typesCamel__Operations = defineOperations({
  __typesCamel__: '__service__.__thing__.read',
  __typeCamel__: '__service__.__thing__.read',
  create__Type__: '__service__.__thing__.write',
  update__Type__: '__service__.__thing__.write',
});

/** Error codes, each with its meaning. */
export const __typesCamel__Errors = {
  __SERVICE_____THING___CODE_INVALID: 'A code has letters, digits and dashes, at most 64.',
} as const;
`;

const sample = `import { a__Thing__ } from '../__things__.builders.ts';
import type { Sample } from './sample.ts';

/** A __thing_words__ of the same code in every brand. */
export const __thingsCamel__Sample: Sample = {
  async seed(service, ctx) {
    return { __Type__: (await a__Thing__(service, ctx)).id };
  },
};
`;

/** Registers a slice where its service and contracts list their parts. */
export function registerSlice(edits: Edits, names: Names): void {
  const to = (text: string): string => fill(text, names);
  registerContracts(edits, to);
  const features = to('services/__service__/src/features.ts');
  edits.import(features, to("import { __Things__Module } from './__things__/__things__.module.ts';"));
  edits.append(features, 'features', to('__Things__Module'));
  const entities = to('services/__service__/src/entities.ts');
  edits.import(entities, to("import { __Thing__Entity } from './__things__/__thing__.entity.ts';"));
  edits.append(entities, 'entities', to('__Thing__Entity'));
  const migrations = to('services/__service__/src/migrations/index.ts');
  edits.import(migrations, to("import { __Things____timestamp__ } from './__timestamp__-__things__.ts';"));
  edits.append(migrations, 'migrations', to('__Things____timestamp__'));
  registerSample(edits, to);
}

/** Conformance needs one of each thing: a map of builders, or a file of samples per feature in a large service. */
function registerSample(edits: Edits, to: (text: string) => string): void {
  const samples = to('services/__service__/test/samples');
  if (edits.has(`${samples}/index.ts`)) {
    edits.write(to(`${samples}/__things__.sample.ts`), to(sample));
    edits.import(`${samples}/index.ts`, to("import { __thingsCamel__Sample } from './__things__.sample.ts';"));
    return edits.append(`${samples}/index.ts`, 'samples', to('__thingsCamel__Sample'));
  }
  const builders = to('services/__service__/test/builders.ts');
  edits.import(builders, to("import { a__Thing__ } from './__things__.builders.ts';"));
  edits.entries(builders, /const builders[^{]*\{/, to('__Type__: (service, ctx) => a__Thing__(service, ctx)'));
}

/** A file of the feature's own, and a line in each list of the service's index. */
function registerContracts(edits: Edits, to: (text: string) => string): void {
  const folder = to('libs/contracts/src/__service__');
  const name = to('__serviceCamel__');
  const own = to('__typesCamel__');
  edits.write(to(`${folder}/__things__.ts`), to(contract));
  const parts = ['Events', 'Permissions', 'Operations', 'Errors'];
  edits.import(
    `${folder}/index.ts`,
    to(`import { ${parts.map((part) => `${own}${part}`).join(', ')} } from './__things__.ts';`),
  );
  edits.replace(
    `${folder}/index.ts`,
    /^((?:import [^;]+;\n)*)/,
    (imports) => `${imports}\nexport * from '${to('./__things__.ts')}';\n`,
  );
  edits.append(`${folder}/index.ts`, `${name}Events`, `...${own}Events`);
  for (const part of parts.slice(1))
    edits.entries(`${folder}/index.ts`, new RegExp(`export const ${name}${part} = \\{`), `...${own}${part}`);
  const edge = to("__Type__: '__service__.__thing__.read'");
  edits.entries('libs/contracts/src/edges.ts', /export const edgeCatalogue[^=]*= \{/, edge);
}
