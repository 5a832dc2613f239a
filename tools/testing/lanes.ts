import { readFileSync } from 'node:fs'
import type { Lane } from './run-test-files.ts'

const opensBrowser = /\/(browser|every-page|demo-house)\.ts'/

/**
 * Shares the places between files that open a browser and all others. A browser is several
 * processes: with more of them than cores each waits for the others, and none is quick.
 */
export function lanesOf(files: readonly string[], cores: number, places: number): readonly Lane[] {
  const heavy = files.filter((file) => opensBrowser.test(readFileSync(file, 'utf8')))
  const light = files.filter((file) => !heavy.includes(file))
  const forHeavy = Math.min(cores, places, Math.max(heavy.length, 1))
  const forLight = heavy.length === 0 ? places : Math.max(places - forHeavy, 1)
  return [
    { files: heavy, concurrency: forHeavy },
    { files: light, concurrency: forLight },
  ]
}
