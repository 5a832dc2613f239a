import { lookup, type LookupAddress } from 'node:dns'
import { get as getPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { get as getSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './is-public-address.ts'

/** A picture that cannot be had; the reason is told in the report. */
export class NoPicture extends Error {}

/** Where pictures may be fetched from: the open internet, unless a test says otherwise. */
export type Allows = (address: string) => boolean

const mostBytes = 20 * 1024 * 1024
const mostHops = 3
const waitMs = 20_000

/**
 * Fetches a picture. Every address that a name or a redirect leads to is checked as the connection
 * is made, so that a file cannot make the server read from its own network. Throws NoPicture.
 */
export async function fetchPicture(
  url: string,
  allows: Allows = isPublicAddress,
  hops = 0,
): Promise<Uint8Array> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new NoPicture('no web address')
  if (hops > mostHops) throw new NoPicture('too many redirects')
  const { protocol, hostname } = new URL(url)
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (/^[\d.]+$|:/.test(literal) && !allows(literal)) throw new NoPicture('not a public address')
  const answer = await open(url, protocol === 'https:', allows)
  const { statusCode = 0, headers } = answer
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    answer.destroy()
    return fetchPicture(new URL(headers.location, url).href, allows, hops + 1)
  }
  if (statusCode !== 200) {
    answer.destroy()
    throw new NoPicture(`answered ${statusCode}`)
  }
  return bytesOf(answer)
}

function open(url: string, isSecure: boolean, allows: Allows): Promise<IncomingMessage> {
  const options: RequestOptions = { lookup: guarded(allows), timeout: waitMs }
  return new Promise((resolve, reject) => {
    const request = (isSecure ? getSecure : getPlain)(url, options, resolve)
    request.on('timeout', () => request.destroy(new NoPicture('too slow')))
    request.on('error', (error) => reject(new NoPicture(error.message.slice(0, 150))))
  })
}

function guarded(allows: Allows): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return callback(error, '')
      const bad = found.find(({ address }) => !allows(address))
      if (bad !== undefined) return callback(new NoPicture('not a public address'), '')
      if (options.all === true) return callback(null, found)
      const [first] = found
      return callback(null, first?.address ?? '', first?.family)
    })
  }
}

async function bytesOf(answer: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length
    if (length > mostBytes) throw new NoPicture('larger than 20 MB')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
