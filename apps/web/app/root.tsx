import { useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useHref,
  useNavigate,
  useNavigation,
  useRouteLoaderData,
  type NavigateOptions,
} from 'react-router';
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { Route } from './+types/root';
import { FailureScreen } from './components/failure-screen.tsx';
import { Toaster } from './components/toaster.tsx';
import { requestMiddleware } from './lib/middleware.server.ts';
import { localeOf } from './lib/prefs.ts';
import { takeFlash } from './lib/leave.server.ts';
import { stateOf } from './lib/request.server.ts';
import styles from './styles/app.css?url';

declare module 'react-aria-components' {
  interface RouterConfig {
    routerOptions: NavigateOptions;
  }
}

export const middleware: Route.MiddlewareFunction[] = [requestMiddleware];

export const links: Route.LinksFunction = () => [
  { rel: 'preload', href: inter, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function loader({ context }: Route.LoaderArgs) {
  const { prefs, nonce } = stateOf(context);
  return { prefs, flash: takeFlash(context), nonce, locale: localeOf(prefs) };
}

export function Layout({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const prefs = root?.prefs;
  // Says to whoever drives the page that it hears now: effects of the outermost run last.
  useEffect(() => void (document.documentElement.dataset['alive'] = ''), []);
  return (
    <html
      lang={prefs?.lang ?? 'en'}
      data-theme={prefs?.theme ?? 'system'}
      data-density={prefs?.density}
      data-keys={prefs?.keys}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={root?.nonce} />
        <Scripts nonce={root?.nonce} />
      </body>
    </html>
  );
}

export default function App({ loaderData }: Route.ComponentProps) {
  const navigate = useNavigate();
  const navigation = useNavigation();
  return (
    <I18nProvider locale={loaderData.locale}>
      <RouterProvider navigate={(to, options) => void navigate(to, options)} useHref={useHref}>
        {navigation.state !== 'idle' && <div className="route-pending" aria-hidden="true" />}
        <Outlet />
        <Toaster flash={loaderData.flash} theme={loaderData.prefs.theme} />
      </RouterProvider>
    </I18nProvider>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-[640px] place-content-center p-6">
      <FailureScreen error={error} />
    </main>
  );
}
