import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig, mergeConfig } from 'vite'
import { toolConfig } from '../../packages/workbench/vite/tool-config.ts'

// The worker keeps the till's own files, so that it opens without a network.
const worker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/offline',
  filename: 'sw.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: { globPatterns: ['**/*.{js,css,svg,woff2}'] },
})

export default defineConfig(
  mergeConfig(toolConfig('counter', import.meta.dirname), { plugins: [worker] }),
)
