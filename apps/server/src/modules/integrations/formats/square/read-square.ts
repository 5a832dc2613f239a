import type { TextFile } from '../../files/open-text.ts'
import { wholeJson } from '../../files/whole-json.ts'
import { categoryPath } from '../../rules/category-path.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { listOf, textOf } from '../loose.ts'
import { addOnEntry } from './add-on-entry.ts'
import { itemEntry, type SquareReading } from './item-entry.ts'
import { squareObjects, type SquareObject } from './square-objects.ts'

/**
 * A till's catalog as Square gives it out: items with their variations, lists of modifiers as
 * add-ons, categories; taxes say whether prices include them. Discounts, plans and the like are
 * left out by name.
 */
export async function* readSquare(text: TextFile, settings: Settings): AsyncGenerator<Entry> {
  const objects = squareObjects(await wholeJson(text.open()))
  const byId = new Map(objects.map((object) => [object.id, object]))
  const nested = new Set(
    objects.flatMap(({ fields }) => listOf(fields['variations']).map((one) => textOf(idOf(one)))),
  )
  const reading: SquareReading = {
    settings,
    byId,
    paths: (id) => pathOf(id, byId),
    loose: objects.filter(({ type, id }) => type === 'ITEM_VARIATION' && !nested.has(id)),
    seen: new SeenSkus(),
    handles: new Set(),
  }
  for (const object of objects.filter(({ type }) => type === 'MODIFIER_LIST')) {
    yield addOnEntry(object, reading)
  }
  for (const object of objects) {
    if (object.type === 'ITEM') yield itemEntry(object, reading)
    else if (object.type !== 'MODIFIER_LIST') yield besideItems(object, reading)
  }
}

function idOf(value: unknown): unknown {
  return (value as { id?: unknown } | null)?.id
}

const used = new Set(['TAX', 'IMAGE', 'MODIFIER', 'ITEM_VARIATION'])

function besideItems({ row, id, type }: SquareObject, reading: SquareReading): Entry {
  if (type === 'CATEGORY') {
    const { documents } = categoryPath(reading.paths(id), reading.settings.locale)
    return { rows: [{ row, role: 'category' }], categories: documents }
  }
  // Taxes, pictures and variations on their own have been read with their items.
  const skipped = used.has(type) ? 'read_with_others' : 'not_a_product'
  return { rows: [{ row, role: 'other' }], skipped }
}

/** The names from the top category down to this one. */
function pathOf(id: string, byId: ReadonlyMap<string, SquareObject>): string[] {
  const names: string[] = []
  let here = byId.get(id)
  for (let depth = 0; here !== undefined && depth < 20; depth++) {
    names.unshift(textOf(here.fields['name']))
    const parent = here.fields['parentCategory'] as { id?: unknown } | undefined
    here = byId.get(textOf(parent?.id))
  }
  return names
}
