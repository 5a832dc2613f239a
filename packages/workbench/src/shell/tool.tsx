import type { MessageDescriptor } from '@lingui/core'
import type { Locale } from '@redthread/kernel/words'
import { createContext, use, type ComponentType } from 'react'
import type { WordsOfApp } from '../words/load-words.ts'

export interface RailItem {
  to: string
  label: MessageDescriptor
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  /** Second key after `g`, so `b` makes "g b". */
  key?: string
  /** Without this permission the item is not shown. */
  may?: string
  /** Something waits here: shown as a count beside the label. */
  useCount?: () => number | undefined
}

export interface RailGroup {
  label?: MessageDescriptor
  items: readonly RailItem[]
}

export interface PaletteHit {
  id: string
  group: string
  label: string
  note?: string
  to: string
}

/** What makes one tool out of the workbench: its name, rail, words and search. */
export interface Tool {
  app: 'counter' | 'desk' | 'admin'
  name: MessageDescriptor
  rail: readonly RailGroup[]
  /** Rooms within rooms: found in the palette, not in the rail. */
  within?: readonly Pick<RailItem, 'to' | 'label' | 'may'>[]
  words: WordsOfApp
  /** Finds people, stores, brands, settings for the palette; answers nothing rather than fails. */
  search?: (query: string, locale: Locale, signal: AbortSignal) => Promise<PaletteHit[]>
}

export const ToolContext = createContext<Tool | undefined>(undefined)

/** The tool that is running. */
export function useTool(): Tool {
  const tool = use(ToolContext)
  if (tool === undefined) throw new Error('useTool outside a tool')
  return tool
}
