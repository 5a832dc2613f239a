import type { Receivings } from '@redthread/contract/fulfillment'
import type { OwnOrder, OwnOrderRow } from '@redthread/contract/orders'
import type { Static } from 'typebox'
import type { OnWire } from './on-wire.ts'

export type OrderView = OnWire<OwnOrder>
export type OrderRowView = OnWire<OwnOrderRow>
export type OrderLineView = OrderView['lines'][number]
export type ReceivingView = OnWire<Static<typeof Receivings>>['items'][number]

/** An order with how its goods arrive and the names of the stores that it speaks of. */
export interface WholeOrder {
  readonly order: OrderView
  readonly receivings: readonly ReceivingView[]
  readonly stores: Readonly<Record<string, string>>
  /** The day it was placed, in the reader's language. */
  readonly placedOn: string
  /** Where it is sent, line by line; empty where nothing is. */
  readonly address: readonly string[]
  /** The address it is billed to, line by line; empty where that is the one it is sent to. */
  readonly billing: readonly string[]
}
