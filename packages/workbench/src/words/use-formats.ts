import { useMemo } from 'react'
import { useLanguage } from './use-language.ts'

export interface Formats {
  /** Day and clock in the reader's zone, such as "22 Nov, 14:05". */
  moment: (instant: string) => string
  day: (instant: string) => string
  clock: (instant: string) => string
  /** "3 minutes ago"; coarse on purpose. */
  ago: (instant: string, nowMs?: number) => string
  count: (value: number) => string
  /** Bytes as a person says them, such as "118 MB". */
  bytes: (value: number) => string
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** Dates, times and counts as the reader's language writes them; 24-hour clock everywhere. */
export function useFormats(): Formats {
  const { locale } = useLanguage()
  return useMemo(() => {
    const tag = locale === 'en' ? 'en-GB' : locale
    const format = (options: Intl.DateTimeFormatOptions) => {
      const formatter = new Intl.DateTimeFormat(tag, options)
      return (instant: string) => formatter.format(new Date(instant))
    }
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
    const number = new Intl.NumberFormat(tag)
    return {
      moment: format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
      day: format({ day: 'numeric', month: 'short', year: 'numeric' }),
      clock: format({ hour: '2-digit', minute: '2-digit' }),
      ago: (instant, nowMs = Date.now()) => {
        const seconds = Math.round((new Date(instant).getTime() - nowMs) / 1000)
        const [unit, size] = steps.find(([, step]) => Math.abs(seconds) >= step) ?? ['second', 1]
        return relative.format(Math.trunc(seconds / size), unit)
      },
      count: (value) => number.format(value),
      bytes: (value) => {
        const step = Math.min(3, Math.floor(Math.log10(Math.max(1, value)) / 3))
        return `${number.format(Math.round(value / 1000 ** step))} ${['B', 'kB', 'MB', 'GB'][step]}`
      },
    }
  }, [locale])
}
