import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.tsx';
import { areas } from '../../lib/areas.ts';
import { useSetPreference } from './use-set-preference.ts';

const lists = [
  ['J', 'keys.down'],
  ['K', 'keys.up'],
  ['X', 'keys.select'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.close'],
] as const;

const everywhere = [
  ['Ctrl K', 'keys.palette'],
  ['/', 'keys.search'],
  ['?', 'keys.cheats'],
] as const;

export function CheatSheet({ keysOn, onClose }: { readonly keysOn: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const set = useSetPreference();
  return (
    <Dialog title={t('shell.shortcuts')} open onOpenChange={(open) => !open && onClose()} width={640}>
      {() => (
        <>
          <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
            <Keys
              title={t('keys.areas')}
              rows={areas.flatMap(({ key, letter }) =>
                letter === undefined ? [] : [[`G ${letter.toUpperCase()}`, t(`areas.name.${key}`)]],
              )}
            />
            <div className="flex flex-col gap-5">
              <Keys title={t('keys.everywhere')} rows={everywhere.map(([key, word]) => [key, t(word)])} />
              <Keys title={t('keys.lists')} rows={lists.map(([key, word]) => [key, t(word)])} />
            </div>
          </div>
          <label className="mt-5 flex items-center gap-2 border-t border-line pt-4">
            <input
              type="checkbox"
              defaultChecked={keysOn}
              onChange={(event) => set({ keys: event.target.checked ? 'on' : 'off' })}
              className="size-4 accent-(--accent)"
            />
            {t('keys.enabled')}
          </label>
        </>
      )}
    </Dialog>
  );
}

function Keys({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className="mb-2 text-meta font-medium text-muted">{title}</h3>
      <dl className="flex flex-col gap-1.5">
        {rows.map(([key, word]) => (
          <div key={key} className="flex items-center justify-between gap-4">
            <dt>{word}</dt>
            <dd className="flex gap-1">
              {key.split(' ').map((one) => (
                <kbd
                  key={one}
                  className="min-w-6 rounded-control border border-line-strong px-1.5 py-0.5 text-center font-sans text-meta"
                >
                  {one}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
