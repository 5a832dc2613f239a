import {
  fulfillmentMoves,
  type FulfillmentAction,
  type FulfillmentKind,
  type FulfillmentState,
} from '@redthread/contract/fulfillment'

/** Where a fulfillment order stands, and of which kind it is. */
export interface Standing {
  readonly kind: FulfillmentKind
  readonly state: FulfillmentState
}

/** What may be done from here, in the order of the table: the buttons of a screen. */
export function actionsFrom({ kind, state }: Standing): FulfillmentAction[] {
  return fulfillmentMoves
    .filter((move) => move.kind === kind && move.from.includes(state))
    .map(({ action }) => action)
}

/** Where an action leads from here; null where it is not in the table. */
export function stateAfter(
  { kind, state }: Standing,
  action: FulfillmentAction,
): FulfillmentState | null {
  const move = fulfillmentMoves.find(
    (one) => one.kind === kind && one.action === action && one.from.includes(state),
  )
  return move?.to ?? null
}
