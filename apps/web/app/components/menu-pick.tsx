import { clsx } from 'clsx';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass } from './button.tsx';

interface Props {
  readonly label: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly onPick: (value: string) => void;
  readonly look?: 'quiet' | 'secondary';
  readonly className?: string;
  /** What the button shows; its name is the label. */
  readonly children: React.ReactNode;
}

/** Does one of several things at once. A menu and no list of choices: arrow keys look around in it and do nothing yet. */
export function MenuPick({ label, options, onPick, look = 'secondary', className, children }: Props) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={clsx(buttonClass(look), className)}>
        {children}
      </AriaButton>
      <Popover className="pop max-h-[60vh] min-w-52 overflow-y-auto p-1" placement="bottom">
        <Menu className="outline-none" onAction={(key) => onPick(String(key))}>
          {options.map(([value, word]) => (
            <MenuItem key={value} id={value} className="menu-item" textValue={word}>
              {word}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
