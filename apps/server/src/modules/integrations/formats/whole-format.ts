import type { ImportFormat } from '@redthread/contract/integrations-states'
import type { TextFile } from '../files/open-text.ts'
import type { Entry, Settings } from '../rules/entry.ts'

/** A format that is no table: JSON, lines of JSON, a feed. Nothing of it is mapped by hand. */
export interface WholeFormat {
  readonly kind: 'whole'
  readonly name: ImportFormat
  /** Tells by the beginning of the text whether a file is of this format. */
  readonly recognizes: (head: string) => boolean
  readonly read: (text: TextFile, settings: Settings) => AsyncIterable<Entry>
}
