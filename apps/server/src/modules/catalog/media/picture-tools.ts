import type { default as Sharp } from 'sharp'

let loaded: Promise<typeof Sharp> | undefined

/**
 * What reads and draws pictures, loaded with the first of them: a server that only sells does
 * without its 22 MB. One thread for each picture: the shop goes on answering meanwhile.
 */
export function pictureTools(): Promise<typeof Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1)
    sharp.cache(false)
    return sharp
  })
  return loaded
}
