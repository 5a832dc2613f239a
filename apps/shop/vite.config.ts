import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import { reactRouter } from '@react-router/dev/vite'
import babel from '@rolldown/plugin-babel'
import { defineConfig } from 'vite'

const cwd = import.meta.dirname

export default defineConfig({
  root: cwd,
  cacheDir: 'node_modules/.vite',
  plugins: [
    reactRouter(),
    lingui({ cwd, failOnMissing: true }),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd })] }),
  ],
  build: {
    assetsInlineLimit: 0,
    // One sheet for the whole shop: it is small, and no page waits for its own.
    cssCodeSplit: false,
  },
  environments: {
    ssr: {
      build: { rolldownOptions: { input: './src/server.ts' } },
      resolve: { noExternal: true },
    },
  },
  ssr: { noExternal: true },
})
