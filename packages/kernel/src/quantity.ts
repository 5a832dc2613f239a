/** The smallest piece that stock of a variant is counted in. */
export const units = ['piece', 'gram', 'millilitre'] as const

export type Unit = (typeof units)[number]

/** A whole number of a unit that is not below one and fits the stock columns (int). */
export type Quantity = number

/** Tells whether a number may be bought, moved or counted: whole, at least 1, at most 2^31 − 1. */
export function isQuantity(value: number): value is Quantity {
  return Number.isInteger(value) && value >= 1 && value <= 2_147_483_647
}
