import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '../shell.ts'

/** A folder tree of a test's own, gone when the test is over. */
export interface Planted extends Disposable {
  readonly root: string
}

/** Writes files into a fresh folder; with `packages`, what is installed can be imported there. */
export function plant(
  files: Readonly<Record<string, string>>,
  options: { readonly packages?: boolean } = {},
): Planted {
  const root = mkdtempSync(join(tmpdir(), 'redthread-planted-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  if (options.packages === true) symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}

/** Lines of a file, as the tests below write them. */
export function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`
}
