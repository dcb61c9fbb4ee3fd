import type { RouterContextProvider } from 'react-router';
import { ArchivePipeline, CreatePipeline, UpdatePipeline } from '../../graphql/generated/documents.ts';
import type { PipelineStageInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const open = (name: string, probability: number, requiredFields: string[] = []): PipelineStageInput => ({
  ...{ name, kind: 'OPEN', probability, skippable: false, requiredFields },
});

/** The usual stages, in the language of whoever makes the pipeline. */
const beginnings = {
  en: {
    stages: ['New', 'Qualified', 'Offer', 'Won', 'Lost'],
    lostReasons: ['Price', 'No need', 'Competitor', 'No answer', 'Other'],
  },
  de: {
    stages: ['Neu', 'Geprüft', 'Angebot', 'Gewonnen', 'Verloren'],
    lostReasons: ['Preis', 'Kein Bedarf', 'Mitbewerber', 'Keine Antwort', 'Anderes'],
  },
};

/** Makes a pipeline with the usual stages and goes where they are changed. */
export async function createPipeline(context: Context, form: FormData) {
  const { stages, lostReasons } = beginnings[textOf(form, 'language') === 'de' ? 'de' : 'en'];
  const [first = '', second = '', third = '', won = '', lost = ''] = stages;
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), name: textOf(form, 'name'), lostReasons },
    stages: [
      open(first, 10),
      open(second, 40, ['owner']),
      open(third, 60, ['owner', 'amount']),
      { ...open(won, 100, ['amount']), kind: 'WON' as const },
      { ...open(lost, 0), kind: 'LOST' as const },
    ],
  };
  const { done, problem } = await act(context, CreatePipeline, { input }, (answer) => answer.createPipeline);
  if (problem !== undefined) return refused(problem);
  return leave(context, `/pipelines/${done.pipeline?.id ?? ''}`, { key: 'catalogueSaved' });
}

/** The stages as the editor holds them; the server judges each. */
interface Plan {
  readonly name: string;
  readonly standard: boolean;
  readonly stages: PipelineStageInput[];
  readonly lostReasons: string[];
}

/** Saves a pipeline as the editor has it, archives it or takes it back. */
export async function changePipeline(context: Context, form: FormData, id: string) {
  const seen = { id, expectedVersion: Number(form.get('version')) };
  if (textOf(form, 'intent') === 'archive') {
    const input = { ...seen, archived: textOf(form, 'archived') === '1' };
    const { problem } = await act(context, ArchivePipeline, { input }, (answer) => answer.archivePipeline);
    return problem === undefined
      ? leave(context, '/pipelines?archived=1', { key: 'catalogueSaved' })
      : refused(problem);
  }
  const plan = JSON.parse(textOf(form, 'plan')) as Plan;
  const input = { ...seen, ...plan };
  const { problem } = await act(context, UpdatePipeline, { input }, (answer) => answer.updatePipeline);
  return problem === undefined ? leave(context, `/pipelines/${id}`, { key: 'catalogueSaved' }) : refused(problem);
}
