import type { TextFile } from '../../files/open-text.ts'
import { feedItems } from '../../files/feed-items.ts'
import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import type { TableFormat } from '../table-format.ts'
import type { WholeFormat } from '../whole-format.ts'
import { feedField, feedFields } from './feed-cells.ts'
import { readFeedRows } from './read-feed-rows.ts'

/** Google's product feed as RSS 2.0 or Atom. */
export const googleXml: WholeFormat = {
  kind: 'whole',
  name: 'google_feed',
  recognizes: (head) => /^\s*</.test(head) && /<(rss|feed|item|entry)[\s>]/.test(head),
  read: readXml,
}

/** Google's product feed as a table, with tabs as a rule. */
export const googleTsv: TableFormat = {
  kind: 'table',
  name: 'google_feed',
  fields: feedFields,
  fieldOf: feedField,
  needs: [['id'], ['title']],
  recognizes: (headings) =>
    headings.has('id') &&
    headings.has('title') &&
    (headings.has('image link') || headings.has('availability') || headings.has('item group id')),
  read: readFeedRows,
}

async function* readXml(text: TextFile, settings: Settings): AsyncGenerator<Entry> {
  const columns = { headings: feedFields, fields: feedFields }
  const table: Table = { columns, rows: () => itemRows(text) }
  yield* readFeedRows(table, settings)
}

async function* itemRows(text: TextFile): AsyncGenerator<readonly TableRow[]> {
  for await (const { row, fields } of feedItems(text.open())) {
    const cells: Record<string, string> = {}
    for (const [name, values] of Object.entries(fields)) {
      const field = feedField(name)
      const value = values.join(name === 'additional_image_link' ? ',' : ' > ').trim()
      if (field !== null && value !== '')
        cells[field] = field === 'title' ? (values[0] ?? '') : value
    }
    yield [{ row, cells }]
  }
}
