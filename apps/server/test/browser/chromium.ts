import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

// A container has no user namespaces and a small /dev/shm; what is opened here is our own.
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb']

/**
 * Launches a Chromium: the one that REDTHREAD_CHROMIUM names, else the one that comes with the
 * packages, else one found on the machine. The packaged one has no window to draw and costs a
 * third less than a whole browser; and it is the same everywhere. Needs neither root nor a
 * download. Throws with the reason of each where none starts.
 */
export async function launchChromium(): Promise<Browser> {
  const reasons: string[] = []
  for (const candidate of candidates()) {
    try {
      const { path, env } = await candidate()
      return await chromium.launch({ executablePath: path, args, env, timeout: 60_000 })
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  throw new Error(`no Chromium starts here:\n${reasons.join('\n')}`)
}

interface Executable {
  readonly path: string
  readonly env: Record<string, string>
}

type Candidate = () => Promise<Executable>

function candidates(): Candidate[] {
  const named = process.env['REDTHREAD_CHROMIUM']
  if (named === 'package') return [packaged, packagedWithLibraries]
  if (named) return [() => Promise.resolve({ path: named, env: plainEnv() })]
  const found = onMachine()
  const machine: Candidate = () => Promise.resolve({ path: found ?? '', env: plainEnv() })
  return [packaged, packagedWithLibraries, ...(found === null ? [] : [machine])]
}

function onMachine(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = [...folders.flatMap((folder) => names.map((n) => join(folder, n))), ...places]
  return paths.find((path) => existsSync(path)) ?? null
}

function plainEnv(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])))
}

/** The package's Chromium, on a machine that has the libraries which browsers need. */
async function packaged(): Promise<Executable> {
  const folder = await unpacked()
  const env = plainEnv()
  if (!existsSync('/etc/fonts')) env['FONTCONFIG_PATH'] = join(folder, 'fonts')
  return { path: join(folder, 'chromium'), env }
}

/** The same with the libraries that come with it, for a bare machine. */
async function packagedWithLibraries(): Promise<Executable> {
  const { path, env } = await packaged()
  const own = join(dirname(path), 'al2023', 'lib')
  const known = env['LD_LIBRARY_PATH']
  return { path, env: { ...env, LD_LIBRARY_PATH: known ? `${own}:${known}` : own } }
}

/**
 * Unpacks the package's Chromium once per version and user. It goes into a folder of its own
 * first: two test processes may come at once, and a half-written browser must never be found.
 */
async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url)
  const root = join(dirname(require.resolve('@sparticuz/chromium')), '..')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const home = join(tmpdir(), `redthread-chromium-${version}-${userInfo().uid}`)
  if (existsSync(home)) return home
  const draft = `${home}.${process.pid}`
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  await inflateInto(draft, join(root, 'bin'))
  try {
    renameSync(draft, home)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return home
}

/** The package unpacks into the temporary folder of the moment: this one, for that moment. */
async function inflateInto(folder: string, bin: string): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(join(bin, name))
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
