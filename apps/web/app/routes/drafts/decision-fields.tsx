import { useState } from 'react';
import { VersionField } from '../../components/version-field.tsx';
import type { DraftData } from './draft.tsx';
import { seenOf } from './seen.ts';

interface Props {
  readonly draft: DraftData['draft'];
  readonly intent: 'submit' | 'withdraw' | 'approve' | 'schedule' | 'reject' | 'rollback';
}

/** What each decision carries: the version and the content it was made on, and a key that makes a second click harmless. */
export function DecisionFields({ draft, intent }: Props) {
  const [key] = useState(() => crypto.randomUUID());
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <VersionField of={draft} />
      <input type="hidden" name="seen" value={JSON.stringify(seenOf(draft))} />
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
    </>
  );
}
