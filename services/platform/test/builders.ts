import { roleSeeds } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { aPlatformAdmin, anonymous, ctxFor, type TestService } from '@mh-os/testing';

/** A password that every person made here has. */
export const PASSWORD = 'correct horse battery';

/** Permissions of an owner, as the contracts seed them. */
export const OWNER = roleSeeds.find((role) => role.key === 'brand-owner')!.permissions;

/** A brand made through the public operation, and somebody who owns it. */
export interface TestBrand {
  readonly id: string;
  readonly slug: string;
  readonly owner: Ctx;
  readonly ownerEmail: string;
}

let count = 0;

/** A name that no other test has taken. */
export function unique(stem: string): string {
  return `${stem}-${process.pid.toString(36)}-${(count++).toString(36)}`;
}

export const CREATE_BRAND = `mutation ($input: CreateBrandInput!) { createBrand(input: $input) {
  brand { id slug name version status } userErrors { code path message } } }`;
export const CREATE_USER = `mutation ($input: CreateUserInput!) { createUser(input: $input) {
  user { id name email locale createdAt membership { id version roles { key } } } userErrors { code path message } } }`;
export const ASSIGN_ROLES = `mutation ($input: AssignRolesInput!) { assignRoles(input: $input) {
  membership { version roles { key } } userErrors { code path message details } } }`;
export const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  challenge { token expiresAt } session { accessToken refreshToken expiresAt viewer { user { id name email } brand { id slug } permissions platform
    sessionId roles { key } memberships { brand { id } roles { key } } } } userErrors { code path message } } }`;
export const INVITE = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) {
  invitation { id version email roles status round invitedByName delivery expiresAt } userErrors { code path message } } }`;
export const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) {
  session { accessToken refreshToken viewer { brand { id } } } userErrors { code } } }`;

interface Refusal {
  readonly code: string;
  readonly path: string[];
  readonly message: string;
  readonly details?: Record<string, unknown>;
}

/** The outcome of a mutation: its payload, or the code of a top-level error in the place of userErrors. */
export async function run<P extends object>(
  service: TestService,
  ctx: Ctx,
  query: string,
  input: object,
): Promise<Partial<P> & { userErrors: Refusal[]; codes: string[] }> {
  const answer = await service.graphql(ctx, query, { input });
  const found = Object.values(answer.data ?? {})[0] as (Partial<P> & { userErrors: Refusal[] }) | undefined;
  const errors = answer.errors.map((error) => ({
    code: String(error.extensions?.code),
    path: [],
    message: error.message,
  }));
  return { ...found, userErrors: found?.userErrors ?? errors, codes: [...answer.codes] } as never;
}

export function brandInput(change: object = {}) {
  const slug = unique('brand');
  return {
    name: `Brand ${slug}`,
    slug,
    defaultCurrency: 'EUR',
    defaultCountry: 'DE',
    defaultLocale: 'de-DE',
    timeZone: 'Europe/Berlin',
    idempotencyKey: newId(),
    ...change,
  };
}

/** Creates a brand with its first owner. */
export async function makeBrand(service: TestService): Promise<TestBrand> {
  const ownerEmail = `${unique('owner')}@example.com`;
  const owner = { name: 'Olga Owner', email: ownerEmail, password: PASSWORD };
  const input = brandInput({ owner });
  const { brand } = await run<{ brand: { id: string } }>(service, aPlatformAdmin(), CREATE_BRAND, input);
  const { rows } = await service.admin.query<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [ownerEmail]);
  const actor = { kind: 'person', id: rows[0]!.id, name: 'Olga Owner' } as const;
  return { id: brand!.id, slug: input.slug, ownerEmail, owner: ctxFor(brand!.id, OWNER, { actor }) };
}

/** Adds somebody to a brand; gives back their id. */
export async function makeUser(
  service: TestService,
  owner: Ctx,
  roles: string[],
  email = `${unique('user')}@example.com`,
) {
  const input = { name: 'Uli User', email, password: PASSWORD, locale: 'de', roles, idempotencyKey: newId() };
  const made = await run<{ user: { id: string; membership: { version: number } } }>(service, owner, CREATE_USER, input);
  if (!made.user) throw new Error(JSON.stringify(made));
  return { ...made.user, email };
}

/** What a successful sign-in gives. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: string;
  readonly viewer: {
    readonly user: { id: string; name: string; email: string };
    readonly brand: { id: string; slug: string } | null;
    readonly permissions: string[];
    readonly platform: boolean;
    readonly sessionId: string;
    readonly roles: { key: string }[];
    readonly memberships: { brand: { id: string }; roles: { key: string }[] }[];
  };
}

/** Somebody from a network address of their own, so that one test does not use up another's attempts. */
export function stranger(address = unique('10.0.0')): Ctx {
  return anonymous().with({ actor: { kind: 'anonymous', id: address } });
}

/** Signs in. */
export function signIn(
  service: TestService,
  email: string,
  password = PASSWORD,
  more: { brandId?: string; device?: string; from?: Ctx } = {},
) {
  const { from = stranger(), ...rest } = more;
  return run<{ session: Session; challenge: { token: string } }>(service, from, SIGN_IN, { email, password, ...rest });
}

/** The caller that a session's access token stands for. */
export function callerOf({ viewer }: Session): Ctx {
  const actor = { kind: 'person', id: viewer.user.id, name: viewer.user.name } as const;
  return ctxFor(viewer.brand?.id ?? newId(), viewer.permissions, { actor }).with({ sessionId: viewer.sessionId });
}

/** Signs in and gives the caller. */
export async function signedIn(
  service: TestService,
  email: string,
  password = PASSWORD,
  more: { device?: string } = {},
) {
  const { session } = await signIn(service, email, password, more);
  if (!session) throw new Error(`${email} could not sign in.`);
  return { session, ctx: callerOf(session) };
}
