import type { Engine } from '#platform/engine.ts'
import { pendingSeeds, plantSeed } from '#platform/migrate/seed.ts'
import type { Module } from '#platform/module.ts'
import type { Terminal } from './terminal.ts'

/** Fills in what the demo retailer lacks, showing each part; nothing on a database of one's own. */
export async function plantSeeds(
  engine: Engine,
  modules: readonly Module[],
  terminal: Terminal,
): Promise<void> {
  const pending = await pendingSeeds(engine, modules)
  if (pending.length === 0) return
  const step = terminal.step('demo')
  for (const [index, part] of pending.entries()) {
    step.note(`${index + 1} of ${pending.length}: ${part.name}`)
    await plantSeed(engine, part)
  }
  step.done(`retailer Tuuli filled in, ${pending.length} parts`)
}
