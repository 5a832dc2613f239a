import type { Columns } from '../../rules/columns.ts'
import type { RowReader } from '../../rules/row-reader.ts'
import { listIn } from './list-in.ts'

/** By what the variations of a product differ, and what its other attributes say. */
export interface Axes {
  readonly names: readonly string[]
  /** What a variation picks, in the order of the names. */
  readonly picksOf: (variation: RowReader) => readonly string[]
  readonly told: readonly { readonly name: string; readonly values: readonly string[] }[]
}

/**
 * An attribute that at least one variation gives a value for is an option; a variation that leaves
 * it open fits any value. One that none gives a value for only describes the product.
 */
export function axesOf(head: RowReader, variations: readonly RowReader[], columns: Columns): Axes {
  const numbers = columns.fields.flatMap((field) => {
    const number = /^attribute\.(\d+)\.name$/.exec(field ?? '')?.[1]
    return number === undefined ? [] : [number]
  })
  const named = numbers
    .map((number) => ({
      name: head.text(`attribute.${number}.name`),
      values: listIn(head.text(`attribute.${number}.values`)),
    }))
    .filter(({ name }) => name !== '')
  // A variation may number its attributes otherwise than its parent: names decide.
  const pick = (variation: RowReader, name: string): string => {
    const number = numbers.find((one) => same(variation.text(`attribute.${one}.name`), name))
    return number === undefined ? '' : variation.text(`attribute.${number}.values`)
  }
  const isOption = (name: string): boolean => variations.some((one) => pick(one, name) !== '')
  const names = named.map(({ name }) => name).filter(isOption)
  return {
    names,
    picksOf: (variation) => names.map((name) => pick(variation, name) || 'Any'),
    told: named.filter(({ name }) => !names.includes(name)),
  }
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
