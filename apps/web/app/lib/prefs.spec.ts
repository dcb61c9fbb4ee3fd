import { changedPrefs, printPrefs, readPrefs } from './prefs.ts';

describe('preferences', () => {
  it('fall back to the language of the browser and to the theme of the system', () => {
    expect(readPrefs(undefined, 'de-AT,de;q=0.9')).toEqual({
      theme: 'system',
      lang: 'de',
      density: 'comfortable',
      keys: 'on',
    });
    expect(readPrefs('theme=neon&lang=xx', 'fr')).toMatchObject({ theme: 'system', lang: 'en' });
  });

  it('come back as they were printed, with only known values of a form taken over', () => {
    const form = new FormData();
    form.set('theme', 'dark');
    form.set('density', 'huge');
    const changed = changedPrefs(readPrefs('lang=de', null), form);
    expect(readPrefs(printPrefs(changed), null)).toEqual({
      theme: 'dark',
      lang: 'de',
      density: 'comfortable',
      keys: 'on',
    });
  });
});
