import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Trouble } from '#platform/trouble.ts'
import type { Terminal } from './terminal.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const apps = ['shop', 'counter', 'desk', 'admin']

/**
 * Builds the web apps that were never built (an install without scripts, a first start from
 * source). What is built is used as it is: `npm run build` renews it.
 * @throws Trouble web_build_failed
 */
export async function ensureWebBuild(
  terminal: Pick<Terminal, 'step'>,
  root: string = repository,
): Promise<void> {
  const missing = apps.filter((app) => !isBuilt(root, app))
  if (missing.length === 0) return
  const step = terminal.step('apps')
  step.note(`building ${missing.join(', ')}, once`)
  const { code, lines } = await build(root, missing, (line) => step.note(line))
  if (code !== 0) throw failed(lines)
  step.done(`${missing.join(', ')} built`)
}

/** A build is whole when its stamp was written, which comes last. */
function isBuilt(root: string, app: string): boolean {
  const folder = join(root, 'apps', app)
  return ['build', 'dist'].some((name) => existsSync(join(folder, name))) && isStamped(root, app)
}

function isStamped(root: string, app: string): boolean {
  try {
    const stamps: unknown = JSON.parse(readFileSync(join(root, 'build', 'apps.json'), 'utf8'))
    return Object.hasOwn(stamps as object, app)
  } catch {
    return false
  }
}

async function build(root: string, names: readonly string[], onLine: (line: string) => void) {
  const child = spawn(process.execPath, [join(root, 'tools', 'build-apps.ts'), ...names], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      lines.push(line)
      onLine(line)
    })
  }
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (exit) => resolve(exit ?? 1))
  })
  return { code, lines }
}

function failed(lines: readonly string[]): Trouble {
  return new Trouble('web_build_failed', {
    what: `The web apps could not be built:\n${lines.slice(-25).join('\n')}`,
    safe: 'Database and data folder were not touched by this.',
    todo: 'Run npm ci (with development packages), then npm run build; it shows everything.',
  })
}
