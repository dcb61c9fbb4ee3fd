import { DomainError } from './errors.ts';

/** For each state, which actions are legal and where they lead. */
export type TransitionTable<S extends string, A extends string> = Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;

/** A state machine as data. */
export interface Transitions<S extends string, A extends string> {
  readonly states: readonly S[];
  /** The next state, or an ILLEGAL_TRANSITION refusal that names the legal actions. */
  next(state: S, action: A): S;
  /** Actions that are legal in a state. */
  legal(state: S): A[];
}

/** Makes a state machine from its table; `name` is what the refusal calls the thing (`Price draft`). */
export function defineTransitions<S extends string, A extends string>(
  name: string,
  table: TransitionTable<S, A>,
): Transitions<S, A> {
  const legal = (state: S): A[] => Object.keys(table[state]) as A[];
  return {
    states: Object.keys(table) as S[],
    legal,
    next(state, action) {
      const target = table[state][action];
      if (target !== undefined) return target;
      const actions = legal(state);
      const allowed = actions.length ? `allowed now: ${actions.join(', ')}` : 'nothing is allowed any more';
      throw new DomainError('ILLEGAL_TRANSITION', `${name} is ${state}: ${action} is not possible; ${allowed}.`, {
        details: { state, action, legal: actions },
      });
    },
  };
}
