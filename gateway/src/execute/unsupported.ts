/** The compiler does not know this shape exactly: Apollo's executor answers instead. */
export class Unsupported extends Error {}

/** The data contradicts the schema in a way that Apollo's executor asserts on: the whole answer is one error. */
export class DataFault extends Error {}
