import { DomainError } from '@mh-os/kernel';

const EMAIL = /^[^\s@"<>(),:;[\]\\]{1,64}@[^\s@"<>(),:;[\]\\]{1,253}\.[^\s@"<>(),:;[\]\\.]{2,63}$/u;
/** Fewest characters of a password. */
export const PASSWORD_MIN = 10;
/** Most characters of a password: longer ones only cost time to hash. */
export const PASSWORD_MAX = 200;

/** Stems that head every list of leaked passwords; digits and signs around them add nothing. */
const COMMON = [
  'password',
  'passwort',
  'passw0rd',
  'p@ssw0rd',
  'qwertyuiop',
  'qwertz',
  'letmein',
  'iloveyou',
  'admin',
  'administrator',
  'welcome',
  'willkommen',
  'hallo',
  'geheim',
  'changeme',
  'monkey',
  'dragon',
  'football',
  'baseball',
  'sunshine',
  'princess',
  'superman',
  'secret',
  'default',
  'test',
  'abc',
  'qwerty',
];

/** What people are searched by: a part of the name or the address, however it is written. */
export function asSearched(text: string | null | undefined): string {
  return (text ?? '').trim().toLowerCase().slice(0, 100);
}

/** The address as it is compared: without blanks around it or control characters, in lower case, in one Unicode form. */
export function emailKey(email: string): string {
  return email
    .replace(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFKC')
    .toLowerCase();
}

/** Refuses what cannot be an e-mail address; gives back its comparable form. */
export function checkEmail(email: string): string {
  const key = emailKey(email);
  if (key.length <= 254 && EMAIL.test(key)) return key;
  throw new DomainError('USER_EMAIL_INVALID', 'This is not an e-mail address, such as name@example.com.', {
    path: ['email'],
  });
}

/** Refuses passwords that are short, common, or made of the person's own address. */
export function checkPassword(password: string, email: string): void {
  const length = [...password].length;
  if (length < PASSWORD_MIN || length > PASSWORD_MAX)
    throw weak(`A password has ${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`);
  const bare = password.toLowerCase().replace(/^[\d\W_]+|[\d\W_]+$/g, '');
  if (bare.length < 3 || COMMON.includes(bare) || new Set(password).size < 5)
    throw weak('This password is among the first that are tried: take several words.');
  const name = emailKey(email).split('@')[0] ?? '';
  if (name.length >= 4 && bare.includes(name)) throw weak('The password must not contain your e-mail name.');
}

function weak(message: string): DomainError {
  return new DomainError('PASSWORD_TOO_WEAK', message, {
    path: ['password'],
    details: { minLength: PASSWORD_MIN, maxLength: PASSWORD_MAX },
  });
}

/** Refuses an empty or overlong name; gives it back without surrounding blanks. */
export function checkName(name: string): string {
  const clean = name.trim().replace(/\s+/g, ' ');
  if (clean.length >= 1 && clean.length <= 120 && !/\p{Cc}/u.test(clean)) return clean;
  throw new DomainError('NAME_INVALID', 'A name has between 1 and 120 characters, none of them control characters.', {
    path: ['name'],
  });
}

/** Refuses what is not a language tag; gives back its canonical form. */
export function checkLocale(locale: string, field = 'locale'): string {
  try {
    const [tag] = Intl.getCanonicalLocales(locale);
    if (tag && tag.length <= 35) return tag;
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('LOCALE_INVALID', 'This is not a language tag, such as de or de-DE.', { path: [field] });
}
