import type { CartLine } from '../cart-input.ts'

const none: readonly number[] = []

function valuesOf({ attributes }: CartLine, name: string): string | readonly string[] {
  return (Object.hasOwn(attributes, name) ? attributes[name] : undefined) ?? []
}

/** The places of lines by product, variant, category or attribute value, noted once per cart. */
export class LineIndex {
  readonly #lines: readonly CartLine[]
  readonly #maps = new Map<string, Map<string, number[]>>()

  constructor(lines: readonly CartLine[]) {
    this.#lines = lines
  }

  product(id: string): readonly number[] {
    return this.#of('product', (line) => line.productId).get(id) ?? none
  }

  variant(id: string): readonly number[] {
    return this.#of('variant', (line) => line.variantId).get(id) ?? none
  }

  category(id: string): readonly number[] {
    return this.#of('category', (line) => line.categoryIds).get(id) ?? none
  }

  attribute(name: string, value: string): readonly number[] {
    const map = this.#of(`attribute:${name}`, (line) => valuesOf(line, name))
    return map.get(value) ?? none
  }

  #of(key: string, values: (line: CartLine) => string | readonly string[]): Map<string, number[]> {
    let map = this.#maps.get(key)
    if (map === undefined) {
      map = new Map()
      this.#lines.forEach((line, place) => note(map, values(line), place))
      this.#maps.set(key, map)
    }
    return map
  }
}

function note(
  map: Map<string, number[]> | undefined,
  values: string | readonly string[],
  place: number,
): void {
  for (const value of typeof values === 'string' ? [values] : values) {
    const places = map?.get(value)
    if (places === undefined) map?.set(value, [place])
    else places.push(place)
  }
}
