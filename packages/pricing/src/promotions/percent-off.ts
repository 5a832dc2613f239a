import { proportion } from '../proportion.ts'
import { spreadOff, takeOff, type Draft, type Portion } from './draft.ts'

/**
 * Takes a percentage off: of the class `product` each line is rounded by itself, of the class
 * `order` the sum is rounded once and spread.
 */
export function percentOff(draft: Draft, portions: readonly Portion[], basisPoints: number): void {
  if (draft.class !== 'order') {
    for (const { line, worth } of portions) takeOff(draft, line, share(worth, basisPoints))
    return
  }
  const sum = portions.reduce((total, { worth }) => total + worth, 0)
  const lines = portions.map(({ line }) => line)
  spreadOff(draft, lines, share(sum, basisPoints))
}

function share(amount: number, basisPoints: number): number {
  return proportion(amount, basisPoints, 10_000)
}
