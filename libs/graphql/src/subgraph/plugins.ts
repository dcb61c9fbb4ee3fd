import type { ApolloServerPlugin } from '@apollo/server';
import * as disabled from '@apollo/server/plugin/disabled';
import type { GraphContext } from './context.ts';
import { logFaults } from './faults.ts';
import { jitPlugin } from './jit.ts';

/** Puts the request id into every error and keeps the faults for the log. */
const errorPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        logFaults(errors);
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
