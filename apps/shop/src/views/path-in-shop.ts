/** A path inside of this shop that a reader may be sent on to; the fallback page for any other. */
export function pathInShop(segment: string, path: string | null, fallback: string): string {
  const inside = path !== null && path.startsWith(`/${segment}/`) && !path.includes('//')
  return inside ? path : `/${segment}/${fallback}`
}
