import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, shell } from '../shell.ts'
import { precompress } from './precompress.ts'

export const APPS: readonly string[] = ['shop', 'counter', 'desk', 'admin']

export interface AppBuild {
  readonly app: string
  readonly state: 'built' | 'failed' | 'absent'
  readonly ms: number
  readonly output: string
  /** How many assets got a compressed twin. */
  readonly compressed: number
}

/** Builds one web app with its own build script, or with the tool that its configuration names. */
export async function buildApp(app: string): Promise<AppBuild> {
  const folder = join(ROOT, 'apps', app)
  const command = buildCommand(folder)
  if (command === null) return { app, state: 'absent', ms: 0, output: '', compressed: 0 }
  const { code, output, ms } = await shell(`NODE_ENV=production ${command}`, folder)
  if (code !== 0) return { app, state: 'failed', ms, output, compressed: 0 }
  const compressed = await precompress(clientFolder(folder))
  return { app, state: 'built', ms, output, compressed }
}

/** Whether a build of the app lies there at all. */
export function isBuilt(app: string): boolean {
  return existsSync(clientFolder(join(ROOT, 'apps', app)))
}

function buildCommand(folder: string): string | null {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return null
  const { scripts } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    scripts?: Record<string, string>
  }
  if (scripts?.['build'] !== undefined) return scripts['build']
  if (existsSync(join(folder, 'react-router.config.ts'))) return 'react-router build'
  return existsSync(join(folder, 'vite.config.ts')) ? 'vite build' : null
}

/** Where the browser's half of a build lies: React Router keeps it apart from the server's. */
function clientFolder(folder: string): string {
  const candidates = ['build/client', 'build', 'dist'].map((path) => join(folder, path))
  return candidates.find((path) => existsSync(path)) ?? join(folder, 'build')
}
