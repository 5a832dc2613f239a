import { looseOf, textOf, type Loose } from '../loose.ts'

/** One row of a Saleor dump, numbered from 1. */
export interface SaleorObject {
  readonly row: number
  readonly model: string
  readonly key: string
  readonly fields: Loose
}

/** The rows of a dump by model, and those of a model by a field that names another row. */
export class SaleorTables {
  readonly objects: readonly SaleorObject[]
  readonly #byModel = new Map<string, SaleorObject[]>()
  readonly #byField = new Map<string, Map<string, SaleorObject[]>>()

  constructor(file: unknown) {
    const list = Array.isArray(file) ? (file as unknown[]) : []
    this.objects = list.map((value, at) => {
      const { model, pk, fields } = looseOf(value)
      return { row: at + 1, model: textOf(model), key: textOf(pk), fields: looseOf(fields) }
    })
    for (const object of this.objects) {
      const rows = this.#byModel.get(object.model)
      if (rows === undefined) this.#byModel.set(object.model, [object])
      else rows.push(object)
    }
  }

  all(model: string): readonly SaleorObject[] {
    return this.#byModel.get(model) ?? []
  }

  one(model: string, key: unknown): SaleorObject | undefined {
    return this.where(model, 'pk', textOf(key))[0]
  }

  /** The rows of a model whose field names the key, in the order of the file. */
  where(model: string, field: string, key: string): readonly SaleorObject[] {
    const name = `${model} ${field}`
    let index = this.#byField.get(name)
    if (index === undefined) {
      index = new Map()
      for (const object of this.all(model)) {
        const own = field === 'pk' ? object.key : textOf(object.fields[field])
        index.set(own, [...(index.get(own) ?? []), object])
      }
      this.#byField.set(name, index)
    }
    return index.get(key) ?? []
  }
}
