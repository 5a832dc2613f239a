import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import { getConfig } from '@lingui/conf'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { wordsComplete } from './words-complete.ts'

/** What the server replaces by a fresh nonce each time it serves a tool's page. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/** The Vite configuration shared by counter, desk and admin; `root` is the app's folder. */
export function toolConfig(app: 'counter' | 'desk' | 'admin', root: string): UserConfig {
  // The macro would look for it in the folder that the process was started in.
  const linguiConfig = getConfig({ cwd: root })
  return {
    root,
    base: `/${app}/`,
    appType: 'spa',
    plugins: [
      wordsComplete(root),
      lingui({ cwd: root, failOnMissing: true, failOnCompileError: true }),
      react(),
      babel({ presets: [linguiTransformerBabelPreset({ linguiConfig }, { cwd: root })] }),
    ],
    html: { cspNonce: NONCE_PLACEHOLDER },
    build: {
      outDir: 'build',
      assetsDir: 'assets',
      assetsInlineLimit: 0,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
    },
    optimizeDeps: {
      include: [
        'react',
        'react-dom/client',
        'react-router',
        'react-router/dom',
        '@mantine/core',
        '@mantine/hooks',
        '@mantine/spotlight',
        '@mantine/notifications',
        '@tanstack/react-query',
        '@lingui/core',
        '@lingui/react',
      ],
    },
  }
}
