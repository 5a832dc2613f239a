import type { Door } from '../door.ts'

/** Signs the shopper out; answers the cookies that clear the sign-in from the browser. */
export async function signOut(door: Door): Promise<readonly string[]> {
  const { setCookie } = await door.send({
    method: 'POST',
    path: '/v1/auth/shopper/sign-out',
    body: {},
  })
  return setCookie
}
