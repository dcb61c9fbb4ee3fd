import { carries, isAbout, isMadeOn, wasRefused } from './own-save.ts';

function sent(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

it('a change is of this record by its id, and made on this version by its number', () => {
  const seen = { id: 'a', version: 3 };
  expect(isMadeOn(sent({ version: '3', versionOf: 'a' }), seen)).toBe(true);
  expect(isMadeOn(sent({ version: '3', id: 'a' }), seen)).toBe(true);
  expect(isMadeOn(sent({ version: '4', versionOf: 'a' }), seen)).toBe(false);
  expect(isMadeOn(sent({ version: '3', versionOf: 'b', id: 'a' }), seen)).toBe(false);
  expect(isMadeOn(sent({ version: '3' }), seen)).toBe(false);
});

it('settings have no id, and none yet no version', () => {
  expect(isMadeOn(sent({ version: '', versionOf: '' }), {})).toBe(true);
  expect(isMadeOn(sent({ version: '0', versionOf: '' }), { version: 0 })).toBe(true);
  expect(isMadeOn(sent({ version: '', versionOf: 'a' }), {})).toBe(false);
});

it('one form among several of a record is known by its intent', () => {
  const form = sent({ versionOf: 'a', version: '9', intent: 'basics' });
  expect([
    isAbout(form, { id: 'a' }),
    isAbout(form, { id: 'a' }, 'basics'),
    isAbout(form, { id: 'a' }, 'media'),
  ]).toEqual([...[true, true, false]]);
});

it('a key is found under whatever name, and a refusal in whatever answer', () => {
  expect([
    carries(sent({ key: 'k' }), 'k'),
    carries(sent({ token: 'k:adjust' }), 'k'),
    carries(sent({ key: 'l' }), 'k'),
  ]).toEqual([...[true, true, false]]);
  const answers = [undefined, null, 'saved', { saved: true }, { problem: undefined }, { problem: { errors: [] } }];
  expect(answers.map(wasRefused)).toEqual([false, false, false, false, false, true]);
});
