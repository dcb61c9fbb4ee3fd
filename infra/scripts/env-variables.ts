import ts from 'typescript';
import { filesBelow, text } from './workspace.ts';

/** One variable as its package's configuration declares it. */
export interface Variable {
  readonly name: string;
  readonly says: string;
  /** Undefined where there is none. */
  readonly fallback: string | undefined;
  readonly required: boolean;
}

type Shapes = ReadonlyMap<string, ts.ObjectLiteralExpression>;

/** Shapes are read from the source, never imported: reading the configuration itself would ask for the variables. */
export function variablesOf(folder: string): Variable[] {
  const shared = shapesIn('libs/host/src/shapes.ts');
  const files = filesBelow(
    folder,
    (path) => /\/(config|shapes|config\.server)\.ts$/.test(path) && !path.includes('/test/'),
  );
  const found = new Map<string, Variable>();
  for (const file of files) {
    const shapes: Shapes = new Map([...shared, ...shapesIn(file)]);
    for (const object of readObjects(file))
      for (const one of expand(object, shapes)) if (!found.has(one.name)) found.set(one.name, one);
  }
  const common = new Map(
    [...shared.values()].flatMap((shape) => expand(shape, shared)).map((one) => [one.name, one.says]),
  );
  return [...found.values()].map((one) => (one.says === '' ? { ...one, says: common.get(one.name) ?? '' } : one));
}

const sourceOf = (path: string): ts.SourceFile => ts.createSourceFile(path, text(path), ts.ScriptTarget.Latest, true);

/** `export const databaseShape = { ... }` by name. */
function shapesIn(path: string): Shapes {
  const shapes = new Map<string, ts.ObjectLiteralExpression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const object = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (ts.isObjectLiteralExpression(object)) shapes.set(node.name.getText(), object);
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(path));
  return shapes;
}

/** Object literals that declare variables: those with a property or a spread that does. */
function readObjects(path: string): ts.ObjectLiteralExpression[] {
  const objects: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && declares(node)) objects.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(sourceOf(path));
  return objects;
}

const declares = (object: ts.ObjectLiteralExpression): boolean =>
  object.properties.some(
    (part) =>
      (ts.isPropertyAssignment(part) && isVariable(part)) ||
      (ts.isSpreadAssignment(part) && /Shape$/.test(part.expression.getText())),
  );

const isVariable = (part: ts.PropertyAssignment): boolean =>
  /^(MH|OTEL)_[A-Z0-9_]+$/.test(part.name.getText()) && ts.isCallExpression(part.initializer);

function expand(object: ts.ObjectLiteralExpression, shapes: Shapes): Variable[] {
  return object.properties.flatMap((part) => {
    if (ts.isPropertyAssignment(part) && isVariable(part)) return [variable(part)];
    if (!ts.isSpreadAssignment(part)) return [];
    const spread = shapes.get(part.expression.getText());
    return spread === undefined ? [] : expand(spread, shapes);
  });
}

function variable(part: ts.PropertyAssignment): Variable {
  const calls = callsOf(part.initializer);
  const described = calls.get('describe') ?? calls.get('text');
  const fallback = calls.get('default')?.[0] ?? calls.get('flag')?.[0];
  return {
    name: part.name.getText(),
    says: described?.[0] ?? commentOf(part),
    fallback: fallback === 'true' ? '1' : fallback === 'false' ? '0' : fallback?.replaceAll('_', ''),
    required: fallback === undefined && !calls.has('optional'),
  };
}

/** The comment above a variable, where it has no `describe`. */
function commentOf(part: ts.PropertyAssignment): string {
  const [comment] = ts.getJSDocCommentsAndTags(part);
  return (comment !== undefined && ts.getTextOfJSDocComment(comment.comment)) || '';
}

/** The calls of a chain by method name with their literal arguments: `port().default(5432).describe('...')`. */
function callsOf(expression: ts.Expression): Map<string, string[]> {
  const calls = new Map<string, string[]>();
  let current: ts.Expression = expression;
  while (ts.isCallExpression(current) || ts.isPropertyAccessExpression(current)) {
    if (ts.isCallExpression(current)) {
      const callee = current.expression;
      const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
      const args = current.arguments.map((arg) => (ts.isStringLiteralLike(arg) ? arg.text : arg.getText()));
      if (!calls.has(name)) calls.set(name, args);
    }
    current = current.expression;
  }
  return calls;
}
