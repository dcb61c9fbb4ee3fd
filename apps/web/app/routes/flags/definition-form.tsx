import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { definitionOf, type Edited, withVariants } from './edited.ts';
import { problemsOf } from './edited-problems.ts';
import { type OtherFlag, PrerequisiteEditor } from './prerequisite-editor.tsx';
import { useProblemWords } from './problem-words.ts';
import { RuleEditor } from './rule-editor.tsx';
import { ServeField } from './serve-field.tsx';
import { VariantEditor } from './variant-editor.tsx';

/** Who can be told when a flag seems to be done with. */
export interface Owner {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly flag: FlagPartsFragment;
  readonly edited: Edited;
  readonly others: readonly OtherFlag[];
  readonly roles: readonly string[];
  readonly owners: readonly Owner[];
  readonly onChange: (edited: Edited) => void;
}

const attributes = ['role', 'brand', 'user', 'locale', 'kind', 'platform'];

/** All that the platform decides about a flag; what is wrong is said where it is, before it is sent. */
export function DefinitionForm({ flag, edited, others, roles, owners, onChange }: Props) {
  const { t } = useTranslation();
  const problems = problemsOf(flag.type, edited);
  const problemAt = useProblemWords(problems);
  const { variants } = edited;
  return (
    <Form method="post" className="flex min-w-0 flex-col gap-4">
      <input type="hidden" name="intent" value="save" />
      <VersionField of={flag} />
      <input type="hidden" name="definition" value={JSON.stringify(definitionOf(flag.type, edited))} />
      <Suggestions id="flag-attributes" values={attributes} />
      <Suggestions id="flag-roles" values={roles} />
      <Card
        title={t('flags.variants')}
        aside={<span className="text-meta text-muted">{t(`flags.type.${flag.type}`)}</span>}
      >
        <VariantEditor
          type={flag.type}
          variants={variants}
          offVariant={edited.offVariant}
          problemAt={problemAt}
          onChange={(next, offVariant) => onChange(withVariants(edited, next, offVariant))}
        />
      </Card>
      <Card title={t('flags.rules')}>
        <RuleEditor
          rules={edited.rules}
          variants={variants}
          problemAt={problemAt}
          onChange={(rules) => onChange({ ...edited, rules })}
        />
      </Card>
      <Card title={t('flags.everybody')}>
        <ServeField
          label={t('flags.serve')}
          serve={edited.otherwise}
          variants={variants}
          path="otherwise"
          problemAt={problemAt}
          onChange={(otherwise) => onChange({ ...edited, otherwise })}
        />
      </Card>
      <Card title={t('flags.prerequisites')}>
        <PrerequisiteEditor
          prerequisites={edited.prerequisites}
          others={others}
          problemAt={problemAt}
          onChange={(prerequisites) => onChange({ ...edited, prerequisites })}
        />
      </Card>
      <Card title={t('flags.settings')}>
        <Settings flag={flag} owners={owners} />
      </Card>
      <Save wrong={problems.length} />
    </Form>
  );
}

/** Why, and the button; `wrong` is how many faults keep it from being sent. */
function Save({ wrong }: { readonly wrong: number }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1">
        <Field label={t('versions.why')}>
          {(control) => <TextInput {...control} name="comment" maxLength={500} />}
        </Field>
      </div>
      <Button type="submit" look="primary" disabled={busy || wrong > 0}>
        {t('ui.save')}
      </Button>
      {wrong > 0 && (
        <p role="status" className="basis-full text-meta text-bad">
          {t('flags.wrongCount', { count: wrong })}
        </p>
      )}
    </div>
  );
}

function Suggestions({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function Settings({ flag, owners }: { readonly flag: FlagPartsFragment; readonly owners: readonly Owner[] }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('flags.name')}>
        {(control) => <TextInput {...control} name="name" defaultValue={flag.name} required maxLength={200} />}
      </Field>
      <Field label={t('flags.description')}>
        {(control) => <TextArea {...control} name="description" defaultValue={flag.description} maxLength={2000} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        {owners.length > 0 && (
          <SelectField
            label={t('flags.owner')}
            hint={t('flags.ownerHint')}
            name="ownerId"
            defaultValue={flag.ownerId ?? ''}
            options={[
              // The graph takes an owner over to somebody else, never away.
              ...(flag.ownerId == null ? [['', t('flags.nobody')] as const] : []),
              ...owners.map(({ id, name }) => [id, name] as const),
            ]}
          />
        )}
        <Field label={t('flags.salt')} hint={t('flags.saltHint')}>
          {(control) => (
            <TextInput {...control} name="salt" defaultValue={flag.salt ?? ''} maxLength={40} className="font-mono" />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {(['overridable', 'permanent', 'protected'] as const).map((name) => (
          <label key={name} className="flex min-h-6 items-center gap-2">
            <input type="checkbox" name={name} defaultChecked={flag[name]} className="size-4 accent-(--accent)" />
            {t(`flags.${name}`)}
          </label>
        ))}
      </div>
    </div>
  );
}
