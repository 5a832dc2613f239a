import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  ssr: true,
  // The shop has few pages: one manifest with the document saves a request on each first hover.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
