import { keepTyped } from './keep-typed.ts';

const asked = (formAction: string | undefined): boolean =>
  keepTyped({ formAction, defaultShouldRevalidate: true } as Parameters<typeof keepTyped>[0]);

it('a record is loaded anew by a save and by walking about, and by no look-up while its form is being typed', () => {
  expect([asked(undefined), asked('/invoices/1/edit')]).toEqual([true, true]);
  expect([asked('/invoices/preview'), asked('/segments/count?index'), asked('/preferences')]).toEqual([
    ...[false, false, false],
  ]);
  expect(keepTyped({ defaultShouldRevalidate: false } as Parameters<typeof keepTyped>[0])).toBe(false);
});
