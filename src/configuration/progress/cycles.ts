/** A node of a directed graph, with what the search for components notes about it. */
export interface GraphNode {
  readonly id: string;
  /** What it names, as it was given. */
  readonly names: readonly string[];
  /** The nodes that it points at, in the order of their ids. */
  readonly next: readonly GraphNode[];
  /** When the search came by: -1 before, infinite once its component is known. */
  order: number;
  /** The earliest node that is known to be reachable. */
  lowest: number;
}

/** One step of the walk: a node, and how many of its edges were followed. */
interface Step {
  readonly node: GraphNode;
  followed: number;
}

/**
 * Sorts the nodes of a graph into its strongly connected components (Tarjan's algorithm, with a stack of its own): nodes
 * that reach each other stand together, every other node stands alone.
 *
 * @internal
 */
export function connectedComponents(nodes: readonly GraphNode[]): readonly (readonly GraphNode[])[] {
  const components: GraphNode[][] = [];
  const open: GraphNode[] = [];
  let count = 0;
  const enter = (node: GraphNode): Step => {
    Object.assign(node, { order: count, lowest: count });
    count += 1;
    open.push(node);
    return { node, followed: 0 };
  };
  const leave = (node: GraphNode): void => {
    if (node.lowest !== node.order) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) member.order = Infinity;
    components.push(component);
  };
  for (const start of nodes) {
    const walk = start.order === -1 ? [enter(start)] : [];
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const { node } = step;
      const next = node.next[step.followed];
      step.followed += 1;
      if (next === undefined) {
        walk.pop();
        leave(node);
        for (const { node: owner } of walk.slice(-1)) owner.lowest = Math.min(owner.lowest, node.lowest);
      } else if (next.order === -1) {
        walk.push(enter(next));
      } else {
        node.lowest = Math.min(node.lowest, next.order);
      }
    }
  }
  return components;
}

/**
 * Finds one way through a component that ends where it began, along the edges to the smallest ids.
 *
 * @internal
 */
export function findCycle(component: readonly GraphNode[]): readonly GraphNode[] {
  const inside = new Set(component);
  const way = new Set<GraphNode>();
  let node = component[0];
  for (; node !== undefined && !way.has(node); node = node.next.find((candidate) => inside.has(candidate)))
    way.add(node);
  const nodes = [...way];
  const cycle = nodes.slice(nodes.findIndex((earlier) => earlier === node));
  return [...cycle, ...cycle.slice(0, 1)];
}
