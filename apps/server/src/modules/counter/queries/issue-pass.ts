import type { PersonPass } from '@redthread/contract/counter'
import { platformRefusals } from '@redthread/contract/platform'
import { isId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { deriveKey } from '#platform/secret.ts'
import { openValue, signValue } from '#platform/sign-in/signed-value.ts'

const mark = 'rt-pass:'
const minutes = 15

/** What the caller shows at a till as a QR code; nothing is kept, it runs out by itself. */
export function issuePass(ctx: Ctx): PersonPass {
  const { actor } = ctx
  if (actor.kind !== 'shopper') return platformRefusals.refuse.sign_in_required()
  const expiresAt = ctx.now.add({ minutes })
  const value = `${actor.id}~${Math.floor(expiresAt.epochMilliseconds / 1000)}`
  return { text: mark + signValue(value, keyOf(ctx)), expiresAt }
}

/** Whether a scanned text is a pass at all. */
export function isPass(text: string): boolean {
  return text.startsWith(mark)
}

/** Whose pass it is; null where we did not issue it, or it has run out. */
export function readPass(ctx: Ctx, text: string): Id<'per'> | null {
  const value = openValue(text.slice(mark.length), keyOf(ctx))
  const [id = '', until = '0'] = value?.split('~') ?? []
  const isGood = Number(until) * 1000 > ctx.now.epochMilliseconds
  return isGood && isId('per', id) ? id : null
}

function keyOf({ config }: Ctx): string {
  return deriveKey(config.secret, 'person pass')
}
