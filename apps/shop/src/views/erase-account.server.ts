import type { Door } from '../door.ts'

/** How being forgotten went; `sign_in_again`: only a fresh sign-in may do this. */
export type Erasure = 'erased' | 'sign_in_again' | 'failed'

/** Has the reader's account erased; orders stay without a name, as the law wants. */
export async function eraseAccount(door: Door): Promise<Erasure> {
  const { status } = await door.send({ method: 'DELETE', path: '/v1/account' })
  if (status < 300) return 'erased'
  return status === 401 ? 'sign_in_again' : 'failed'
}
