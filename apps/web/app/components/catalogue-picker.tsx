import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChosenRecord } from './chosen-record.tsx';
import { type Found, RecordSearch } from './record-search.tsx';

interface SearchProps {
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'product' | 'variant' | 'category';
  readonly onPick: (one: Found) => void;
}

interface Props extends Omit<SearchProps, 'onPick'> {
  /** Name of the form's fields that hold the chosen ids. */
  readonly name: string;
  readonly chosen: readonly Found[];
}

/** Chooses any number of products, variants or categories; the form sends their ids. */
export function CataloguePicker({ name, chosen, ...search }: Props) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(chosen);
  return (
    <div className="flex flex-col gap-2">
      <CatalogueSearch {...search} onPick={(one) => setPicked([...picked.filter(({ id }) => id !== one.id), one])} />
      {picked.length > 0 && (
        <ul aria-label={search.label} className="flex flex-col gap-1">
          {picked.map((one) => (
            <li key={one.id}>
              <ChosenRecord
                {...{ name, chosen: one, undo: t('catalogue.picker.remove', { name: one.label }) }}
                onUndo={() => setPicked(picked.filter(({ id }) => id !== one.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Searches products, variants or categories. */
export function CatalogueSearch(props: SearchProps) {
  const { t } = useTranslation();
  const placeholder = t(props.kind === 'category' ? 'catalogue.picker.category' : 'catalogue.picker.search');
  return <RecordSearch {...props} from="/catalogue/search" placeholder={placeholder} />;
}
