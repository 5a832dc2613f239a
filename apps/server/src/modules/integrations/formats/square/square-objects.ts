import { listOf, looseOf, textOf, type Loose } from '../loose.ts'

/** One object of a catalog, numbered from 1 as the file lists them. */
export interface SquareObject {
  readonly row: number
  readonly id: string
  readonly type: string
  readonly fields: Loose
  readonly picture: { readonly url: string; readonly alt: string } | null
}

/**
 * The objects of a Square catalog, as `{ "objects": […] }` of its API, a bare list, or the seed
 * files' `{ "#Name": { "data": {…} } }`. Names in snake_case are read as camelCase.
 */
export function squareObjects(file: unknown): SquareObject[] {
  const listed = Array.isArray(file) ? listOf(file) : listOf(looseOf(file)['objects'])
  const seeds = Object.entries(looseOf(file)).filter(([key]) => key.startsWith('#'))
  if (listed.length > 0) return listed.map((one, at) => objectOf(one, { row: at + 1, image: {} }))
  return seeds.map(([, seed], at) => {
    const { data, image } = looseOf(seed)
    return objectOf(data, { row: at + 1, image: looseOf(image) })
  })
}

function objectOf(value: unknown, { row, image }: { row: number; image: Loose }): SquareObject {
  const object = camelOf(looseOf(value))
  const type = textOf(object['type'])
  const key = `${type.toLowerCase().replaceAll(/_(\w)/g, (_, c: string) => c.toUpperCase())}Data`
  const url = textOf(image['url'])
  const picture = url === '' ? null : { url, alt: textOf(image['caption']) }
  return { row, id: textOf(object['id']), type, fields: looseOf(object[key]), picture }
}

function camelOf(value: Loose): Loose {
  const entries = Object.entries(value).map(([name, inner]) => {
    const camel = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return [camel, deep(inner)] as const
  })
  return Object.fromEntries(entries)
}

function deep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deep)
  return typeof value === 'object' && value !== null ? camelOf(value as Loose) : value
}
