/** A path of this site to go on to; `/` where the text could lead anywhere else. */
export function safePath(text: unknown): string {
  if (typeof text !== 'string' || text.length > 500) return '/'
  return /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text) ? text : '/'
}
