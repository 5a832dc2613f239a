import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { TextFile } from '../../files/open-text.ts'
import { textLines } from '../../files/text-lines.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { listOf, looseOf, textOf, type Loose } from '../loose.ts'
import type { WholeFormat } from '../whole-format.ts'
import { ownPrice } from './own-prices.ts'

/** Our own lines of JSON: `{ "product": { … }, "prices": [ … ] }`, one product each. */
export const ownJsonl: WholeFormat = {
  kind: 'whole',
  name: 'own_jsonl',
  recognizes: (head) => /^\s*\{\s*"(product|prices)"\s*:/.test(head),
  read: readOwnJsonl,
}

const mostLine = 16 * 1024 * 1024

async function* readOwnJsonl(text: TextFile, settings: Settings): AsyncGenerator<Entry> {
  const seen = new Set<string>()
  for await (const lines of textLines(text.open())) {
    for (const { row, line } of lines) yield lineEntry(row, line, { settings, seen })
  }
}

interface Of {
  readonly settings: Settings
  readonly seen: Set<string>
}

function lineEntry(row: number, line: string, { settings, seen }: Of): Entry {
  const faults: Fault[] = []
  const blame = (column: string | null, value: string, reason: string): void =>
    void faults.push({ row, column, value: value.slice(0, 200), reason, soft: false })
  const { product, prices } = parse(line, blame)
  const document = product === undefined ? undefined : documentOf(product, settings)
  if (document !== undefined) {
    if (seen.has(document.handle)) blame('handle', document.handle, 'duplicate_product')
    seen.add(document.handle)
  }
  const read = listOf(prices).map((one) => ownPrice(one, row))
  for (const one of read) if ('reason' in one) blame('prices', '', one.reason)
  return {
    rows: [{ row, role: document === undefined ? 'price' : 'product' }],
    ...(document !== undefined && {
      product: document,
      variantRows: listOf(document.variants).map(() => row),
    }),
    prices: read.flatMap((one) => ('value' in one ? [one.value] : [])),
    faults,
  }
}

type Blame = (column: string | null, value: string, reason: string) => void

function parse(line: string, blame: Blame): Loose {
  if (line.length > mostLine) {
    blame(null, '', 'row_too_large')
    return {}
  }
  try {
    const value = looseOf(JSON.parse(line))
    if (value['product'] === undefined && value['prices'] === undefined) {
      blame('product', line, 'missing_value')
    }
    return value
  } catch (error) {
    blame(null, (error as Error).message, 'invalid_json')
    return {}
  }
}

/** The document as it stands; the catalog judges its shape. */
function documentOf(value: unknown, { state }: Settings): ProductDocument {
  const product = looseOf(value)
  const handle = textOf(product['handle'])
  const own = state === 'as_file' ? {} : { state }
  return { ...product, handle, ...own } as unknown as ProductDocument
}
