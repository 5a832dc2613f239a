import { Answer } from '#platform/route.ts'

// No script, no form, nothing loaded; styles are inline, as in any mail.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox"

/** A rendered message as a page of its own, to be shown in a frame of the admin. */
export function messagePage(html: string): Answer<string> {
  return new Answer(200, html, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
  })
}
