import type { ImportColumnInput, ImportField, ImportPresetName } from '../../graphql/generated/types.ts';
import type { Setup } from './setup.ts';

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** The mapping form as the graph wants it: the preset reads the columns, except for those that a person mapped otherwise. */
export function setupOf(form: FormData): Setup {
  const suggested = form.getAll('suggested').map(String);
  const chosen = form.getAll('field').map(String) as (ImportField | '')[];
  const mapping = form
    .getAll('column')
    .map(String)
    .flatMap((column, index): ImportColumnInput[] => {
      const field = chosen[index] ?? '';
      return field === '' || field === suggested[index] ? [] : [{ column, field }];
    });
  return {
    preset: text(form, 'preset') as ImportPresetName,
    mapping,
    options: {
      channelCode: text(form, 'channel') || null,
      currency: text(form, 'currency') || null,
      priceIncludesVat: { gross: true, net: false }[text(form, 'basis')] ?? null,
      errorPolicy: text(form, 'policy') === 'all' ? 'ALL_OR_NOTHING' : 'SKIP_ROWS',
    },
  };
}
