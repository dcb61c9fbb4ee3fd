import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { DEFAULT_LIMITS, limitExceeded, type OperationLimits } from './limits.ts';
import { checkDocument } from './measure.ts';

const REMEMBERED = 1_000;

/** Parses no further than the token limit, so that the size of a hostile text does not matter. */
function parseWithin(source: string, limits: OperationLimits): DocumentNode | undefined {
  try {
    return parse(source, { noLocation: true, maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof RangeError) throw limitExceeded('depth', limits.depth);
    if (error instanceof GraphQLError && /more th[ae][nt] \d+ tokens/.test(error.message))
      throw limitExceeded('tokens', limits.tokens);
    return undefined;
  }
}

/**
 * Checks operations by their text before anything else looks at them. Texts that passed are remembered. A text with a
 * syntax error passes, because the server behind reports that with its place.
 */
export function createSourceChecker(limits: OperationLimits = DEFAULT_LIMITS): (source: string) => void {
  const passed = new Set<string>();
  return (source) => {
    if (passed.has(source)) return;
    const document = parseWithin(source, limits);
    if (!document) return;
    checkDocument(document, limits);
    if (passed.size >= REMEMBERED) passed.clear();
    passed.add(source);
  };
}
