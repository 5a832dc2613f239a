import { useEffect, useRef } from 'react'

/** A hand scanner types like a person in a great hurry, and ends with Enter. */
const MOST_MS_BETWEEN = 45
const LEAST_LENGTH = 6

/**
 * Listens on every screen for a scanner that is connected as a keyboard, and hands on the code
 * that it read. What a person types is left alone, also in fields; what a scanner typed into one
 * is taken out again.
 */
export function useWedge(onCode: (code: string) => void): void {
  const latest = useRef(onCode)
  useEffect(() => {
    latest.current = onCode
  })
  useEffect(() => {
    let read = ''
    let last = 0
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const quick = event.timeStamp - last <= MOST_MS_BETWEEN
      last = event.timeStamp
      if (event.key === 'Enter') {
        const field = event.target instanceof HTMLInputElement ? event.target : null
        if (quick && read.length >= LEAST_LENGTH && isScanned(read, field)) {
          event.preventDefault()
          event.stopPropagation()
          if (field?.value.endsWith(read)) takeOut(field, read)
          latest.current(read)
        }
        read = ''
      } else if (event.key.length === 1) {
        // What comes so quickly is no key of a person's: it must not be taken for a shortcut.
        if (quick) event.stopPropagation()
        read = quick ? read + event.key : event.key
      }
    }
    document.addEventListener('keydown', hear, true)
    return () => document.removeEventListener('keydown', hear, true)
  }, [])
}

/** The quick end of what a person has typed is no scan; the figures below bars always are one. */
function isScanned(read: string, field: HTMLInputElement | null): boolean {
  return field === null || field.value.trim() === read || /^\d{8,14}$/.test(read)
}

/** Takes a code out of a field again, so that React hears of it. */
function takeOut(field: HTMLInputElement, code: string): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  value?.set?.call(field, field.value.slice(0, -code.length))
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
