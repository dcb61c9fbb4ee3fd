import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import type { CrmMergePreviewQuery, CustomerPartsFragment } from '../../graphql/generated/types.ts';

type Preview = NonNullable<CrmMergePreviewQuery['crmMergePreview']>;

/** Fields that can be taken from the one who goes although the other has them. */
export const TAKEABLE = ['givenName', 'familyName', 'companyName', 'language', 'birthday', 'country'] as const;

interface Props {
  readonly preview: Preview;
  readonly pairId: string;
  readonly survivor: CustomerPartsFragment;
  readonly merged: CustomerPartsFragment;
  readonly take: readonly string[];
  readonly formKey: string;
}

/** What a merge would do, field by field and table by table, before anybody does it. */
export function MergePreview({ preview, pairId, survivor, merged, take, formKey }: Props) {
  const { t, i18n } = useTranslation();
  const filled = Object.entries((preview.filled ?? {}) as Record<string, unknown>);
  const differing = TAKEABLE.filter((field) => survivor[field] && merged[field] && survivor[field] !== merged[field]);
  const tableWord = (table: string): string =>
    i18n.exists(`records.merge.tables.${table}`) ? t(`records.merge.tables.${table as 'deal'}`) : table;
  const facts = filled.map(
    ([field, value]) => [t(`records.merge.fields.${field as 'country'}`), wordsOf(value)] as Fact,
  );
  const goes = preview.rows.map(
    ({ table, moves, stays }) =>
      [
        tableWord(table),
        t('records.merge.rows', { count: moves }) +
          (stays > 0 ? ` · ${t('records.merge.stays', { count: stays })}` : ''),
      ] as Fact,
  );
  return (
    <div className="flex flex-col gap-4 rounded-card bg-sunken p-4">
      <h3 className="text-form font-semibold">{t('records.merge.preview')}</h3>
      <div className="grid gap-4 lg:grid-cols-2">
        <section className="flex flex-col gap-2">
          <h4 className="font-medium">{t('records.merge.fills', { name: survivor.displayName })}</h4>
          {facts.length === 0 ? (
            <p className="text-muted">{t('records.merge.nothingFilled')}</p>
          ) : (
            <FactList facts={facts} />
          )}
        </section>
        <section className="flex flex-col gap-2">
          <h4 className="font-medium">{t('records.merge.goes')}</h4>
          <FactList facts={goes} />
        </section>
      </div>
      {differing.length > 0 && (
        <Form className="flex flex-col gap-2" preventScrollReset>
          <input type="hidden" name="look" value={pairId} />
          <input type="hidden" name="keep" value={survivor.id} />
          <fieldset className="flex flex-wrap gap-x-4 gap-y-2">
            <legend className="mb-1 font-medium">{t('records.merge.take', { name: merged.displayName })}</legend>
            {differing.map((field) => (
              <label key={field} className="flex min-h-6 items-center gap-2">
                <input
                  type="checkbox"
                  name="take"
                  value={field}
                  defaultChecked={take.includes(field)}
                  className="size-4 accent-(--accent)"
                />
                {t(`records.merge.fields.${field}`)}: {merged[field]}
              </label>
            ))}
          </fieldset>
          <Button type="submit" className="self-start">
            {t('records.merge.look')}
          </Button>
        </Form>
      )}
      <Form method="post" className="flex flex-wrap items-center gap-2">
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="survivorId" value={survivor.id} />
        <input type="hidden" name="mergedId" value={merged.id} />
        {take.map((field) => (
          <input key={field} type="hidden" name="take" value={field} />
        ))}
        <Button type="submit" name="intent" value="merge" look="primary">
          {t('records.merge.merge', { name: survivor.number })}
        </Button>
        <ButtonLink to={`?look=${pairId}&keep=${merged.id}`} preventScrollReset>
          {t('records.merge.into', { name: merged.number })}
        </ButtonLink>
        <Link to="/duplicates" preventScrollReset className="link">
          {t('ui.cancel')}
        </Link>
      </Form>
    </div>
  );
}

const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
