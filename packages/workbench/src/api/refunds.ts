import type { NewRefund } from '@redthread/contract/payments'
import type { Static } from 'typebox'
import { answer } from './answer.ts'
import { api } from './api.ts'

/** Gives money of an order back the way it came. */
export async function refundOrder(orderId: string, body: Static<typeof NewRefund>): Promise<void> {
  const params = { path: { orderId } }
  await answer<unknown>(api.POST('/v1/orders/{orderId}/refunds', { params, body }))
}
