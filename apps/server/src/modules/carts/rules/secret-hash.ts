import { createHmac } from 'node:crypto'

/** The hash under which a code or token is kept: of no use to whoever reads the database. */
export function secretHash(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}
