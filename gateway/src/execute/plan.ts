import type { PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from './fetch.ts';
import { flatten } from './flatten.ts';
import type { Json } from '../subgraph/reply.ts';
import type { Run, Step } from './run.ts';
import { Unsupported } from './unsupported.ts';

/** Compiles a plan; throws Unsupported for node kinds that only Apollo's executor knows. */
export function compilePlan(plan: QueryPlan, schema: GraphQLSchema, flags: readonly string[]): Step | undefined {
  if (!plan.node) return undefined;
  if (plan.node.kind === 'Subscription') throw new Unsupported('subscription');
  const compile = (node: PlanNode, path: ResponsePath): Step => {
    switch (node.kind) {
      case 'Sequence':
        return sequence(node.nodes.map((child) => compile(child, path)));
      case 'Parallel':
        return parallel(node.nodes.map((child) => compile(child, path)));
      case 'Flatten':
        return flattened(node.path, path, compile(node.node, [...path, ...node.path]));
      case 'Fetch':
        return compileFetch(node, path, schema);
      case 'Condition': {
        if (!flags.includes(node.condition)) throw new Unsupported('unknown condition');
        const yes = node.ifClause && compile(node.ifClause, path);
        const no = node.elseClause && compile(node.elseClause, path);
        return (run, at) => (run.flags[node.condition] ? yes : no)?.(run, at);
      }
      default:
        throw new Unsupported(node.kind);
    }
  };
  return compile(plan.node, []);
}

function sequence(steps: readonly Step[]): Step {
  return async (run, at) => {
    for (const step of steps) {
      const pending = step(run, at);
      if (pending) await pending;
    }
  };
}

function parallel(steps: readonly Step[]): Step {
  return (run, at) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const one = begin(step, run, at);
      if (one) pending.push(one);
    }
    if (pending.length < 2) return pending[0];
    return Promise.all(pending) as unknown as Promise<void>;
  };
}

/** A step that fails at once must not leave those already begun without anyone to hear of them. */
function begin(step: Step, run: Run, at: readonly Json[]): Promise<void> | undefined {
  try {
    return step(run, at);
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

function flattened(path: ResponsePath, outer: ResponsePath, step: Step): Step {
  if (outer.length > 0) throw new Unsupported('flatten in flatten');
  return (run, at) => {
    const objects = flatten(at, path);
    return objects.length > 0 ? step(run, objects) : undefined;
  };
}
