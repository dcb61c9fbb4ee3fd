/** Every table of this service that code maps. */
export const entities = [];
