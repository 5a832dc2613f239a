import { randomFillSync } from 'node:crypto'

const reserve = new Uint8Array(4096)
let used = reserve.length

/** Cryptographic random bytes, drawn from a reserve: one system call per 4 KiB. */
export function randomBytes(bytes: number): Uint8Array {
  if (bytes > reserve.length) return randomFillSync(new Uint8Array(bytes))
  if (used + bytes > reserve.length) {
    randomFillSync(reserve)
    used = 0
  }
  used += bytes
  return reserve.slice(used - bytes, used)
}
