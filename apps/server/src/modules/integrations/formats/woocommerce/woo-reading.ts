import type { Reading } from '../reading.ts'
import type { Families } from './families.ts'

/** What all rows of a file are read with. */
export interface WooReading extends Reading {
  readonly families: Families
  readonly handles: Set<string>
}
