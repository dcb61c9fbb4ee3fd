import type { RouterContextProvider } from 'react-router';
import { UpdateBrand, UpdateIdentity, UpdateRules } from '../../graphql/generated/documents.ts';
import type { BrandHealthClaims, DocumentVatMode, VatRegime } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { retryProvisioning } from '../brands/retry.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Saves one tab of the brand's settings. */
export async function saveBrand(context: Context, form: FormData) {
  const intent = textOf(form, 'intent');
  if (intent === 'retry') return retryProvisioning(context, form, '/brand?tab=services');
  const save = { settings: saveSettings, identity: saveIdentity, rules: saveRules }[intent] ?? saveSettings;
  const { problem } = await save(context, form, Number(form.get('version')));
  if (problem !== undefined) return refused(problem);
  return leave(context, `/brand?tab=${intent}`, { key: 'brandSaved' });
}

function saveSettings(context: Context, form: FormData, expectedVersion: number) {
  const input = {
    expectedVersion,
    name: textOf(form, 'name'),
    defaultCountry: textOf(form, 'country'),
    defaultCurrency: textOf(form, 'currency'),
    defaultLocale: textOf(form, 'locale'),
    timeZone: textOf(form, 'timeZone'),
    vatRegime: textOf(form, 'vatRegime') as VatRegime,
    vatId: textOf(form, 'vatId'),
  };
  return act(context, UpdateBrand, { input }, (answer) => answer.updateBrand);
}

function saveIdentity(context: Context, form: FormData, expectedVersion: number) {
  const input = {
    expectedVersion,
    tagline: textOf(form, 'tagline'),
    voice: textOf(form, 'voice'),
    tone: linesOf(form, 'tone'),
    keywords: linesOf(form, 'keywords', /\n/),
    forbiddenWords: linesOf(form, 'forbiddenWords', /\n/),
    languages: linesOf(form, 'languages'),
  };
  return act(context, UpdateIdentity, { input }, (answer) => answer.updateBrandIdentity);
}

/** What is no whole number reaches the graph as one that it refuses with its bounds. */
function wholeOf(form: FormData, name: string): number {
  const text = textOf(form, name);
  return /^\d{1,4}$/.test(text) ? Number(text) : -1;
}

function saveRules(context: Context, form: FormData, expectedVersion: number) {
  const discount = textOf(form, 'maxDiscountPercent').replace(',', '.').replace(/\s*%$/, '');
  const input = {
    expectedVersion,
    ...(discount === '' ? { noDiscountLimit: true } : { maxDiscountPercent: discount }),
    backordersAllowed: textOf(form, 'backordersAllowed') === 'on',
    returnDays: wholeOf(form, 'returnDays'),
    documentVatMode: textOf(form, 'documentVatMode') as DocumentVatMode,
    healthClaims: textOf(form, 'healthClaims') as BrandHealthClaims,
    forbiddenClaims: linesOf(form, 'forbiddenClaims', /\n/),
    secondFactorRequired: textOf(form, 'secondFactorRequired') === 'on',
    // Its field is there only while the rule is on.
    ...(form.has('secondFactorGraceDays') ? { secondFactorGraceDays: wholeOf(form, 'secondFactorGraceDays') } : {}),
  };
  return act(context, UpdateRules, { input }, (answer) => answer.updateBrandRules);
}
