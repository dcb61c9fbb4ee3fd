/** Every spelling of a service's and a feature's name that templates use, by placeholder. */
export type Names = Readonly<Record<string, string>>;

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);
const snake = (name: string): string => name.replaceAll('-', '_');
const words = (name: string): string => name.replaceAll('-', ' ');

/** `batches` -> `batch`, `categories` -> `category`, `points` -> `point`. */
export function singular(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(plural)) return plural.slice(0, -2);
  return plural.replace(/s$/, '');
}

/** Refuses what could not be a folder, a schema and a class at once; undefined when the name is good. */
export function nameFault(kind: 'service' | 'feature', name: string | undefined): string | undefined {
  if (name === undefined || !kebab.test(name))
    return `The ${kind}'s name must be kebab-case, like ${kind === 'service' ? 'stand-pos' : 'wallets'}.`;
  if (name.length > 40) return `The ${kind}'s name is too long: at most 40 characters.`;
  if (kind === 'feature' && singular(name) === name) return `A feature's folder is plural, like wallets, not ${name}.`;
  return undefined;
}

export function serviceNames(service: string): Names {
  return {
    __service__: service,
    __serviceCamel__: camel(service),
    __Service__: pascal(service),
    __SERVICE__: snake(service).toUpperCase(),
    __STREAM__: `MH_${snake(service).toUpperCase()}`,
    __schema__: snake(service),
  };
}

export function sliceNames(service: string, feature: string, timestamp: string): Names {
  const one = singular(feature);
  // Types are unique across the graph, so they carry their service.
  const type = pascal(service) + pascal(one);
  return {
    ...serviceNames(service),
    __things__: feature,
    __Things__: pascal(feature),
    __thingsCamel__: camel(feature),
    __things_snake__: snake(feature),
    __things_words__: words(feature),
    __thing__: one,
    __Thing__: pascal(one),
    __thingCamel__: camel(one),
    __thing_snake__: snake(one),
    __thing_words__: words(one),
    __THING__: snake(one).toUpperCase(),
    __Type__: type,
    __typeCamel__: camel(service) + pascal(one),
    __typesCamel__: camel(service) + pascal(feature),
    __timestamp__: timestamp,
  };
}

/** Replaces the placeholders of a text or a path, longest first, since some begin like others. */
export function fill(text: string, names: Names): string {
  return Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .reduce((filled, placeholder) => filled.replaceAll(placeholder, names[placeholder]!), text);
}
