import { decideCustomers, emailName, knowBuyers, personOf, referenceName, type Buyer } from './matching.rules.ts';

const buyer = (key: string, over: Partial<Buyer> = {}): Buyer => ({
  ...{ key, source: 'shop', reference: null, email: null, phone: null, givenName: null, familyName: null },
  ...{ companyName: null, country: null, address: null },
  ...over,
});
const owners = (...pairs: [string, string][]) => new Map(pairs);
const told = (list: ReturnType<typeof decideCustomers>) =>
  list.map(({ personId, created, buyers }) => [
    created ? 'new' : personId,
    buyers.map((one) => one.buyer.key).join(''),
  ]);
const reference = (number: string) => referenceName({ source: 'shop', reference: number });

describe('matching buyers', () => {
  it('believes the number before the address', () => {
    const known = knowBuyers([buyer('a', { reference: '1', email: 'A@x.de' })]);
    const found = owners([reference('1'), 'p1'], [emailName('a@x.de'), 'p2']);
    expect(told(decideCustomers(known, found))).toEqual([['p1', 'a']]);
    expect(told(decideCustomers(known, owners([emailName('a@x.de'), 'p2'])))).toEqual([['p2', 'a']]);
  });

  it('makes one of buyers who share a number or an address, over several steps', () => {
    const known = knowBuyers([
      buyer('a', { reference: '1' }),
      buyer('b', { reference: '1', email: 'b@x.de' }),
      buyer('c', { email: 'B@X.de' }),
      buyer('d', { reference: '2' }),
      buyer('e'),
      buyer('f', { email: 'nobody' }),
    ]);
    expect(told(decideCustomers(known, owners()))).toEqual([
      ['new', 'abc'],
      ['new', 'd'],
    ]);
    expect(told(decideCustomers(known, owners([emailName('b@x.de'), 'p1'])))).toEqual([
      ['p1', 'bca'],
      ['new', 'd'],
    ]);
  });

  it('takes what the first says, and survives odd countries and numbers', () => {
    const [customer] = decideCustomers(
      knowBuyers([
        buyer('a', { reference: '1', country: 'xx1', phone: 'none', address: { line1: 'A 1', country: 'Germany' } }),
        buyer('b', { reference: '1', givenName: 'Ada', country: 'de', address: { line1: 'A 1' }, email: 'a@x.de' }),
      ]),
      owners(),
    );
    const person = personOf(customer!);
    expect(person.facts).toMatchObject({ givenName: 'Ada', country: 'DE' });
    expect(person.addresses).toHaveLength(1);
    expect([person.phones, person.references.length, person.emails.length]).toEqual([[], 1, 1]);
  });
});
