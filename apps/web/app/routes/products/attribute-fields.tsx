import { useTranslation } from 'react-i18next';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { AttributePartsFragment } from '../../graphql/generated/types.ts';
import type { DetailsData } from './details.tsx';

type Value = DetailsData['product']['attributeValues'][number];

/** A field for each attribute: of the product, and of each of its variants. */
export function AttributeFields({ product, attributes }: Pick<DetailsData, 'product' | 'attributes'>) {
  const ofProduct = attributes.filter((one) => one.level === 'PRODUCT');
  const ofVariants = attributes.filter((one) => one.level === 'VARIANT');
  return (
    <>
      {ofProduct.map((one) => (
        <AttributeField key={one.id} attribute={one} name={`value ${one.id} `} values={product.attributeValues} />
      ))}
      {ofVariants.length > 0 &&
        product.variants.map((variant) => (
          <fieldset key={variant.id} className="flex flex-col gap-3 border-t border-line pt-3">
            <legend className="font-medium">{variant.sku}</legend>
            {ofVariants.map((one) => (
              <AttributeField
                key={one.id}
                attribute={one}
                name={`value ${one.id} ${variant.id}`}
                values={variant.attributeValues}
              />
            ))}
          </fieldset>
        ))}
    </>
  );
}

interface FieldProps {
  readonly attribute: AttributePartsFragment;
  /** Attribute and variant, for the server. */
  readonly name: string;
  readonly values: readonly Value[];
}

function AttributeField({ attribute, name, values }: FieldProps) {
  const { t } = useTranslation();
  const { kind, unit, required } = attribute;
  const known = values.find((one) => one.attribute.id === attribute.id);
  const label = `${attribute.label}${unit == null ? '' : ` (${unit})`}${required ? ' *' : ''}`;
  if (kind === 'MULTI_SELECT')
    return (
      <fieldset>
        <legend className="font-medium">{label}</legend>
        <input type="hidden" name={name} value="" />
        <div className="flex flex-wrap gap-x-4">
          {attribute.options.map((option) => (
            <label key={option.code} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                name={name}
                value={option.code}
                defaultChecked={known?.options.includes(option.code) ?? false}
                className="size-4 accent-(--accent)"
              />
              {option.label}
            </label>
          ))}
        </div>
      </fieldset>
    );
  const choices =
    kind === 'SELECT'
      ? attribute.options.map((option) => [option.code, option.label] as const)
      : kind === 'BOOLEAN'
        ? ([
            ['true', t('catalogue.yes')],
            ['false', t('catalogue.no')],
          ] as const)
        : null;
  return (
    <Field label={label}>
      {(control) =>
        choices === null ? (
          <TextInput
            {...control}
            name={name}
            type={kind === 'DATE' ? 'date' : 'text'}
            inputMode={kind === 'NUMBER' ? 'decimal' : undefined}
            defaultValue={known?.value ?? ''}
          />
        ) : (
          <Select {...control} name={name} defaultValue={known?.value ?? ''}>
            <option value="">—</option>
            {choices.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </Select>
        )
      }
    </Field>
  );
}
