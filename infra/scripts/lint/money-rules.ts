import type { Rule } from 'eslint';
import type { Node } from 'estree';

const amountName = /minorUnits|amount|price|cost|fee|total|margin|discount/i;
const floatColumn = /^(float|float4|float8|double|double precision|real|money)$/i;
const floatInSql = /\b(double precision|float[48]?|real|money)\b(?!\s*\()/i;

const nameOf = (node: Node): string => {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return nameOf(node.property as Node);
  if (node.type === 'CallExpression') return nameOf(node.callee as Node);
  return '';
};

/** G1: amounts are bigint minor units; nothing may turn one into a JavaScript number or keep it in a float column. */
export const noFloatMoney: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Amounts are Money or UnitPrice from the kernel; no float ever touches them (G1).' },
    messages: {
      float: '{{what}} makes a float; amounts are Money or UnitPrice of @mh-os/kernel (G1).',
      column: 'A {{what}} column cannot hold an exact amount; use bigint minor units or numeric (G1).',
    },
    schema: [],
  },
  create: (context) => ({
    CallExpression(node) {
      const name = nameOf(node.callee as Node);
      if (name === 'parseFloat' || name === 'toFixed' || name === 'toPrecision')
        context.report({ node, messageId: 'float', data: { what: name } });
      const first = node.arguments[0];
      if (name === 'Number' && first !== undefined && amountName.test(nameOf(first as Node)))
        context.report({ node, messageId: 'float', data: { what: `Number(${nameOf(first as Node)})` } });
    },
    UnaryExpression(node) {
      if (node.operator === '+' && amountName.test(nameOf(node.argument as Node)))
        context.report({ node, messageId: 'float', data: { what: 'unary +' } });
    },
    Property(node) {
      if (node.key.type === 'Identifier' && node.key.name === 'type' && node.value.type === 'Literal') {
        const what = String(node.value.value);
        if (floatColumn.test(what)) context.report({ node, messageId: 'column', data: { what } });
      }
    },
    TemplateElement(node) {
      const sql = node.value.raw;
      const found = /create table|add column|createBrandTable/i.test(sql) ? floatInSql.exec(sql) : null;
      if (found !== null) context.report({ node, messageId: 'column', data: { what: found[0] } });
    },
  }),
};
