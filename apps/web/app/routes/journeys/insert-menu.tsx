import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuPick } from '../../components/menu-pick.tsx';
import { stepKinds, type StepKind } from './definition.ts';
import type { JourneyWords } from './words.ts';

interface Props {
  readonly words: JourneyWords;
  readonly onInsert: (kind: StepKind) => void;
}

/** Which step to put in. */
export function InsertMenu({ words, onInsert }: Props) {
  const { t } = useTranslation();
  return (
    <MenuPick
      label={t('journeys.addStepHere')}
      look="quiet"
      className="text-meta text-muted"
      options={stepKinds.map((kind) => [kind, words.kind(kind)] as const)}
      onPick={(kind) => onInsert(kind as StepKind)}
    >
      <Plus size={14} aria-hidden />
      {t('journeys.addStep')}
    </MenuPick>
  );
}
