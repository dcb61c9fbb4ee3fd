import { Check, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Code } from '../../components/printed.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { keyOf, lineOf, type DraftLine } from './draft-line.ts';
import type { loader } from './variant-search.ts';

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (line: DraftLine) => void;
}

/** Finds variants and turns their channels into lines. */
export function VariantPicker({ chosen, onToggle }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const fetcher = useFetcher<typeof loader>();
  const { load } = fetcher;
  useEffect(() => {
    const timer = setTimeout(
      () => void load(`/drafts/variants?q=${encodeURIComponent(text.trim())}`),
      text === '' ? 0 : 200,
    );
    return () => clearTimeout(timer);
  }, [text, load]);
  const products = fetcher.data?.products ?? [];
  return (
    <Card title={t('drafts.pick')}>
      <TextInput
        type="search"
        data-search
        aria-label={t('drafts.pickSearch')}
        placeholder={t('drafts.pickSearch')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="mt-2 mb-3 text-meta text-muted">{t('drafts.pickHint')}</p>
      <ul className="flex max-h-[60dvh] flex-col gap-4 overflow-y-auto" aria-live="polite">
        {products.map((product) => (
          <li key={product.id}>
            <p className="font-medium">{product.name}</p>
            {product.variants.map((variant) => (
              <VariantChannels
                key={variant.id}
                sku={variant.sku}
                lines={(fetcher.data?.channels ?? []).map((channel) => lineOf(product, variant, channel))}
                chosen={chosen}
                onToggle={onToggle}
              />
            ))}
          </li>
        ))}
      </ul>
      {fetcher.data !== undefined && products.length === 0 && <p className="text-muted">{t('drafts.pickNothing')}</p>}
    </Card>
  );
}

function VariantChannels({
  sku,
  lines,
  chosen,
  onToggle,
}: Props & { readonly sku: string; readonly lines: readonly DraftLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div role="group" aria-label={sku} className="mt-1.5">
      <Code>{sku}</Code>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {lines.map((line) => {
          const on = chosen.has(keyOf(line));
          const Icon = on ? Check : Plus;
          return (
            <button
              key={keyOf(line)}
              type="button"
              aria-pressed={on}
              onClick={() => onToggle(line)}
              className="flex h-7 items-center gap-1.5 rounded-pill border border-line px-2 text-meta hover:border-line-strong aria-pressed:border-accent aria-pressed:text-accent pointer-coarse:h-11"
            >
              <Icon size={12} aria-hidden />
              {line.channel}
              <span className="tnum text-muted">
                {line.before === null
                  ? t('drafts.noPrice')
                  : format.money({ decimal: line.before, currency: line.currency })}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
