import type { Ctx } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { SessionEntity } from './session.entity.ts';

/**
 * The only brand that the caller's session is good in, where that brand's own identity provider vouched for the person:
 * what they are elsewhere is not its business. Needs platform scope.
 */
export async function boundBrandOf(tx: ReadTx, { sessionId }: Ctx): Promise<string | undefined> {
  const session = sessionId === undefined ? null : await tx.findOne(SessionEntity, { id: sessionId });
  return session?.boundBrandId ?? undefined;
}
