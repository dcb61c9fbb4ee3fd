import { presetOf, presetsOf } from './preset-form.server.ts';

const columns = {
  ...{ bookedOn: 'Day', valueOn: 'Value', amount: 'Sum', debit: null, credit: null, currency: 'Cur', name: 'Who' },
  ...{ iban: 'IBAN', bic: 'BIC', remittance: ['Text 1', 'Text 2'], reference: 'Ref', endToEndId: 'E2E' },
  ...{ mandateId: 'Mandate', bookingText: 'Kind', balance: 'Balance' },
};
const preset = { name: 'Mine', delimiter: 'BAR' as const, decimalComma: true, dateFormat: 'ISO' as const, columns };

function shown(): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(columns))
    form.set(`column.${key}`, Array.isArray(value) ? value.join(' | ') : (value ?? ''));
  for (const key of ['delimiter', 'dateFormat'] as const) form.set(key, preset[key]);
  form.set('presetName', preset.name);
  form.set('decimalComma', 'on');
  return form;
}

it('a preset that is opened and saved as it stands is what it was, in every column', () => {
  expect(presetOf(shown())).toEqual(preset);
});

it('the presets that are not open stay as they are', () => {
  const form = shown();
  form.append('keptPreset', JSON.stringify({ ...preset, name: 'Other' }));
  expect(presetsOf(form).map(({ name }) => name)).toEqual(['Other', 'Mine']);
  form.delete('presetName');
  expect(presetsOf(form)).toEqual([{ ...preset, name: 'Other' }]);
});
