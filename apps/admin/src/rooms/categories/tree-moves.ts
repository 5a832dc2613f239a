/** What of a category tells where it stands; lists run depth first, in the order shown. */
export interface TreeNode {
  readonly id: string
  readonly parentId: string | null
}

/** Where a category stands: under whom, and the how-manieth among its neighbors. */
export interface Place {
  readonly parentId: string | null
  readonly position: number
}

export type Step = 'up' | 'down' | 'in' | 'out'

/** Where a category stands now; null where it is not in the tree. */
export function placeOf(tree: readonly TreeNode[], id: string): Place | null {
  const node = tree.find((one) => one.id === id)
  if (node === undefined) return null
  const position = childrenOf(tree, node.parentId).findIndex((one) => one.id === id)
  return { parentId: node.parentId, position }
}

/**
 * Where one step takes a category: past a neighbor, under the one above it, or out beside its
 * parent. Null where there is no such step; none ever closes a circle.
 */
export function placeAfter(tree: readonly TreeNode[], id: string, step: Step): Place | null {
  const now = placeOf(tree, id)
  if (now === null) return null
  const { parentId, position } = now
  const neighbors = childrenOf(tree, parentId)
  switch (step) {
    case 'up':
      return position > 0 ? { parentId, position: position - 1 } : null
    case 'down':
      return position < neighbors.length - 1 ? { parentId, position: position + 1 } : null
    case 'in': {
      const above = neighbors[position - 1]
      if (above === undefined) return null
      return { parentId: above.id, position: childrenOf(tree, above.id).length }
    }
    case 'out': {
      const parent = parentId === null ? null : placeOf(tree, parentId)
      return parent && { parentId: parent.parentId, position: parent.position + 1 }
    }
  }
}

/** A category and all below it: where it cannot go itself. */
export function branchOf(tree: readonly TreeNode[], id: string): Set<string> {
  const branch = new Set([id])
  for (const { id: own, parentId } of tree) {
    if (parentId !== null && branch.has(parentId)) branch.add(own)
  }
  return branch
}

/** The categories directly under one, or the topmost ones. */
export function childrenOf<Node extends TreeNode>(
  tree: readonly Node[],
  parentId: string | null,
): Node[] {
  return tree.filter((one) => one.parentId === parentId)
}
