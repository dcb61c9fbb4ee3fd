import { allPermissions, roleSeeds } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { ctxFor, type TestService } from '@mh-os/testing';
import { hashPassword } from '../src/users/passwords.ts';
import { cloneBrands, cloneOf } from './brand-clones.ts';
import { PASSWORD } from './builders.ts';
import { samples } from './samples/index.ts';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly platformRoles: readonly string[];
  /** Keys of roles by brand. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** Brands full of everything that a brand can hold, and people who work for some of them in some roles. */
export interface Population {
  readonly brandIds: readonly string[];
  readonly people: readonly Person[];
  /** Permissions of the roles that brands made for themselves, by brand and key. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly random: () => number;
  /** Id of the one sample of a type in a brand. */
  sampleOf(type: string, brandId: string): string | undefined;
  readonly sampleTypes: readonly string[];
}

export const OWNERS_EACH = 2;
const OWN_ROLES = ['night-shift', 'relief'];
const given = roleSeeds.filter(({ scope, key }) => scope === 'brand' && key !== 'brand-owner');
/** What a brand can put into a role of its own: nothing that acts above brands. */
const grantable = [
  ...new Set(roleSeeds.filter(({ scope }) => scope === 'brand').flatMap(({ permissions }) => permissions)),
];
const platformRoles = roleSeeds.filter(({ scope }) => scope === 'platform').map(({ key }) => key);

/** Everything that one of a person's roles says, as it is written there. */
function saidOf({ own }: Population, person: Person, brandId: string): string[] {
  const keys = [...(person.places.get(brandId) ?? []), ...person.platformRoles];
  return keys.flatMap(
    (key) => own.get(brandId)?.get(key) ?? roleSeeds.find((role) => role.key === key)?.permissions ?? [],
  );
}

/** What a person may do in a brand, by name: the test's own reckoning. */
export function permissionsIn(population: Population, person: Person, brandId: string): string[] {
  const said = saidOf(population, person, brandId);
  return Object.keys(allPermissions)
    .filter((name) => said.some((each) => each === '*' || each === name || each === `${name.split('.')[0]}.*`))
    .sort();
}

/** The person at work in a brand, as an access token would state them. */
export function callerIn(population: Population, person: Person, brandId: string): Ctx {
  const actor = { kind: 'person', id: person.id, name: person.name } as const;
  return ctxFor(brandId, saidOf(population, person, brandId), { actor, sessionId: newId() });
}

/** Makes so many brands and people; the same ones for the same seed, but for the model's ids. */
export async function populate(
  service: TestService,
  { brands = 50, people = 500, seed = 4711 } = {},
): Promise<Population> {
  const random = randomFrom(seed);
  const model = service.brand();
  const ids: Record<string, string> = {};
  for (const sample of samples) Object.assign(ids, await sample.seed?.(service, model));
  const brandIds = [model.requireBrand(), ...Array.from({ length: brands - 1 }, () => newId())];
  await cloneBrands(service, brandIds[0]!, brandIds.slice(1));
  // Of the owners that samples made, none stays one: who owns a brand is decided below.
  await service.admin.query(`UPDATE membership SET roles = '{support-agent}' WHERE 'brand-owner' = any(roles)`);
  const own = ownRoles(brandIds, random);
  const everybody = Array.from({ length: people }, (_, at) => personAt(at, brandIds, random));
  await insertRoles(service, own);
  await insertPeople(service, everybody);
  return {
    ...{ brandIds, own, random, people: everybody, sampleTypes: Object.keys(ids) },
    sampleOf: (type, brandId) =>
      type === 'Brand' ? brandId : brandId === brandIds[0] || !ids[type] ? ids[type] : cloneOf(ids[type], brandId),
  };
}

export const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

function ownRoles(brandIds: readonly string[], random: () => number): Map<string, Map<string, string[]>> {
  const some = (): string[] => [...new Set(Array.from({ length: 6 }, () => pick(random, grantable)))];
  return new Map(brandIds.map((id) => [id, new Map(OWN_ROLES.map((key) => [key, some()]))]));
}

/** The first people own a brand each; one in fifty of the others runs the platform, one in twenty has no role left. */
function personAt(at: number, brandIds: readonly string[], random: () => number): Person {
  const keys = [...given.map(({ key }) => key), ...OWN_ROLES];
  const roles = (): string[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, keys))),
  ];
  const places = new Map<string, string[]>();
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--)
    places.set(pick(random, brandIds), at % 20 === 19 ? [] : roles());
  const owner = at < brandIds.length * OWNERS_EACH;
  if (owner) places.set(brandIds[at % brandIds.length]!, ['brand-owner']);
  const runs = !owner && at % 50 === 7 ? [pick(random, platformRoles)] : [];
  return { id: newId(), email: `person-${at}@people.example`, name: `Person ${at}`, platformRoles: runs, places };
}

async function insertRoles({ admin }: TestService, own: Population['own']): Promise<void> {
  const rows = [...own].flatMap(([brandId, roles]) =>
    [...roles].map(([key, permissions]) => ({ brandId, id: newId(), key, permissions })),
  );
  await admin.query(
    `INSERT INTO custom_role (brand_id, id, version, created_at, updated_at, key, name, description, permissions, protected)
     SELECT "brandId", id, 1, now(), now(), key, key, key, ARRAY(SELECT jsonb_array_elements_text(permissions)), false
     FROM jsonb_to_recordset($1::jsonb) AS row("brandId" uuid, id uuid, key text, permissions jsonb)`,
    [JSON.stringify(rows)],
  );
}

async function insertPeople({ admin }: TestService, people: readonly Person[]): Promise<void> {
  const stamps = 'version, created_at, updated_at';
  const json = JSON.stringify(people.map(({ id, email, name, platformRoles: roles }) => ({ id, email, name, roles })));
  await admin.query(
    `INSERT INTO app_user (id, ${stamps}, email, name, locale, platform_roles)
     SELECT id, 1, now(), now(), email, name, 'en', ARRAY(SELECT jsonb_array_elements_text(roles))
     FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, email text, name text, roles jsonb)`,
    [json],
  );
  await admin.query(
    `INSERT INTO credential (id, ${stamps}, password_hash)
     SELECT id, 1, now(), now(), $2 FROM jsonb_to_recordset($1::jsonb) AS row(id uuid)`,
    [json, await hashPassword(PASSWORD)],
  );
  const places = people.flatMap(({ id: userId, name, places: at }) =>
    [...at].map(([brandId, roles]) => ({ brandId, id: newId(), userId, name, roles })),
  );
  await admin.query(
    `INSERT INTO membership (brand_id, id, ${stamps}, user_id, name, locale, roles)
     SELECT "brandId", id, 1, now(), now(), "userId", name, 'en', ARRAY(SELECT jsonb_array_elements_text(roles))
     FROM jsonb_to_recordset($1::jsonb) AS row("brandId" uuid, id uuid, "userId" uuid, name text, roles jsonb)`,
    [JSON.stringify(places)],
  );
}
