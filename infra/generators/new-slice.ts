import type { Edits } from './edits.ts';
import { fill, type Names } from './names.ts';

const events = `
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
  const builders = to('services/__service__/test/builders.ts');
  edits.import(builders, to("import { a__Thing__ } from './__things__.builders.ts';"));
  edits.entries(builders, /const builders[^{]*\{/, to('__Type__: (service, ctx) => a__Thing__(service, ctx)'));
}

function registerContracts(edits: Edits, to: (text: string) => string): void {
  const folder = to('libs/contracts/src/__service__');
  const name = to('__serviceCamel__');
  edits.replace(
    `${folder}/events.ts`,
    new RegExp(`(\\nexport const ${name}Events)`),
    (list) => `${to(events)}${list.trimStart()}`,
  );
  edits.append(`${folder}/events.ts`, `${name}Events`, to('__thingCamel__Created'), to('__thingCamel__Updated'));
  edits.entries(
    `${folder}/permissions.ts`,
    /definePermissions\([^{]*\{/,
    to("'__service__.__thing__.read': 'See __things_words__.'"),
    to("'__service__.__thing__.write': 'Add and change __things_words__.'"),
  );
  const operations = ['__typesCamel__: read', '__typeCamel__: read', 'create__Type__: write', 'update__Type__: write'];
  edits.entries(
    `${folder}/operations.ts`,
    /defineOperations\([^{]*\{/,
    ...operations.map((each) => to(each.replace(/: (\w+)$/, ": '__service__.__thing__.$1'"))),
  );
  const code = to("__SERVICE_____THING___CODE_INVALID: 'A code has letters, digits and dashes, at most 64.'");
  edits.entries(`${folder}/errors.ts`, new RegExp(`export const ${name}Errors[^{]*\\{`), code);
}
