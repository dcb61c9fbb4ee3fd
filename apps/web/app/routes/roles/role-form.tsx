import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { RoleData } from './role.tsx';
import { PermissionPicker } from './permission-picker.tsx';

const bounds = ['none', 'PARTNER', 'TERRITORY'] as const;

/** Everything of a role in one form; without the right to write it only shows. */
export function RoleForm({ data, readOnly }: { readonly data: RoleData; readonly readOnly: boolean }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { role, start, catalogue, idempotencyKey } = data;
  return (
    <Form method="post" className="flex flex-col gap-4">
      <VersionField of={role && { id: role.key, version: role.version }} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {role !== null && role.memberCount > 0 && !readOnly && (
        <Notice tone="info" title={t('access.waitsTitle')}>
          {t('access.waitsText')}
        </Notice>
      )}
      <RoleFields role={role} start={start} readOnly={readOnly} />
      <h2 className="text-section">{t('access.permissions')}</h2>
      <PermissionPicker catalogue={catalogue} chosen={start.permissions} readOnly={readOnly} />
      {!readOnly && (
        <div className="flex gap-2">
          <Button type="submit" name="intent" value="save" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <ButtonLink to="/roles">{t('ui.cancel')}</ButtonLink>
        </div>
      )}
    </Form>
  );
}

type FieldsProps = Pick<RoleData, 'role' | 'start'> & { readonly readOnly: boolean };

/** What a role is called and whom it binds. */
function RoleFields({ role, start, readOnly }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Card>
      <fieldset disabled={readOnly} className="grid gap-4 lg:grid-cols-2">
        <Field label={t('access.name')}>
          {(control) => <TextInput {...control} name="name" required maxLength={200} defaultValue={start.name} />}
        </Field>
        {role === null && (
          <Field label={t('access.key')} hint={t('access.keyHint')}>
            {(control) => <TextInput {...control} name="key" required maxLength={40} pattern="[a-z][a-z0-9\-]{1,39}" />}
          </Field>
        )}
        <Field label={t('access.description')}>
          {(control) => <TextArea {...control} name="description" maxLength={1000} defaultValue={start.description} />}
        </Field>
        <SelectField
          label={t('access.boundBy')}
          hint={t('access.boundHint')}
          name="boundBy"
          defaultValue={start.boundBy ?? 'none'}
          options={bounds.map((kind) => [kind, t(`access.bound.${kind}`)])}
        />
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            name="protected"
            value="on"
            defaultChecked={start.protected}
            className="mt-1 size-4 accent-(--accent)"
          />
          <span>
            <span className="block font-medium">{t('access.protected')}</span>
            <span className="block text-meta text-muted">{t('access.protectedHint')}</span>
          </span>
        </label>
        {role !== null && (
          <Field label={t('access.reason')} hint={t('access.reasonHint')}>
            {(control) => <TextInput {...control} name="reason" maxLength={1000} />}
          </Field>
        )}
      </fieldset>
    </Card>
  );
}
