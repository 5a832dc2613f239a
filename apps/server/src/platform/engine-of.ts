import type { Config } from './config.ts'
import type { Engine } from './engine.ts'

const engines = new WeakMap<Config, Engine>()
const besides = new WeakMap<Engine, Engine>()
const areBeside = new WeakSet<Engine>()

/** Notes which engine the units of a configuration run on. */
export function noteEngine(engine: Engine): void {
  if (engines.get(engine.config) === engine || areBeside.has(engine)) return
  engines.set(engine.config, engine)
}

/**
 * The engine of a configuration over connections of its own, as `reserve` makes them of a pool;
 * throws where no unit of work was opened yet.
 */
export function engineBeside(config: Config, reserve: (pool: Engine['pool']) => Engine['pool']) {
  const engine = engines.get(config)
  if (engine === undefined) throw new Error('no unit of work was opened with this configuration')
  let beside = besides.get(engine)
  if (beside === undefined) {
    beside = { ...engine, pool: reserve(engine.pool) }
    besides.set(engine, beside)
    areBeside.add(beside)
  }
  return beside
}
