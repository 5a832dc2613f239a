/** How many lines each consumer's deliveries stand in. Written into rows: never change it. */
export const lanes = 16

/** The lane of a key: FNV-1a over its UTF-16 units, the same in every process and version. */
export function laneOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  // The low bits of FNV mix poorly for keys of one pattern: fold the high ones in.
  return ((hash >>> 16) ^ hash) & (lanes - 1)
}
