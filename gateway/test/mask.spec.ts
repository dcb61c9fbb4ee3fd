import { GraphQLError } from 'graphql';
import { maskError } from '../src/errors/mask.ts';
import { Random } from './support/random.ts';

const INSIDES = [
  'connect ECONNREFUSED 10.1.2.3:5432',
  'request to http://catalog-pricing:4000/graphql failed',
  'SELECT id, secret FROM app_user WHERE id = $1',
  'duplicate key value violates unique constraint "user_email"',
  'relation "price" does not exist',
  'Error: x\n    at Object.<anonymous> (/app/dist/main.js:1:1)',
  'getaddrinfo ENOTFOUND platform',
  'Cannot find module /usr/src/node_modules/x',
];
const CODES = [
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'DOWNSTREAM_SERVICE_ERROR',
  'NOT_FOUND',
  'CONFLICT',
  '23505',
  undefined,
  42,
  'lower',
  'SKU_TAKEN',
];

describe('masking', () => {
  it('G9: 10,000 errors of every kind show nothing of our insides', () => {
    const random = new Random(9);
    for (let i = 0; i < 10_000; i++) {
      const inside = random.pick(INSIDES);
      const extensions = {
        code: random.pick(CODES),
        serviceName: 'catalog-pricing',
        stacktrace: [inside],
        valueCompletion: [inside],
        ...(random.chance(0.5) ? { details: { cause: inside } } : {}),
        ...(random.chance(0.5) ? { retryable: random.chance(0.5) } : {}),
      };
      const path = ['products', '@', '_entities', 0];
      const shown = JSON.stringify(maskError(new GraphQLError(`Oh: ${inside}`, { extensions, path }), 'r-1'));
      for (const hidden of INSIDES) expect(shown).not.toContain(JSON.stringify(hidden).slice(1, -1));
      expect(shown).not.toMatch(/serviceName|stack|valueCompletion|_entities|ECONN|http:/);
    }
  });

  it('keeps what a domain says to its caller', () => {
    const extensions = { code: 'SKU_TAKEN', retryable: false, details: { sku: 'A-1' }, inputPath: ['sku'], stack: 'x' };
    const error = new GraphQLError('Another product has the SKU A-1.', { extensions, path: ['product'] });
    expect(maskError(error, 'r-1')).toEqual({
      message: 'Another product has the SKU A-1.',
      locations: undefined,
      path: ['product'],
      extensions: {
        code: 'SKU_TAKEN',
        requestId: 'r-1',
        retryable: false,
        details: { sku: 'A-1' },
        inputPath: ['sku'],
      },
    });
  });

  it('knows no code that nobody vouches for', () => {
    for (const code of ['SOMETHING', 'ECONNREFUSED', '', 7])
      expect(maskError(new GraphQLError('x', { extensions: { code } }), 'r').extensions.code).toBe('INTERNAL');
  });
});
