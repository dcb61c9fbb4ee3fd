import fc from 'fast-check';
import { addressKey, nameKey, soundOf, wordsOf } from './normal.rules.ts';
import { normalEmail, normalPhone } from './normal-contact.rules.ts';

describe('e-mail addresses', () => {
  it.each([
    ['Ada.Lovelace+News@GMail.com', 'ada.lovelace+news@gmail.com', 'adalovelace@gmail.com'],
    [' ada@googlemail.com ', 'ada@googlemail.com', 'ada@gmail.com'],
    ['Ada@Müller.de', 'ada@xn--mller-kva.de', 'ada@xn--mller-kva.de'],
    ['a.b+c@firma.example', 'a.b+c@firma.example', 'a.b@firma.example'],
    ['+x@firma.example', '+x@firma.example', '+x@firma.example'],
  ])('CRM-8: %s is kept as %s and compared as %s', (given, canonical, matchKey) => {
    expect(normalEmail(given)).toMatchObject({ address: given.trim(), canonical, matchKey });
  });

  it.each([
    '',
    ' ',
    'ada',
    'a@b',
    '@b.de',
    'a b@c.de',
    'a@b..de',
    '.a@b.de',
    'a..b@c.de',
    'a@-b.de',
    null,
    `${'x'.repeat(250)}@b.de`,
  ])('refuses %s', (given) => {
    expect(normalEmail(given)).toBeNull();
  });

  it('CRM-8: whatever the letter case, an address is one', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (given) => {
        expect(normalEmail(given.toUpperCase())?.canonical).toBe(normalEmail(given)?.canonical);
        expect(normalEmail(given.toUpperCase())?.matchKey).toBe(normalEmail(given)?.matchKey);
      }),
    );
  });

  it('canonical forms are fixed points', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (given) => {
        const once = normalEmail(given);
        if (once) expect(normalEmail(once.canonical)?.canonical).toBe(once.canonical);
      }),
    );
  });
});

describe('telephone numbers', () => {
  it.each([
    ['030 901820', 'DE', '+4930901820', true],
    ['+49 (0)30 901820', null, '+4930901820', true],
    ['020 7946 0018', 'GB', '+442079460018', true],
    ['12345', null, '12345', false],
  ])('%s of %s is %s', (given, country, number, valid) => {
    expect(normalPhone(given, country)).toMatchObject({ number, valid });
  });

  it.each(['', '123', null, 'none'])('refuses %s', (given) => {
    expect(normalPhone(given)).toBeNull();
  });
});

describe('names and addresses', () => {
  it('are compared without case, accents and signs', () => {
    expect(nameKey('  Élodie  O’Neill-Groß ')).toBe('elodie o neill gross');
    expect(wordsOf('Ada Lovelace', null, 'ada')).toEqual(['ada', 'lovelace']);
    expect(addressKey({ line1: 'Hauptstr. 5', postalCode: '10115', city: 'Berlin', country: 'DE' })).toBe(
      addressKey({ line1: 'Hauptstraße 5', postalCode: '10 115', city: 'BERLIN', country: 'de' }),
    );
  });

  it('sound alike where they are heard alike', () => {
    expect(soundOf('Meyer')).toBe(soundOf('Maier'));
    expect(soundOf('Schmidt')).toBe(soundOf('Schmitt'));
    expect(soundOf('Meyer')).not.toBe(soundOf('Schulz'));
    expect(soundOf('P-1042')).toBe('');
  });
});
