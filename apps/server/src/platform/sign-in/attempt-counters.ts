import type { KnownDevice } from './known-device.ts'
import type { Counter } from './throttle.ts'

/** Who tries to get into which account, and from where. */
export interface Attempt {
  /** Password, code: each has counters of its own. */
  readonly step: string
  readonly account: string
  readonly ip: string
  readonly known: KnownDevice | null
}

/**
 * The counters of an attempt. A browser that has been in this account before has a counter of its
 * own, so that nobody else's failures keep its owner out. Strangers share one per address and one
 * for the account, which no botnet gets around; the latter waits a minute at most.
 */
export function countersOf({ step, account, ip, known }: Attempt): Counter[] {
  if (known?.accounts.includes(account)) {
    const key = `${step} device ${known.tag} ${account}`
    return [{ key, patience: { free: 8, capSeconds: 900 } }]
  }
  return [
    { key: `${step} ip ${network(ip)} ${account}`, patience: { free: 5, capSeconds: 900 } },
    { key: `${step} all ${account}`, patience: { free: 30, capSeconds: 60 } },
  ]
}

/** The address, or the /64 of an IPv6 one, which a single household or machine owns. */
export function network(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped !== undefined) return mapped
  if (!ip.includes(':')) return ip
  const [head = '', tail = ''] = ip.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const zeros = ip.includes('::')
    ? Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0')
    : []
  const groups = [...left, ...zeros, ...right].slice(0, 4)
  return groups.map((g) => g.toLowerCase().replace(/^0+(?=.)/, '')).join(':')
}
