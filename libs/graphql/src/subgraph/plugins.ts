import type { ApolloServerPlugin } from '@apollo/server';
import * as disabled from '@apollo/server/plugin/disabled';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { isForeseen } from '../errors/mask.ts';
import type { GraphContext } from './context.ts';
import { logFaults } from './faults.ts';
import { jitPlugin } from './jit.ts';

const names = new WeakMap<OperationDefinitionNode, string>();

/** Kind and root fields of an operation; documents are kept and come again, so each is named once. */
function asked(operation: OperationDefinitionNode): string {
  let name = names.get(operation);
  if (name === undefined) {
    const fields = operation.selectionSet.selections.map((field) =>
      field.kind === Kind.FIELD ? field.name.value : '…',
    );
    names.set(operation, (name = `${operation.operation} ${fields.join(', ')}`.slice(0, 200)));
  }
  return name;
}

/** Puts the request id into every error and keeps the faults for the log. */
const errorPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation) contextValue.outcome.operation = asked(operation);
      },
      async didEncounterErrors({ errors, contextValue }) {
        logFaults(errors);
        if (errors.some((error) => !isForeseen(error))) contextValue.outcome.failed = true;
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const { requestId } = contextValue.ctx;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId },
        }));
      },
    };
  },
};

/** The plugins of every subgraph: ours, and those of Apollo that cost time on each request switched off. */
export function subgraphPlugins(jit: boolean): ApolloServerPlugin<GraphContext>[] {
  return [
    disabled.ApolloServerPluginCacheControlDisabled(),
    disabled.ApolloServerPluginInlineTraceDisabled(),
    disabled.ApolloServerPluginLandingPageDisabled(),
    disabled.ApolloServerPluginSchemaReportingDisabled(),
    disabled.ApolloServerPluginUsageReportingDisabled(),
    errorPlugin,
    ...(jit ? [jitPlugin()] : []),
  ];
}
