import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { type EditedServe, editedServe, toServe } from './edited.ts';
import { serveProblems } from './edited-problems.ts';
import { useProblemWords } from './problem-words.ts';
import { ServeField } from './serve-field.tsx';

/** What the brand of the session sets for itself. */
export function OverrideCard({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const seen = useSeenKey(overrideOf(flag));
  if (viewer.brand == null || flag.stage === 'ARCHIVED') return null;
  const mayWrite = viewer.can('platform.flag.write') && (flag.overridable || viewer.platform);
  return (
    <Card title={t('flags.overrideOf', { brand: viewer.brand.name })}>
      {mayWrite ? (
        <OverrideForm key={seen} flag={flag} />
      ) : (
        <p className="text-muted">{flag.overridable ? t('flags.mayNotOverride') : t('flags.notOverridable')}</p>
      )}
    </Card>
  );
}

/** Another record than the flag itself: both have forms on this page. */
const overrideOf = ({ id, override }: FlagPartsFragment) => ({ id: `override ${id}`, version: override?.version ?? 0 });

/** As everybody: the brand sets nothing. */
const INHERITED = '';

function OverrideForm({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { override } = flag;
  const [serve, setServe] = useState<EditedServe>(() =>
    override?.serve == null ? { variant: INHERITED } : editedServe(override.serve),
  );
  const inherits = serve.variant === INHERITED;
  const keys = flag.variants.map(({ key }) => key);
  const problems = inherits ? [] : serveProblems(serve, keys, 'serve');
  const problemAt = useProblemWords(problems);
  return (
    <Form method="post" className="flex flex-col gap-3">
      <input type="hidden" name="intent" value="override" />
      <VersionField of={overrideOf(flag)} />
      <input type="hidden" name="serve" value={inherits ? '' : JSON.stringify(toServe(serve))} />
      <ServeField
        label={t('flags.serve')}
        serve={serve}
        variants={flag.variants}
        first={[INHERITED, t('flags.asEverybody')]}
        path="serve"
        problemAt={problemAt}
        onChange={setServe}
      />
      {!inherits && (
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name="off"
            defaultChecked={override?.serve != null && !override.enabled}
            className="size-4 accent-(--accent)"
          />
          {t('flags.overrideOff', { variant: flag.offVariant })}
        </label>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1">
          <Field label={t('versions.why')}>
            {(control) => <TextInput {...control} name="comment" maxLength={500} />}
          </Field>
        </div>
        <Button type="submit" disabled={busy || problems.length > 0}>
          {t('ui.save')}
        </Button>
      </div>
    </Form>
  );
}
