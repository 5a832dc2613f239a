import type { Audience } from '#platform/sign-in/auth-options.ts'

/** Sign-in of staff: its tables, its address, its cookies. */
export const staffAudience: Audience = {
  schema: 'staff',
  path: '/v1/auth/staff',
  cookiePrefix: 'rt_staff',
  idPrefix: 'stf',
}

/** The cookies of staff, each without the `__Secure-` prefix it has over TLS. */
export const staffCookies = {
  session: 'rt_staff.session_token',
  secondStep: 'rt_staff.two_factor',
  known: 'rt_staff.known',
  device: 'rt_device',
  till: 'rt_till',
} as const
