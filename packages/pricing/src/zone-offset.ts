import { dateFormat } from '@redthread/kernel/formats'

/**
 * How far the clock of an IANA zone is ahead of UTC at an instant, both in milliseconds. Throws
 * RangeError where the zone is unknown.
 */
export function offsetOf(zone: string, at: number): number {
  const format = dateFormat('en-US', { ...fields, timeZone: zone })
  const whole = Math.floor(at / 1000) * 1000
  const part = new Map(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]))
  const get = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0
  const local = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  )
  return local - whole
}

const fields: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
}
