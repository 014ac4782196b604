import { Evaluator, Lexer, Parser, data, wellKnownFunctions } from '@actions/expressions';

/**
 * What a server's evaluator makes of an expression, as text.
 * @param expression - without its braces
 * @param contexts - what it may read: `needs`, `inputs` …
 * @param answers - what status functions such as `failure()` return
 */
export function evaluateExpression(
  expression: string,
  contexts: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, boolean>> = {},
): string {
  const statuses = Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), statuses).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const functions = new Map([
    ...Object.entries(wellKnownFunctions),
    ...statuses.map((one) => [one.name, one] as const),
  ]);
  return new Evaluator(parsed, context, functions).evaluate().coerceString();
}
