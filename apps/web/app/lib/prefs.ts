/** What a person set for their own screen. It is no secret, travels in a cookie and is known before the first byte. */
export interface Prefs {
  readonly theme: 'light' | 'dark' | 'system';
  readonly lang: 'en' | 'de';
  readonly density: 'comfortable' | 'compact';
  readonly keys: 'on' | 'off';
}

const allowed = {
  theme: ['system', 'light', 'dark'],
  lang: ['en', 'de'],
  density: ['comfortable', 'compact'],
  keys: ['on', 'off'],
} as const;

export const languages = allowed.lang;

const pick = <K extends keyof Prefs>(key: K, given: string | null | undefined, fallback: Prefs[K]): Prefs[K] =>
  (allowed[key] as readonly string[]).includes(given ?? '') ? (given as Prefs[K]) : fallback;

/** Reads the cookie's value; the language falls back to what the browser asks for. */
export function readPrefs(value: string | undefined, acceptLanguage: string | null): Prefs {
  const given = new URLSearchParams(value ?? '');
  const asked = /^\s*de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en';
  return {
    theme: pick('theme', given.get('theme'), 'system'),
    lang: pick('lang', given.get('lang'), asked),
    density: pick('density', given.get('density'), 'comfortable'),
    keys: pick('keys', given.get('keys'), 'on'),
  };
}

/** The same preferences with those of a form changed; anything unknown in it is left out. */
export const changedPrefs = (prefs: Prefs, form: FormData): Prefs => {
  const given = (key: keyof Prefs): string | undefined => form.get(key)?.toString();
  return {
    theme: pick('theme', given('theme'), prefs.theme),
    lang: pick('lang', given('lang'), prefs.lang),
    density: pick('density', given('density'), prefs.density),
    keys: pick('keys', given('keys'), prefs.keys),
  };
};

export const printPrefs = (prefs: Prefs): string => new URLSearchParams({ ...prefs }).toString();

/** The regional form of numbers and dates. */
export const localeOf = (prefs: Prefs): string => (prefs.lang === 'de' ? 'de-DE' : 'en-GB');
