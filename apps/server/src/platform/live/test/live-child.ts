/** A server process with nothing but the door for live streams, for tests that restart it. */
import { loadConfig } from '#platform/config.ts'
import { strangers } from '#platform/edge/identify.ts'
import { createApp } from '#platform/http/create-app.ts'
import { createLive } from '#platform/live/create-live.ts'
import { mountLive } from '#platform/live/mount-live.ts'
import { createLogger } from '#platform/logger.ts'
import { createPool } from '#platform/postgres/pool.ts'
import { randomBytes } from '#platform/random.ts'
import { registerBells } from './given.ts'

const config = loadConfig({
  LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
  REDTHREAD_RATE_LIMIT: '0',
})
const engine = {
  pool: createPool({ connectionString: process.argv[2] ?? '', max: 4 }),
  config,
  log: createLogger(config),
  clock: () => Temporal.Now.instant(),
  random: randomBytes,
}
registerBells()
const live = createLive(engine)
const app = await createApp(engine)
mountLive(app, { engine, hub: live.hub, identify: strangers, mostPerCaller: 0 })
await live.start()
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => live.stop())
    .then(() => process.exit(0))
})
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }))
