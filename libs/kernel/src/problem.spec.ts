import { DomainError, notFound } from './errors.ts';
import { httpStatusOf, problemOf } from './problem.ts';

describe('refusals over HTTP', () => {
  it.each([
    [notFound('File', '1'), 404],
    [new DomainError('A', 'a'), 422],
    [new DomainError('A', 'a', { kind: 'unauthenticated' }), 401],
    [new DomainError('A', 'a', { kind: 'forbidden' }), 403],
    [new DomainError('A', 'a', { kind: 'unavailable' }), 503],
  ])('%s is %i', (error, status) => {
    const body = { code: error.code, message: error.message, requestId: 'r' };
    expect(problemOf(error, 'r')).toEqual({ status, body });
  });

  it('faults are no refusals', () => {
    expect(() => problemOf(new Error('broken'), 'r')).toThrow('broken');
    expect(httpStatusOf(new DomainError('A', 'a'), 400)).toBe(400);
  });
});
