/** Which package may use which: the table of the architecture, as data. */

const serviceLibs = [
  'kernel',
  'contracts',
  'auth',
  'persistence',
  'messaging',
  'graphql',
  'host',
  'flags',
  'outside',
  'mail',
  'mailing',
];

/** What each lib may import of ours. */
export const libRules: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  contracts: ['kernel'],
  auth: ['kernel', 'contracts'],
  persistence: ['kernel', 'contracts'],
  messaging: ['kernel', 'contracts', 'persistence'],
  graphql: ['kernel'],
  host: ['kernel'],
  flags: ['kernel', 'contracts'],
  outside: [],
  mail: [],
  mailing: ['kernel', 'mail', 'messaging', 'outside', 'persistence'],
  testing: serviceLibs,
  sdk: [],
};

/** Lines of source at most, tests left out; contracts are data and sdk is generated. */
export const libLines: Readonly<Record<string, number>> = {
  kernel: 800,
  auth: 1000,
  persistence: 2500,
  messaging: 1900,
  graphql: 1400,
  host: 800,
  flags: 500,
  outside: 200,
  mail: 300,
  mailing: 550,
  testing: 1800,
};

/** What the other kinds of package may import; `testing` only from tests. */
export const kindRules: Readonly<Record<string, readonly string[]>> = {
  service: serviceLibs,
  gateway: ['kernel', 'contracts', 'auth', 'host', 'flags'],
  app: ['sdk', 'flags'],
};

/** Packages from outside that a project must not import, by project. */
export const bannedPackages: readonly { readonly in: RegExp; readonly banned: RegExp; readonly why: string }[] = [
  {
    in: /^libs\/(kernel|contracts|flags|sdk)$/,
    banned: /^(@nestjs\/|typeorm|pg$|@nats-io\/)/,
    why: 'it is pure TypeScript or data',
  },
  {
    in: /^(gateway|apps\/web)$/,
    banned: /^(typeorm|@nestjs\/typeorm)/,
    why: 'the gateway and the console carry no ORM',
  },
  {
    in: /^services\//,
    banned: /^(@apollo\/gateway|@nats-io\/|nats$)/,
    why: 'services reach NATS only through messaging',
  },
];
