import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { HydratedRouter } from 'react-router/dom';
import { createI18n } from './i18n/create.ts';
import { loadWords } from './i18n/load.ts';
import { ignoreDoubleClicks } from './lib/double-click.ts';

const lang = document.documentElement.lang;
const i18n = createI18n(lang, await loadWords(lang));

ignoreDoubleClicks(document);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <HydratedRouter />
      </I18nextProvider>
    </StrictMode>,
  );
});
