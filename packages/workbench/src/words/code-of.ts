/** A short name for addresses and files, made from a name: `Tuuli Café` becomes `tuuli-cafe`. */
export function codeOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const joined = plain.replaceAll(/[^a-z0-9]+/g, '-')
  return joined.slice(0, 40).replaceAll(/^-+|-+$/g, '')
}
