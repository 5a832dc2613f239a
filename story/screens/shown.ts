/** Cents as the screens of the story show them. */
export function shown(cents: number): string {
  return `€${(cents / 100).toFixed(2)}`
}
