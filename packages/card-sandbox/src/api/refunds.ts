import { textOf } from '../form-fields.ts'
import type { Answer, Call, Door, House } from '../house.ts'
import { missing, refuse } from '../trouble.ts'
import { intentOf, keep } from './intent.ts'
import { amountField, metadataOf, refuseUnknown } from './read-fields.ts'

/** /v1/refunds */
export const refundDoors: readonly Door[] = [
  { method: 'POST', path: /^\/v1\/refunds$/, answer: create },
  { method: 'GET', path: /^\/v1\/refunds\/([^/]+)$/, answer: retrieve },
]

async function create(house: House, { fields }: Call): Promise<Answer> {
  refuseUnknown(fields, ['payment_intent', 'amount', 'metadata', 'reason', 'expand'])
  const intent = await intentOf(house, textOf(fields, 'payment_intent') ?? '')
  const { charge } = intent
  if (charge === null || intent.status !== 'succeeded') {
    return refuse('This PaymentIntent does not have a successful charge to refund.', {
      code: 'payment_intent_unexpected_state',
    })
  }
  const left = charge.amount_captured - charge.amount_refunded
  if (left === 0) refuse('Charge has already been refunded.', { code: 'charge_already_refunded' })
  const amount = textOf(fields, 'amount') === null ? left : amountField(fields, 'amount')
  if (amount > left) {
    refuse('Refund amount is greater than unrefunded amount on charge.', { param: 'amount' })
  }
  charge.amount_refunded += amount
  await keep(house, intent)
  const refund = {
    id: house.newId('re'),
    object: 'refund',
    amount,
    charge: charge.id,
    currency: intent.currency,
    created: house.seconds(),
    metadata: metadataOf(fields),
    payment_intent: intent.id,
    status: 'succeeded',
  }
  await house.open.write(refund.id, 'refund', refund)
  house.tell('charge.refunded', { ...charge, metadata: intent.metadata })
  return { status: 200, json: refund }
}

async function retrieve(house: House, _call: Call, id: string): Promise<Answer> {
  return { status: 200, json: (await house.open.read(id)) ?? missing('refund', id) }
}
