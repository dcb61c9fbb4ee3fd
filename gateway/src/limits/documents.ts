import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { maskErrors } from '../errors/mask.ts';
import { Refusal } from '../errors/refusal.ts';
import { scanDocument, type ScanLimits } from './scan.ts';
import { checkStructure, type StructureLimits } from './structure.ts';

export type DocumentLimits = ScanLimits & StructureLimits & { readonly cost: number };

/** Validation stops after this many faults. */
const MAX_ERRORS = 10;

function parseDocument(text: string, limits: DocumentLimits, requestId: string): DocumentNode {
  try {
    return parse(text, { noLocation: false, maxTokens: limits.tokens + 1 });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, locations } = error;
    throw new Refusal('PARSE_FAILED', message, {
      errors: [{ message, locations, extensions: { code: 'PARSE_FAILED', requestId, retryable: false } }],
    });
  }
}

/** Text to a document that fits the limits and the schema; throws a Refusal otherwise. */
export function readDocument(
  text: string,
  schema: GraphQLSchema,
  limits: DocumentLimits,
  requestId: string,
): DocumentNode {
  scanDocument(text, limits);
  const document = parseDocument(text, limits, requestId);
  checkStructure(document, limits);
  const faults = validate(schema, document, undefined, { maxErrors: MAX_ERRORS, hideSuggestions: true });
  if (faults.length === 0) return document;
  const coded = faults.map(
    (fault) => new GraphQLError(fault.message, { nodes: fault.nodes, extensions: { code: 'VALIDATION_FAILED' } }),
  );
  throw new Refusal('VALIDATION_FAILED', 'The document does not fit the schema.', {
    errors: maskErrors(coded, requestId),
  });
}

/** The operation to run, by name where the document holds several. */
export function chooseOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  const found = name ? operations.filter((node) => node.name?.value === name) : operations;
  if (found.length === 1 && found[0]) {
    if (found[0].operation === 'subscription')
      throw new Refusal('VALIDATION_FAILED', 'Subscriptions are not part of this graph.');
    return found[0];
  }
  throw new Refusal(
    'BAD_REQUEST',
    name
      ? `The document has no operation named ${name}.`
      : 'Send operationName: the document holds several operations.',
  );
}
