import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import { getConfig } from '@lingui/conf'
import { reactRouter } from '@react-router/dev/vite'
import babel from '@rolldown/plugin-babel'
import { defineConfig } from 'vite'

const cwd = import.meta.dirname
// The macro would look for it in the folder that the process was started in.
const linguiConfig = getConfig({ cwd })

export default defineConfig(({ command }) => ({
  root: cwd,
  cacheDir: 'node_modules/.vite',
  // React looks at this in the server too, and is twice as fast in production.
  define: command === 'build' ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  plugins: [
    reactRouter(),
    lingui({ cwd, failOnMissing: true }),
    babel({ presets: [linguiTransformerBabelPreset({ linguiConfig }, { cwd })] }),
  ],
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'react-router',
      'react-router/dom',
      '@lingui/core',
      '@lingui/react',
    ],
  },
  build: {
    assetsInlineLimit: 0,
    // One sheet for the whole shop: it is small, and no page waits for its own.
    cssCodeSplit: false,
  },
  environments: {
    ssr: {
      build: { rolldownOptions: { input: './src/server.ts' } },
      // One file without node_modules starts faster; Vite itself runs only ES modules inline.
      resolve: command === 'build' ? { noExternal: true } : {},
    },
  },
}))
