/**
 * Finds circles in a graph, at least one wherever nodes reach each other.
 * @param {ReadonlyMap<string, readonly string[]>} graph - node → nodes; nodes that aren't keys are ignored
 * @returns {string[][]} the path of each circle, with its first node repeated at the end
 */
export function circlesOf(graph) {
  const circles = [];
  const settled = new Set();
  const way = [];
  const visit = (node) => {
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
