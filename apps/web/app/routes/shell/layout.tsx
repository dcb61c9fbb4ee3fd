import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate, type ShouldRevalidateFunctionArgs } from 'react-router';
import { FailureScreen } from '../../components/failure-screen.tsx';
import { NewestFrame } from '../../components/newest.tsx';
import { areas } from '../../lib/areas.ts';
import { useGoKeys, useShellKeys } from '../../lib/shortcuts.ts';
import { stateOf } from '../../lib/request.server.ts';
import { featuresOf } from '../../lib/features.server.ts';
import { admittedViewer, SET_UP, viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/layout';
import { Announcer } from './bell.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { Sidebar } from './sidebar.tsx';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const CheatSheet = lazy(async () => ({ default: (await import('./cheat-sheet.tsx')).CheatSheet }));

/** What works while a brand waits for its person's second factor. */
const ALWAYS = ['/account', SET_UP];

export async function loader({ request, context }: Route.LoaderArgs) {
  // What a page asks for by script has the suffix of its data.
  const always = ALWAYS.includes(new URL(request.url).pathname.replace(/\.data$/, ''));
  const viewer = await (always ? viewerOf : admittedViewer)(context);
  return { viewer, features: await featuresOf(context), prefs: stateOf(context).prefs };
}

/** The person and their rights change by signing in or by a form, not by walking about. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod !== undefined && defaultShouldRevalidate;
}

const letters = Object.fromEntries(areas.flatMap(({ letter, to }) => (letter === undefined ? [] : [[letter, to]])));

export default function Shell({ loaderData }: Route.ComponentProps) {
  return (
    <Frame viewer={loaderData.viewer} prefs={loaderData.prefs}>
      <NewestFrame>
        <Outlet />
      </NewestFrame>
    </Frame>
  );
}

type FrameProps = Pick<Route.ComponentProps['loaderData'], 'viewer' | 'prefs'> & { readonly children: React.ReactNode };

function Frame({ viewer, prefs, children }: FrameProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<'palette' | 'cheats' | null>(null);
  const open = useMemo(() => ({ palette: () => setOverlay('palette'), cheats: () => setOverlay('cheats') }), []);
  useShellKeys(open);
  useGoKeys(
    letters,
    useMemo(() => (to: string) => void navigate(to), [navigate]),
  );
  const close = (): void => setOverlay(null);
  return (
    <div className="flex min-h-dvh max-sm:flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-control bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('shell.skip')}
      </a>
      <Sidebar viewer={viewer} prefs={prefs} open={open} />
      <PhoneBar viewer={viewer} prefs={prefs} open={open} />
      <div id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none max-sm:pb-20 sm:h-dvh">
        {children}
      </div>
      <Announcer />
      <BottomBar viewer={viewer} onSearch={open.palette} />
      <Suspense>
        {overlay === 'palette' && <Palette viewer={viewer} prefs={prefs} onClose={close} onCheats={open.cheats} />}
        {overlay === 'cheats' && <CheatSheet keysOn={prefs.keys === 'on'} onClose={close} />}
      </Suspense>
    </div>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (loaderData?.viewer === undefined)
    return (
      <main className="grid min-h-dvh place-content-center p-6">
        <FailureScreen error={error} />
      </main>
    );
  return (
    <Frame viewer={loaderData.viewer} prefs={loaderData.prefs}>
      <main className="m-auto max-w-[640px]">
        <FailureScreen error={error} />
      </main>
    </Frame>
  );
}
