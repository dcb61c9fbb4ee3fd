import { useTranslation } from 'react-i18next';
import { CataloguePicker } from '../../components/catalogue-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { Tick } from '../competitors/tick.tsx';
import type { RuleData } from './rule.tsx';

/** Which goods a rule is for. Who may not look into the catalogue keeps what is chosen. */
export function RuleGoods({ rule, categories, variants }: Pick<RuleData, 'rule' | 'categories' | 'variants'>) {
  const { t } = useTranslation();
  const mayLook = useViewer().can('catalog-pricing.product.read');
  return (
    <>
      <TextField label={t('loyalty.skus')} name="skus" defaultValue={rule.definition.skus.join(', ')} />
      {mayLook ? (
        <>
          <CataloguePicker
            label={t('loyalty.onlyCategories')}
            hint={t('loyalty.onlyCategoriesHint')}
            name="categoryId"
            kind="category"
            chosen={categories}
          />
          <CataloguePicker label={t('loyalty.onlyVariants')} name="variantId" kind="variant" chosen={variants} />
        </>
      ) : (
        <>
          <Kept name="categoryId" ids={rule.definition.categoryIds} />
          <Kept name="variantId" ids={rule.definition.variantIds} />
        </>
      )}
    </>
  );
}

/** Which orders, by where they come from. */
export function RuleOrders({ rule, channels }: Pick<RuleData, 'rule' | 'channels'>) {
  const { t } = useTranslation();
  const { countries, sources, campaignCodes, channelIds } = rule.definition;
  return (
    <>
      <Choices label={t('loyalty.onlyChannels')} name="channelId" choices={channels} chosen={channelIds} />
      <TextField
        label={t('loyalty.onlyCountries')}
        hint={t('loyalty.onlyCountriesHint')}
        name="countries"
        defaultValue={countries.join(', ')}
      />
      <TextField label={t('loyalty.onlySources')} name="sources" defaultValue={sources.join(', ')} />
      <TextField label={t('loyalty.onlyCampaigns')} name="campaignCodes" defaultValue={campaignCodes.join(', ')} />
    </>
  );
}

/** Who gets points by it. */
export function RulePeople({ rule, segments, tiers }: Pick<RuleData, 'rule' | 'segments' | 'tiers'>) {
  const { t } = useTranslation();
  const { segmentIds, tierIds, firstOrderOnly } = rule.definition;
  return (
    <>
      <Choices label={t('loyalty.onlyTiers')} name="tierId" choices={tiers} chosen={tierIds} />
      <Choices label={t('loyalty.onlySegments')} name="segmentId" choices={segments} chosen={segmentIds} />
      <Tick name="firstOrderOnly" label={t('loyalty.firstOrderOnly')} checked={firstOrderOnly} />
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly name: string;
  /** Null where the viewer may not see them: then what is chosen stays. */
  readonly choices: readonly { readonly id: string; readonly name: string }[] | null;
  readonly chosen: readonly string[];
}

function Choices({ label, name, choices, chosen }: ChoicesProps) {
  if (choices === null) return <Kept name={name} ids={chosen} />;
  const known = new Set(choices.map(({ id }) => id));
  return (
    <>
      <Kept name={name} ids={chosen.filter((id) => !known.has(id))} />
      {choices.length > 0 && (
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 font-medium">{label}</legend>
          <div className="flex max-h-56 flex-col gap-2 overflow-y-auto">
            {choices.map((one) => (
              <label key={one.id} className="flex items-center gap-2">
                <input
                  type="checkbox"
                  name={name}
                  value={one.id}
                  defaultChecked={chosen.includes(one.id)}
                  className="size-4 accent-(--accent)"
                />
                {one.name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}

function Kept({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) {
  return ids.map((id) => <input key={id} type="hidden" name={name} value={id} />);
}
