interface News {
  readonly fulfillmentId: string
  readonly locationId: string | null
}

/** Whom an open screen hears of: all, those of one location, or one. */
export function topicsOf({ fulfillmentId, locationId }: News): string[] {
  const order = `fulfillment-order:${fulfillmentId}`
  return ['fulfillment', `fulfillment-at:${locationId ?? 'nowhere'}`, order]
}
