import { useTranslation } from 'react-i18next';
import type { ProductsQuery } from '../../graphql/generated/types.ts';

type Highlight = NonNullable<ProductsQuery['products']['nodes'][number]['highlights']>[number];

interface Props {
  readonly name: string;
  readonly highlights: readonly Highlight[] | null | undefined;
}

const words = { name: 'name', category: 'category', description: 'description', tags: 'tags' } as const;

/** The name of a product that a search found, with what matches; or below it the text in which it does. */
export function FoundIn({ name, highlights }: Props) {
  const { t } = useTranslation();
  const hits = (highlights ?? []).filter(({ parts }) => parts.some(({ hit }) => hit));
  const inName = hits.find(({ field }) => field === 'name');
  const other = inName === undefined ? hits[0] : undefined;
  const field = other?.field.split('.').at(-1) as keyof typeof words | undefined;
  return (
    <span className="flex min-w-0 flex-col" title={name}>
      <span className="truncate">{inName === undefined ? name : <Marked parts={inName.parts} />}</span>
      {other !== undefined && (
        <span className="truncate text-meta font-normal text-muted">
          {t(`catalogue.found.${(field && words[field]) ?? 'translation'}`)}: <Marked parts={other.parts} />
        </span>
      )}
    </span>
  );
}

function Marked({ parts }: Pick<Highlight, 'parts'>) {
  return parts.map(({ text, hit }, index) =>
    hit ? (
      <mark key={index} className="rounded-[2px] bg-warn-bg text-inherit">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
