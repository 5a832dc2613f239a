/** The light that the reader chose in the footer; null follows the device. */
export type Scheme = 'light' | 'dark'

export const schemeCookie = 'rt_scheme'

/** Reads the chosen light from the cookie; null where none was chosen. */
export function chosenScheme(request: Request): Scheme | null {
  const cookies = request.headers.get('cookie') ?? ''
  const found = /(?:^|;\s*)rt_scheme=(light|dark)(?:;|$)/.exec(cookies)?.[1]
  return found === 'light' || found === 'dark' ? found : null
}
