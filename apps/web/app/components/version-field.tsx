import { VERSION, VERSION_OF, type Versioned } from '../lib/own-save.ts';
import { useSeenVersion } from '../lib/use-seen-version.ts';

interface Props {
  /** What the form changes; none yet, where it makes something new. */
  readonly of: Versioned | null | undefined;
  /** Holds for the newest that was loaded: for a button that nothing was typed or decided for. */
  readonly follows?: boolean;
}

/** Tells the server on which version of a record a form was filled in, so that nobody's change is written over unseen. */
export function VersionField({ of, follows = false }: Props) {
  const seen = useSeenVersion(of);
  const { id, version } = follows ? (of ?? {}) : seen;
  return (
    <>
      <input type="hidden" name={VERSION} value={version ?? ''} />
      <input type="hidden" name={VERSION_OF} value={id ?? ''} />
    </>
  );
}
