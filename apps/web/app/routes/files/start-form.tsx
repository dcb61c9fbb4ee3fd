import { useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';

interface Props {
  readonly kind: string;
  readonly fileId: string;
  readonly dryRun: boolean;
  readonly action: string;
  readonly children: React.ReactNode;
}

/** Starts a trial or the real import of an uploaded file. */
export function StartForm({ kind, fileId, dryRun, action, children }: Props) {
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="fileId" value={fileId} />
      <input type="hidden" name="dryRun" value={String(dryRun)} />
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <Button type="submit" look="primary" disabled={busy}>
        {children}
      </Button>
    </Form>
  );
}
