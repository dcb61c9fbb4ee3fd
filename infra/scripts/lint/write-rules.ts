import type { Rule, Scope } from 'eslint';
import type { Node } from 'estree';

const stockColumn = /\b(on_hand|in_stock|stock\w*|balance\w*|quantity\w*|reserved\w*|points)\s*=\s*\$\d/i;

/** The method called on `this.db` or `db`, or undefined. */
function dbCall(node: Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object, property } = node.callee;
  const owner = object.type === 'MemberExpression' ? object.property : object;
  const isDb = owner.type === 'Identifier' && owner.name === 'db';
  return isDb && property.type === 'Identifier' ? property.name : undefined;
}

/** G12: what a decision is made on is read in the transaction that writes it, and stock is never set to a value computed outside. */
export const noReadThenWrite: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Load, decide and save in one transaction (G12).' },
    messages: {
      apart: 'This reads outside the transaction that writes: load with tx.lock or tx.get inside db.tx (G12).',
      absolute:
        'This sets a quantity to a value computed earlier: add to it, or make the UPDATE conditional on version (G12).',
    },
    schema: [],
  },
  create(context) {
    const reads = new WeakMap<Scope.Scope, true>();
    const absolute = (node: Node, sql: string): void => {
      if (/^\s*update\b/i.test(sql) && stockColumn.test(sql) && !/where[\s\S]*\bversion\s*=/i.test(sql))
        context.report({ node, messageId: 'absolute' });
    };
    return {
      CallExpression(node) {
        const method = dbCall(node);
        if (method === undefined) return;
        const scope = context.sourceCode.getScope(node).variableScope;
        if (method === 'read') reads.set(scope, true);
        else if (method === 'tx' && reads.has(scope)) context.report({ node, messageId: 'apart' });
      },
      Literal(node) {
        if (typeof node.value === 'string') absolute(node, node.value);
      },
      TemplateLiteral(node) {
        absolute(node, node.quasis.map((part) => part.value.raw).join(' '));
      },
    };
  },
};
