import type { Tone } from '@redthread/ui/status'
import type { ReactNode } from 'react'

/** Something that waits for a person, and where it is seen to. */
export interface Need {
  key: string
  tone: Tone
  to: string
  title: ReactNode
  note?: ReactNode
}
