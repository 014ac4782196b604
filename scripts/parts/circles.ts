/**
 * Finds circles in a graph, at least one wherever nodes reach each other.
 * @param graph - node → nodes; nodes that aren't keys are ignored
 * @returns the path of each circle, with its first node repeated at the end
 */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const settled = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): void => {
    const place = way.indexOf(node);
    if (place !== -1) {
      circles.push([...way.slice(place), node]);
      return;
    }
    if (settled.has(node)) return;
    way.push(node);
    for (const next of graph.get(node) ?? []) if (graph.has(next)) visit(next);
    way.pop();
    settled.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return circles;
}
