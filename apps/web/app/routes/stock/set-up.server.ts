import { SetStockSettings, SetStockSources, UpdateStockLocation } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { changeStock, numberOf, type Context } from './stock.server.ts';

const BACK = '/stock/locations';

/** Does what a form of the screen of places asks for. */
export async function changeSetUp(context: Context, form: FormData) {
  const intent = textOf(form, 'intent');
  if (intent === 'location') return changeStock(context, form, BACK);
  const { problem } = await changes(context, form, intent);
  return problem === undefined ? leave(context, BACK, { key: 'stockSetUp' }) : refused(problem);
}

function changes(context: Context, form: FormData, intent: string) {
  const expectedVersion = numberOf(form, 'version');
  if (intent === 'settings') {
    const input = {
      expectedVersion,
      reservationMinutes: numberOf(form, 'reservationMinutes'),
      expiryWarningDays: numberOf(form, 'expiryWarningDays'),
    };
    return act(context, SetStockSettings, { input }, (answer) => answer.setStockSettings);
  }
  if (intent === 'sources') {
    const input = { channelId: textOf(form, 'channelId'), locationIds: chosen(form) };
    return act(context, SetStockSources, { input }, (answer) => answer.setStockSources);
  }
  const input = {
    ...{ id: textOf(form, 'id'), expectedVersion, name: textOf(form, 'name'), position: numberOf(form, 'position') },
    ...{ sellable: form.has('sellable'), allowsBackorder: form.has('allowsBackorder'), active: form.has('active') },
  };
  return act(context, UpdateStockLocation, { input }, (answer) => answer.updateStockLocation);
}

/** The places in the order of the form, without those that are left open. */
const chosen = (form: FormData): string[] => [...new Set(form.getAll('place').map(String).filter(Boolean))];
