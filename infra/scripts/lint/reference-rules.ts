import type { Rule } from 'eslint';

interface Decorated {
  readonly decorators?: readonly { readonly expression: { readonly callee?: { readonly name?: string } } }[];
}

const decoratorsOf = (node: unknown): string[] =>
  ((node as Decorated).decorators ?? []).map(({ expression }) => expression.callee?.name ?? '');

/** As soon as one parameter is decorated, Nest hands over nothing for the others: a bare reference would be null. */
export const referenceIsParent: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A reference resolver with decorated parameters takes its reference as @Parent().' },
    messages: {
      bare: 'Write @Parent() before the reference: Nest passes null for it beside other decorated parameters.',
    },
    schema: [],
  },
  create: (context) => ({
    MethodDefinition(node) {
      if (!decoratorsOf(node).includes('ResolveReference')) return;
      const [first, ...others] = node.value.params;
      if (first === undefined || decoratorsOf(first).length > 0) return;
      if (others.some((other) => decoratorsOf(other).length > 0)) context.report({ node: first, messageId: 'bare' });
    },
  }),
};
