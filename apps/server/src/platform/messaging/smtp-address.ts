/** How the mail server is reached, read from SMTP_URL. */
export interface SmtpAddress {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`). */
  readonly secure: boolean
  /** STARTTLS must succeed before anything is said. */
  readonly requireTls: boolean
  /** False only by `?verify=off`: a certificate of one's own on a private network. */
  readonly verify: boolean
  readonly auth: { readonly user: string; readonly pass: string } | null
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/**
 * Reads `smtp[s]://user:password@host:port?tls=required|optional&verify=on|off`. A password is
 * never sent in the clear to another machine: with a user, STARTTLS is required unless the host
 * is this one. Throws Error in words on anything else.
 */
export function smtpAddress(text: string): SmtpAddress {
  const url = URL.parse(text)
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new Error('must look like smtp://user:password@host:port')
  }
  const secure = url.protocol === 'smtps:'
  const tls = oneOf(url, 'tls', ['optional', 'required'])
  const auth =
    url.username === ''
      ? null
      : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return {
    host: url.hostname.replaceAll(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && (tls === 'required' || (auth !== null && !loopback.has(url.hostname))),
    verify: oneOf(url, 'verify', ['on', 'off']) === 'on',
    auth,
  }
}

function oneOf(url: URL, name: string, choices: readonly [string, string]): string {
  const given = url.searchParams.get(name) ?? choices[0]
  if (!choices.includes(given)) throw new Error(`${name} must be ${choices.join(' or ')}`)
  return given
}
