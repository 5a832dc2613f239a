import type { Audience } from '#platform/sign-in/auth-options.ts'

/** Sign-in of shoppers: its tables, its address, its cookies. */
export const shopperAudience: Audience = {
  schema: 'customers',
  path: '/v1/auth/shopper',
  cookiePrefix: 'rt_shopper',
  idPrefix: 'per',
}

/** The cookies of shoppers, each without the `__Secure-` prefix it has over TLS. */
export const shopperCookies = {
  session: 'rt_shopper.session_token',
  known: 'rt_shopper.known',
  person: 'rt_person',
} as const
