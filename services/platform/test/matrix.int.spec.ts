import { roleSeeds } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { ASSIGN_ROLES, brandInput, CREATE_BRAND, CREATE_USER, makeBrand, type TestBrand } from './builders.ts';

/** The published table: which permission each operation of this service asks for. */
const operations: Readonly<Record<string, readonly [permission: string, query: string, input: () => object]>> = {
  brand: ['platform.brand.read', '{ brand { id } }', () => ({})],
  brands: ['platform.brand.read', '{ brands { totalCount } }', () => ({})],
  users: ['platform.user.read', '{ users { totalCount } }', () => ({})],
  roles: ['platform.role.read', '{ roles { key } }', () => ({})],
  activity: ['platform.activity.read', '{ activity { totalCount } }', () => ({})],
  createBrand: ['platform.brand.create', CREATE_BRAND, () => brandInput({ slug: '?' })],
  updateBrand: [
    'platform.brand.update',
    'mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) { userErrors { code } } }',
    () => ({ expectedVersion: 99 }),
  ],
  createUser: [
    'platform.user.create',
    CREATE_USER,
    () => ({ name: '', email: '', password: '', locale: 'de', roles: [], idempotencyKey: newId() }),
  ],
  assignRoles: ['platform.membership.assign', ASSIGN_ROLES, () => ({ userId: newId(), roles: [], expectedVersion: 1 })],
};
const granted = (permissions: readonly string[], permission: string): boolean =>
  permissions.some((each) => each === permission || each === 'platform.*');

describe('the matrix of roles and operations', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  it.each(roleSeeds.map((role) => [role.key, role] as const))(
    'ADM-3, A4: %s may do exactly this',
    async (_key, role) => {
      const ctx = ctxFor(brand.id, role.permissions, { platform: role.scope === 'platform' });
      const expected: Record<string, boolean> = {};
      const found: Record<string, boolean> = {};
      for (const [name, [permission, query, input]] of Object.entries(operations)) {
        expected[name] = granted(role.permissions, permission);
        found[name] = !(await service.graphql(ctx, query, { input: input() })).codes.includes('FORBIDDEN');
      }
      expect(found).toEqual(expected);
    },
  );

  it('ADM-3: names every operation that asks for a permission', async () => {
    const answer = await service.graphql(
      brand.owner,
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    );
    const schema = answer.data!['__schema'] as Record<'queryType' | 'mutationType', { fields: { name: string }[] }>;
    const names = [...schema.queryType.fields, ...schema.mutationType.fields].map((field) => field.name);
    const open = ['viewer', 'signIn', 'refreshSession', 'switchBrand', 'signOut', '_entities', '_service'];
    expect(names.filter((name) => !open.includes(name)).sort()).toEqual(Object.keys(operations).sort());
  });
});
