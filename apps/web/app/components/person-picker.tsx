import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChosenRecord } from './chosen-record.tsx';
import { RecordSearch } from './record-search.tsx';

/** Somebody who can be chosen. */
export interface PickedPerson {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

interface Props {
  readonly label: string;
  /** Name of the form's field that holds the chosen id. */
  readonly name: string;
  readonly person: PickedPerson | undefined;
  readonly onPick: (person: PickedPerson | undefined) => void;
}

/** Chooses one of the brand's people. */
export function PersonPicker({ label, name, person, onPick }: Props) {
  const { t } = useTranslation();
  const [given] = useState(person);
  const words = { found: t('people.pickFound'), nothing: t('people.pickNobody'), more: t('people.pickMore') };
  if (person !== undefined)
    return (
      <ChosenRecord
        {...{ label, name, undo: t('people.pickOther'), onUndo: () => onPick(undefined) }}
        chosen={{ id: person.id, label: person.name, ...(person.email !== undefined && { about: person.email }) }}
        // Whoever chose somebody stays where they were; a form that opens with somebody in it keeps its own focus.
        autoFocus={person !== given}
      />
    );
  return (
    <>
      <RecordSearch
        {...{ label, words, hint: t('people.pickHint'), from: '/people/search', atOnce: true }}
        onPick={({ id, label: found, about }) =>
          onPick({ id, name: found, ...(about !== undefined && { email: about }) })
        }
      />
      <input type="hidden" name={name} value="" />
    </>
  );
}
