import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import type { Prefs } from '../../lib/prefs.ts';
import { useSetPreference } from '../shell/use-set-preference.ts';

/** The page before the shell: mark, form, language. */
export function SignInFrame({ prefs, children }: { readonly prefs: Prefs; readonly children: React.ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col px-(--gutter)">
      <header className="flex items-center gap-2.5 py-5">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span className="text-section font-semibold">MH-OS</span>
      </header>
      <main className="mx-auto w-full max-w-[360px] flex-1 content-center pb-16">
        <div className="rounded-card border border-line bg-surface p-6">{children}</div>
        <Languages prefs={prefs} />
      </main>
    </div>
  );
}

function Languages({ prefs }: { readonly prefs: Prefs }) {
  const { t } = useTranslation();
  const set = useSetPreference();
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action="/preferences" className="mt-4 flex justify-center gap-1 text-meta">
      {(['en', 'de'] as const).map((lang) => (
        <button
          key={lang}
          type="submit"
          name="lang"
          value={lang}
          lang={lang}
          aria-pressed={prefs.lang === lang}
          onClick={(event) => {
            event.preventDefault();
            set({ lang });
          }}
          className="h-8 rounded-control px-2 text-muted aria-pressed:font-medium aria-pressed:text-ink hover:bg-neutral-bg"
        >
          {t(`prefs.${lang}`)}
        </button>
      ))}
    </fetcher.Form>
  );
}
