import { type ReactNode, useEffect, useRef } from 'react'
import { addShortcut } from './shortcuts.ts'

/** Gives the screen a key for as long as it is open; the label is what `?` shows. */
export function useShortcut(keys: string, label: ReactNode, run: () => void): void {
  const latest = useRef({ label, run })
  useEffect(() => {
    latest.current = { label, run }
  })
  useEffect(() => {
    const { label: shown } = latest.current
    return addShortcut({ keys, label: shown, run: () => latest.current.run() })
  }, [keys])
}
