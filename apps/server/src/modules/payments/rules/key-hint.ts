/** What may be shown of a secret key: its kind and its last four letters. */
export function keyHint(key: string): string {
  const kind = /^[a-z]+_[a-z]+_/.exec(key)?.[0] ?? ''
  return `${kind}…${key.slice(-4)}`
}
