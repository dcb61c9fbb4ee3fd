import { checkEmail, checkLocale, checkName, checkPassword, emailKey } from './users.rules.ts';

const refused = (fn: () => unknown): string => {
  try {
    fn();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'accepted';
};

describe('e-mail addresses', () => {
  it('compares without case, blanks and Unicode form', () => {
    expect(emailKey('  Ayla@Example.COM ')).toBe('ayla@example.com');
    expect(emailKey('jose\u0301@example.com')).toBe(emailKey('josé@example.com'));
    expect(emailKey('a\u0000b@example.com')).toBe('ab@example.com');
    expect(checkEmail('a.b+c@sub.example.org')).toBe('a.b+c@sub.example.org');
  });
  it.each(['', 'a', 'a@', '@b.de', 'a@b', 'a b@c.de', 'a@b@c.de', `${'a'.repeat(65)}@b.de`, 'a@b.d', 'a"@b.de'])(
    'refuses %j',
    (email) => expect(refused(() => checkEmail(email))).toBe('USER_EMAIL_INVALID'),
  );
});

describe('passwords', () => {
  it.each(['correct horse battery', 'Ümläut-Straße-7', 'x9$kQ2!mZp'])('accepts %j', (password) =>
    expect(refused(() => checkPassword(password, 'ayla@example.com'))).toBe('accepted'),
  );
  it.each([
    ['short', 'Ab3$efghi'],
    ['long', 'word '.repeat(41)],
    ['common', 'password12345'],
    ['common with signs', '!!Passw0rd2026!!'],
    ['digits only', '4815162342108'],
    ['few characters', 'ababababababab'],
    ['own e-mail name', 'aylademir-secretly'],
  ])('refuses one that is %s', (_why, password) =>
    expect(refused(() => checkPassword(password, 'AylaDemir@example.com'))).toBe('PASSWORD_TOO_WEAK'),
  );
});

describe('names and languages', () => {
  it('folds blanks of a name', () => expect(checkName('  Ayla   Demir ')).toBe('Ayla Demir'));
  it.each(['', '   ', 'x'.repeat(121), 'a\u0000b', 'a\u0007b'])('refuses the name %j', (name) =>
    expect(refused(() => checkName(name))).toBe('NAME_INVALID'),
  );
  it('makes language tags canonical', () => expect(checkLocale('de-de')).toBe('de-DE'));
  it.each(['', 'english please', 'de_DE'])('refuses the language %j', (tag) =>
    expect(refused(() => checkLocale(tag))).toBe('LOCALE_INVALID'),
  );
});
