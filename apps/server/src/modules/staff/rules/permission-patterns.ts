import type { Permission } from '@redthread/contract/define'

/**
 * The permissions of a catalog that patterns stand for: `orders:read` itself, `orders:*` all of a
 * resource, `*:read` an action on all resources, `*:*` everything. Unknown ones stand for nothing.
 */
export function expandPermissions(
  patterns: readonly string[],
  catalog: readonly Permission[],
): Permission[] {
  return catalog.filter((permission) => patterns.some((pattern) => matches(pattern, permission)))
}

function matches(pattern: string, permission: string): boolean {
  const [resource, action] = pattern.split(':')
  const [ofResource, ofAction] = permission.split(':')
  return same(resource, ofResource) && same(action, ofAction)
}

function same(pattern: string | undefined, word: string | undefined): boolean {
  return pattern === '*' || pattern === word
}
