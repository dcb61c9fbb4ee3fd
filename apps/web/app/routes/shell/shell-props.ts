import type { Prefs } from '../../lib/prefs.ts';
import type { Viewer } from '../../lib/viewer.server.ts';

export interface ShellProps {
  readonly viewer: Viewer;
  readonly prefs: Prefs;
  readonly open: { readonly palette: () => void; readonly cheats: () => void };
}
