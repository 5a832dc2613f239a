import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindType } from './tables.ts'

/**
 * Finds where a type named in a column's comment is published: the module's own contract first,
 * then the other contracts, then the kernel. Where none exports it, it names the module's contract,
 * so that the type check asks for it there.
 */
export function typeFinder(root: string): FindType {
  const files = ['contract', 'kernel'].flatMap((name) =>
    globSync(`packages/${name}/src/*.ts`, { cwd: root })
      .filter((path) => !path.endsWith('.test.ts'))
      .toSorted()
      .map((path) => ({
        path: `@redthread/${name}/${/([^/]+)[.]ts$/.exec(path)?.[1] ?? ''}`,
        text: readFileSync(join(root, path), 'utf8'),
      })),
  )
  return (name, schema) => {
    const exported = new RegExp(`^export (type|interface|class) ${name}\\b`, 'm')
    const holders = files.filter(({ text }) => exported.test(text)).map(({ path }) => path)
    const own = holders.find((path) => path.startsWith(`@redthread/contract/${schema}`))
    return own ?? holders[0] ?? `@redthread/contract/${schema}`
  }
}
