import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import type { CardPort, SignedMail } from '../cards/card-port.ts'
import { takeEvent } from '../commands/take-event.ts'
import { isKnown } from '../queries/tender-meant.ts'

/**
 * Takes a webhook in: its signature is checked before anything else. What it says of money is not
 * believed: it only makes us look at the provider ourselves. Refuses `bad_signature`.
 */
export async function receiveMail(
  engine: Engine,
  cards: CardPort | null,
  mail: SignedMail & { readonly traceId: string },
): Promise<void> {
  const event = await cards?.readEvent(mail).catch(() => null)
  if (!event) return paymentsRefusals.refuse.bad_signature()
  const actor = { kind: 'system', name: 'card provider' } as const
  const { traceId } = mail
  // Most messages tell of what we did ourselves: they cost one look.
  const look = { actor, traceId, mode: 'read' } as const
  if (await unitOfWork(engine, look, (ctx) => isKnown(ctx, event))) return
  await unitOfWork(engine, { actor, traceId }, (ctx) => takeEvent(ctx, event))
}
