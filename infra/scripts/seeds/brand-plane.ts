/** What the pilot brand says of itself, what it has decided, and the companies that it works with. */
import type { Login } from './brands.ts';
import type { GraphClient } from './graph-client.ts';

interface Plane {
  readonly brand: {
    readonly version: number;
    readonly vatId: string | null;
    readonly identity: { readonly version: number };
    readonly rules: { readonly version: number };
  };
}

const PLANE = `query SeedPlane { brand { version vatId identity { version } rules { version } } }`;
const errors = 'userErrors { code message path }';
const change = (name: string, input: string): string =>
  `mutation Seed($input: ${input}!) { ${name}(input: $input) { ${errors} } }`;

const identity = {
  tagline: 'Barber craft, bottled in Cologne',
  voice:
    'We speak like a good barber: friendly, dry, to the point. We name what is in the bottle and what it does, ' +
    'and leave miracles to others. We address people as "du" in German and as "you" in English.',
  tone: ['dry', 'warm', 'precise', 'unhurried'],
  keywords: ['barber craft', 'cedar', 'matte', 'made in Cologne', 'refill'],
  forbiddenWords: ['miracle', 'anti-ageing', 'cheap', 'hair-growth guarantee'],
  languages: ['de', 'en'],
};
const rules = {
  maxDiscountPercent: '30',
  backordersAllowed: false,
  returnDays: 30,
  documentVatMode: 'PER_RATE',
  healthClaims: 'WITH_EVIDENCE',
  forbiddenClaims: ['stops hair loss', 'clinically proven', 'dermatologist approved'],
};

/** Fills in settings, identity and rules where nobody has; repeatable. */
export async function describeBrand(owner: GraphClient): Promise<void> {
  const { brand } = await owner.run<Plane>(PLANE);
  const run = (name: string, input: string, values: object, expectedVersion: number) =>
    owner.run(change(name, input), { input: { ...values, expectedVersion } });
  if (brand.vatId === null)
    await run('updateBrand', 'UpdateBrandInput', { vatId: 'DE136695976', vatRegime: 'OSS' }, brand.version);
  if (brand.identity.version === 0) await run('updateBrandIdentity', 'UpdateBrandIdentityInput', identity, 0);
  if (brand.rules.version === 0) await run('updateBrandRules', 'UpdateBrandRulesInput', rules, 0);
}

const CREATE = `mutation SeedPartner($input: CreatePartnerInput!) {
  createPartner(input: $input) { partner { id } ${errors} } }`;

/** Adds the companies that the brand works with, and somebody who works for one of them; repeatable. */
export async function addPartners(owner: GraphClient, stand: Login): Promise<void> {
  const create = async (facts: { readonly legalName: string } & Record<string, unknown>): Promise<string> => {
    const input = { ...facts, idempotencyKey: `seed:partner:${facts.legalName}` };
    const made = await owner.run<{ createPartner: { partner: { id: string } } }>(CREATE, { input });
    return made.createPartner.partner.id;
  };
  const salon = await create({
    ...{ legalName: 'Salon Nordlicht GmbH', kinds: ['STAND'], country: 'DE', city: 'Hamburg', postalCode: '20095' },
    ...{ street: 'Lange Reihe 12', contactName: 'Jette Harms', email: 'kontakt@salon-nordlicht.example' },
    ...{ phone: '040 3001000', vatId: 'DE811193231' },
  });
  await create({
    ...{ legalName: 'Barbershop Donau e.U.', kinds: ['DEALER', 'WHITE_LABEL'], country: 'AT', city: 'Wien' },
    ...{
      street: 'Praterstraße 40',
      postalCode: '1020',
      contactName: 'Emre Kaya',
      email: 'office@barber-donau.example',
    },
    ...{ phone: '01 534440', vatId: 'ATU13585627' },
  });
  const { email, password } = stand;
  const person = { name: 'Jette Harms', email, password, locale: 'de' };
  await owner.run(change('addPartnerUser', 'AddPartnerUserInput'), {
    input: { partnerId: salon, person, idempotencyKey: 'seed:partner-user:salon-nordlicht' },
  });
}
