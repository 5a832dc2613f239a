const grams: Readonly<Record<string, number>> = {
  g: 1,
  kg: 1000,
  mg: 0.001,
  oz: 28.349523125,
  lb: 453.59237,
  lbs: 453.59237,
}

/** A weight in whole grams; undefined for a unit that nobody weighs in. */
export function weightInGrams(amount: number, unit: string): number | undefined {
  const one = grams[unit.toLowerCase()]
  return one === undefined || amount < 0 ? undefined : Math.round(amount * one)
}
