import { Bookmark, Share2, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import { Button, buttonClass } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { ProductFiltersQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { viewAddress } from './view-address.ts';

type View = NonNullable<ProductFiltersQuery['savedViews']>[number];

interface Props {
  readonly views: readonly View[];
  readonly formKey: string;
  readonly problem: Problem | undefined;
}

/** Views of the list that the person keeps, those shared in the brand, and keeping the one on the screen. */
export function SavedViews({ views, formKey, problem }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (problem !== undefined) setOpen(true);
  }, [problem]);
  return (
    <>
      <MenuTrigger>
        <AriaButton className={buttonClass('secondary')}>
          <Bookmark size={16} aria-hidden />
          {t('catalogue.views.title')}
        </AriaButton>
        <Popover className="pop max-h-[60vh] min-w-52 overflow-y-auto p-1" placement="bottom end">
          <Menu className="outline-none" onAction={(key) => key === 'save' && setOpen(true)}>
            {views.map((view) => (
              <MenuItem key={view.id} id={view.id} className="menu-item" href={viewAddress(view)} textValue={view.name}>
                {view.name}
                {view.shared && (
                  <Share2 size={14} className="ml-auto text-muted" aria-label={t('catalogue.views.shared')} />
                )}
              </MenuItem>
            ))}
            <MenuItem id="save" className="menu-item">
              {t('catalogue.views.manage')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Dialog title={t('catalogue.views.manage')} open={open} onOpenChange={setOpen}>
        {(close) => <ViewForms views={views} formKey={formKey} problem={problem} close={close} />}
      </Dialog>
    </>
  );
}

function ViewForms({ views, formKey, problem, close }: Props & { readonly close: () => void }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const own = views.filter((view) => view.mine);
  return (
    <div className="flex flex-col gap-5">
      <Form method="post" action={`/products?${params.toString()}`} onSubmit={close} className="flex flex-col gap-3">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="save-view" />
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('catalogue.views.name')} name="name" required maxLength={60} autoFocus />
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="shared" className="size-4 accent-(--accent)" />
          {t('catalogue.views.share')}
        </label>
        <div>
          <Button type="submit" look="primary">
            {t('catalogue.views.save')}
          </Button>
        </div>
      </Form>
      {own.length > 0 && (
        <ul className="flex flex-col divide-y divide-line border-t border-line">
          {own.map((view) => (
            <li key={view.id} className="flex min-h-10 items-start justify-between gap-3 py-1">
              <ViewEdit view={view} search={params.toString()} close={close} />
              <Form method="post" action={`/products?${params.toString()}`} onSubmit={close}>
                <input type="hidden" name="intent" value="delete-view" />
                <input type="hidden" name="id" value={view.id} />
                <VersionField of={view} />
                <Button type="submit" look="quiet" icon aria-label={t('catalogue.views.remove', { name: view.name })}>
                  <Trash2 size={16} aria-hidden />
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface EditProps {
  readonly view: View;
  /** The list as it is on the screen, which the view can take over. */
  readonly search: string;
  readonly close: () => void;
}

/** Name, sharing and what it shows, behind the name of the view. */
function ViewEdit({ view, search, close }: EditProps) {
  const { t } = useTranslation();
  return (
    <details className="min-w-0 flex-1">
      <summary className="min-h-8 cursor-pointer content-center">{view.name}</summary>
      <Form method="post" action={`/products?${search}`} onSubmit={close} className="flex flex-col gap-3 py-2">
        <input type="hidden" name="intent" value="update-view" />
        <input type="hidden" name="id" value={view.id} />
        <VersionField of={view} />
        <TextField label={t('catalogue.views.rename')} name="name" required maxLength={60} defaultValue={view.name} />
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="shared" defaultChecked={view.shared} className="size-4 accent-(--accent)" />
          {t('catalogue.views.share')}
        </label>
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="takeOver" className="size-4 accent-(--accent)" />
          {t('catalogue.views.takeOver')}
        </label>
        <div>
          <Button type="submit">{t('ui.save')}</Button>
        </div>
      </Form>
    </details>
  );
}
