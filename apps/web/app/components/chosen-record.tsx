import { X } from 'lucide-react';
import { Button } from './button.tsx';
import type { Found } from './record-search.tsx';

interface Props {
  /** Above it, where it stands alone. */
  readonly label?: string;
  /** Name of the form's field that holds the id. */
  readonly name: string;
  readonly chosen: Found;
  /** The word on the button that takes the choice back. */
  readonly undo: string;
  readonly autoFocus?: boolean;
  readonly onUndo: () => void;
}

/** A record that was chosen; the form sends its id. */
export function ChosenRecord({ label, name, chosen, undo, autoFocus = false, onUndo }: Props) {
  return (
    <div className="flex flex-col gap-1">
      {label !== undefined && <span className="text-body font-medium">{label}</span>}
      <div className="flex min-h-8 items-center gap-2 rounded-control bg-sunken py-0.5 pr-1 pl-3">
        <span className="min-w-0 flex-1 break-words">
          {chosen.label} {chosen.about && <span className="text-muted">{chosen.about}</span>}
        </span>
        <Button look="quiet" icon aria-label={undo} onClick={onUndo} autoFocus={autoFocus}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <input type="hidden" name={name} value={chosen.id} />
    </div>
  );
}
