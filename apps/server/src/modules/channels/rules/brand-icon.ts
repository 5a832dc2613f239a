/** What an icon is drawn with: the square mark and two colors of the kit. */
export interface IconParts {
  readonly markSvg: string
  readonly ground: string
  readonly ink: string
}

/**
 * Draws the app icon of a brand: its mark in `ink` on a field of `ground`. The mark keeps within
 * the middle 80 %, so that a launcher may cut the icon to a circle (maskable) without harm.
 */
export function brandIcon({ markSvg, ground, ink }: IconParts): string {
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"'
  const field = `<rect width="512" height="512" fill="${ground}"/>`
  if (markSvg === '') return `${open}>${field}</svg>`
  const mark = markSvg.replace(/^<svg /, `<svg x="112" y="112" width="288" height="288" `)
  return `${open} color="${ink}">${field}${mark}</svg>`
}
