import { Plus } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button.tsx';
import { stepKinds, type StepKind } from './definition.ts';
import type { JourneyWords } from './words.ts';

interface Props {
  readonly words: JourneyWords;
  readonly onInsert: (kind: StepKind) => void;
}

/** Which step to put in. A menu and no list of choices: arrow keys look around in it, and nothing is put in by them. */
export function InsertMenu({ words, onInsert }: Props) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <AriaButton aria-label={t('journeys.addStepHere')} className={`${buttonClass('quiet')} text-meta text-muted`}>
        <Plus size={14} aria-hidden />
        {t('journeys.addStep')}
      </AriaButton>
      <Popover className="pop max-h-[60vh] min-w-52 overflow-y-auto p-1" placement="bottom">
        <Menu className="outline-none" onAction={(key) => onInsert(key as StepKind)}>
          {stepKinds.map((kind) => (
            <MenuItem key={kind} id={kind} className="menu-item" textValue={words.kind(kind)}>
              {words.kind(kind)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
