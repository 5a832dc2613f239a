import { readFileSync } from 'node:fs'

/** Reads one of the demo's drawings from the assets beside this file. */
export function drawing(name: string): string {
  return readFileSync(new URL(`./assets/${name}.svg`, import.meta.url), 'utf8').trim()
}
