/** Where a visitor is: host without port, path from the root. */
export interface WebAddress {
  readonly host: string
  readonly path: string
}

interface Placed {
  readonly host: string | null
  readonly path: string
}

/**
 * The channel at a web address: of those on its host, the one whose path is the longest whole
 * beginning of the visited path; undefined where none is there.
 */
export function storefrontAt<C extends Placed>(
  channels: readonly C[],
  { host, path }: WebAddress,
): C | undefined {
  const visited = host.toLowerCase().replace(/:\d+$/, '')
  const steps = `${path.replace(/\/+$/, '')}/`
  return channels
    .filter((channel) => channel.host === visited && steps.startsWith(`${channel.path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0]
}
