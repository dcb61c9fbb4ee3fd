import { useRouteLoaderData } from 'react-router';
import type { loader } from '../routes/shell/layout.tsx';
import { holds } from './permissions.ts';
import type { Viewer } from './viewer.server.ts';

/** The person on whose screen this is; only below the shell. */
export function useViewer(): Viewer & { readonly can: (permission: string) => boolean } {
  const shell = useRouteLoaderData<typeof loader>('routes/shell/layout');
  if (shell === undefined) throw new Error('useViewer needs the shell around it');
  return { ...shell.viewer, can: (permission) => holds(shell.viewer.permissions, permission) };
}
