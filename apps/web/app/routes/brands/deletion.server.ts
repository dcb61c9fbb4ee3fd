import type { RouterContextProvider } from 'react-router';
import {
  CancelBrandDeletion,
  DeletionOfBrand,
  OneBrand,
  RequestBrandDeletion,
  RetryBrandDeletion,
} from '../../graphql/generated/documents.ts';
import type { BrandDeletionPartsFragment, BrandPartsFragment } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gql, gqlOrFailure } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { holds } from '../../lib/permissions.ts';
import type { Viewer } from '../../lib/viewer.server.ts';

type Context = Readonly<RouterContextProvider>;

/** The brand; null where it is gone, which is no fault: what is left of it is shown. */
export async function brandOf(context: Context, id: string): Promise<BrandPartsFragment | null> {
  try {
    return (await gqlOrFailure(context, OneBrand, { id })).brand ?? null;
  } catch (error) {
    if (error instanceof GraphFailure && error.fault.code === 'NOT_FOUND') return null;
    return (await gql(context, OneBrand, { id })).brand ?? null;
  }
}

/** The deletion of a brand that is decided, runs or has ended; a cancelled one is history. */
export async function deletionOf(
  context: Context,
  viewer: Viewer,
  brandId: string,
): Promise<BrandDeletionPartsFragment | null> {
  if (!holds(viewer.permissions, 'platform.brand.delete')) return null;
  const { brandDeletion } = await gql(context, DeletionOfBrand, { id: brandId });
  return brandDeletion == null || brandDeletion.state === 'CANCELLED' ? null : brandDeletion;
}

/** Asks for a deletion, calls it off, or has it tried again; undefined where the form wants something else. */
export async function decideOnDeletion(context: Context, brandId: string, form: FormData) {
  const here = `/brands/${brandId}`;
  switch (textOf(form, 'intent')) {
    case 'delete':
      return ask(context, brandId, form);
    case 'cancelDeletion': {
      const input = {
        id: textOf(form, 'deletionId'),
        reason: textOf(form, 'reason'),
        expectedVersion: Number(form.get('version')),
      };
      const acted = await act(context, CancelBrandDeletion, { input }, (answer) => answer.cancelBrandDeletion);
      return acted.problem ? refused(acted.problem) : leave(context, here, { key: 'brandDeletionCancelled' });
    }
    case 'retryDeletion': {
      const input = { id: textOf(form, 'deletionId') };
      const acted = await act(context, RetryBrandDeletion, { input }, (answer) => answer.retryBrandDeletion);
      return acted.problem ? refused(acted.problem) : leave(context, here, { key: 'brandDeletionAsked' });
    }
    default:
      return undefined;
  }
}

async function ask(context: Context, brandId: string, form: FormData) {
  const input = {
    brandId,
    confirmSlug: textOf(form, 'confirmSlug'),
    reason: textOf(form, 'reason'),
    expectedVersion: Number(form.get('version')),
    idempotencyKey: textOf(form, 'key'),
  };
  const acted = await act(context, RequestBrandDeletion, { input }, (answer) => answer.requestBrandDeletion);
  if (acted.problem) return refused(acted.problem);
  const waits = acted.done.brandDeletion == null;
  return leave(context, `/brands/${brandId}`, { key: waits ? 'brandDeletionWaits' : 'brandDeletionDecided' });
}
