/** A server process with nothing but a relay, for tests that kill some. Ends when told to. */
import { loadConfig } from '#platform/config.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { createLogger } from '#platform/logger.ts'
import { createPool } from '#platform/postgres/pool.ts'
import { randomBytes } from '#platform/random.ts'
import { createRelay } from '#platform/relay/create-relay.ts'
import { writingConsumer } from './given.ts'

const config = loadConfig({ LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent' })
const relay = createRelay(
  {
    pool: createPool({ connectionString: process.argv[2] ?? '', max: 4 }),
    config,
    log: createLogger(config),
    clock: () => Temporal.Now.instant(),
    random: randomBytes,
  },
  { workers: 2, pollMs: 50 },
)
registerListeners([{ consumers: [writingConsumer()] }])
process.once('SIGTERM', () => {
  void relay.stop().then(() => process.exit(0))
})
await relay.start()
process.send?.('ready')
