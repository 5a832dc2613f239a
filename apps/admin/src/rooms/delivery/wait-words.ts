import type { Locale } from '@redthread/kernel/words'

/** A wait as people say it: 45 min, 1 h 30 min, 2 days. */
export function waitWords(minutes: number, locale: Locale): string {
  const parts = [
    ['day', Math.floor(minutes / 1_440)],
    ['hour', Math.floor((minutes % 1_440) / 60)],
    ['minute', minutes % 60],
  ] as const
  const told = parts.filter(([, value]) => value > 0)
  return (told.length > 0 ? told : [parts[2]])
    .map(([unit, value]) => {
      const unitDisplay = unit === 'day' ? 'long' : 'short'
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value)
    })
    .join(' ')
}
