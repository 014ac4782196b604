/**
 * Circles of a graph, at least one wherever nodes reach each other; none when there is none.
 * @param {ReadonlyMap<string, readonly string[]>} graph - node → nodes; what is no node of its own is passed over
 * @returns {string[][]} each way with its first node at its end again
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
