import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sh } from '../scripts/steps.ts';
import { filesBelow, home } from '../scripts/workspace.ts';
import { Edits } from './edits.ts';
import { fill, nameFault, serviceNames, sliceNames, type Names } from './names.ts';
import { registerContainers } from './containers.ts';
import { dependenciesLike, registerDomain } from './new-service.ts';
import { registerSlice } from './new-slice.ts';

const usage = `npm run new -- service <name> [<feature>]   a new service, with a first feature
npm run new -- slice <service> <feature>    one more feature in a service`;

class Refused extends Error {}

/** Writes a template folder to its place; a file that is there already is never overwritten. */
function write(template: string, target: string, names: Names, edits: Edits): void {
  const source = join(import.meta.dirname, 'templates', template);
  for (const path of filesBelow('', () => true, source)) {
    const file = join(target, fill(path, names));
    if (existsSync(join(home, file))) throw new Refused(`${file} exists already; choose another name.`);
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), fill(readFileSync(join(source, path), 'utf8'), names));
    edits.touched.add(file);
  }
}

function newService(service: string, edits: Edits): void {
  if (existsSync(join(home, 'services', service))) throw new Refused(`There is a service ${service} already.`);
  const model = filesBelow('services', (path) => path.endsWith('package.json'))[0];
  if (model === undefined) throw new Refused('There is no service yet whose versions a new one could take.');
  const names = { ...serviceNames(service), '"__dependencies__"': dependenciesLike(edits.read(model)) };
  write('service', join('services', service), names, edits);
  write('contracts', join('libs/contracts/src', service), names, edits);
  registerDomain(edits, service);
  registerContainers(edits, service);
}

function newSlice(service: string, feature: string, edits: Edits): void {
  if (!existsSync(join(home, 'services', service, 'src/features.ts')))
    throw new Refused(`There is no service ${service}; make it with: npm run new -- service ${service}`);
  const timestamp = String(Date.now());
  const names = sliceNames(service, feature, timestamp);
  const taken = filesBelow('libs/contracts/src').some((path) =>
    edits.read(path).includes(`const ${names['__thingCamel__']}Created `),
  );
  if (taken)
    throw new Refused(`An event ${names['__thingCamel__']}Created exists already; choose another feature name.`);
  write('slice', join('services', service), names, edits);
  registerSlice(edits, names);
}

async function run(kind: string | undefined, first: string | undefined, second: string | undefined): Promise<void> {
  if (kind !== 'service' && kind !== 'slice') throw new Refused(usage);
  const feature = kind === 'service' ? (second ?? 'items') : second;
  const fault = nameFault('service', first) ?? nameFault('feature', feature);
  if (fault !== undefined) throw new Refused(`${fault}\n${usage}`);
  const edits = new Edits(home);
  if (kind === 'service') newService(first!, edits);
  newSlice(first!, feature!, edits);
  const formatted = await sh('prettier', ['--write', '--log-level=warn', ...edits.touched]);
  if (formatted.code !== 0) throw new Refused(formatted.output);
  for (const path of [...edits.touched].sort()) console.log(path);
  console.log(`
Next: npm install (links a new package), npm run contracts -- --update (prints schema, locks events, writes pages),
npm run check, npm test -w @mh-os/${first}.`);
}

const [kind, first, second] = process.argv.slice(2);
try {
  await run(kind, first, second);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
