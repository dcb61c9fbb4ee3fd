import type { Words } from './en/index.ts';

const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
};

/** Only the language on screen is fetched. */
export const loadWords = (lang: string): Promise<Words> => (loaders[lang] ?? loaders['en']!)();
