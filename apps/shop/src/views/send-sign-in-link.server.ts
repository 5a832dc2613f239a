import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'

export interface LinkWish {
  /** The language of the shop, and so of the mail. */
  readonly locale: Locale
  /** Code of the shop, whose face the mail wears. */
  readonly shop: string
  readonly email: string
  /** Where the link leads once it has opened the account. */
  readonly next: string
  /** Where it leads when it is used up or too old. */
  readonly failed: string
}

/** Has a sign-in link mailed. It never tells whether the address is known. */
export async function sendSignInLink(
  door: Door,
  { locale, shop, email, next, failed }: LinkWish,
): Promise<'sent' | 'invalid' | 'later'> {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return 'invalid'
  const { status } = await door.send({
    method: 'POST',
    path: '/v1/auth/shopper/sign-in/magic-link',
    locale,
    body: { email, shop, callbackURL: next, errorCallbackURL: failed },
  })
  if (status < 300) return 'sent'
  return status === 400 || status === 422 ? 'invalid' : 'later'
}
