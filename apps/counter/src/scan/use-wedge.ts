import { useEffect, useRef } from 'react'

/** A hand scanner types like a person in a great hurry, and ends with Enter. */
const MOST_MS_BETWEEN = 45
const LEAST_LENGTH = 6

/**
 * Listens on every screen for a scanner that is connected as a keyboard, and hands on the code
 * that it read. What a person types is left alone, also in fields.
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
        if (quick && read.length >= LEAST_LENGTH) {
          event.preventDefault()
          event.stopPropagation()
          latest.current(read)
        }
        read = ''
      } else if (event.key.length === 1) {
        read = quick ? read + event.key : event.key
      }
    }
    document.addEventListener('keydown', hear, true)
    return () => document.removeEventListener('keydown', hear, true)
  }, [])
}
