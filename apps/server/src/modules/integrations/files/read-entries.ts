import type { Entry, Settings } from '../rules/entry.ts'
import type { Examined } from './examine-file.ts'
import { UnreadableFile } from './source-file.ts'
import { openTable } from './table.ts'

/**
 * The entries of a file, always in the same order: the number of an entry is a place to go on
 * from. Throws UnreadableFile.
 */
export function readEntries(examined: Examined, settings: Settings): AsyncIterable<Entry> {
  const { text, format, delimiter, columns, missing } = examined
  if (format === null) throw new UnreadableFile('unknown_format')
  if (missing.length > 0) throw new UnreadableFile('missing_column', missing.join(', '))
  if (format.kind === 'whole') return format.read(text, settings)
  return format.read(openTable(text, delimiter ?? ',', columns), settings)
}
