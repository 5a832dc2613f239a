import type { Finding, Repository } from './repository.ts'

/** React Router and tools give these their names. */
const GIVEN = /^(README|CHANGELOG|CONTRIBUTING|ARCHITECTURE|SECURITY|LICENSE)/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Source files are named in kebab-case, and a command or query after the one thing it exports. */
export function fileNames({ files, sources }: Repository): Finding[] {
  const code = files.filter((path) =>
    /^(packages|apps|tools|bench|story)\/.*[.](tsx?|css|sql)$/.test(path),
  )
  const shapes = code.flatMap((path) => {
    const stem = path.split('/').at(-1)?.split('.')[0] ?? ''
    if (KEBAB.test(stem.replace(/^_/, '')) || GIVEN.test(stem)) return []
    return [{ rule: 'file-name', path, message: `"${stem}" is not kebab-case` }]
  })
  const handlers = sources.filter((source) =>
    /\/modules\/[^/]+\/(commands|queries)\/[^/]+(?<![.]test)[.]ts$/.test(source.path),
  )
  return [
    ...shapes,
    ...handlers.flatMap(({ path, program }) => {
      const stem =
        path
          .split('/')
          .at(-1)
          ?.replace(/[.]ts$/, '') ?? ''
      const expected = stem.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
      const exported = program.body.flatMap((statement) =>
        statement.type === 'ExportNamedDeclaration' &&
        statement.declaration?.type === 'FunctionDeclaration'
          ? [statement.declaration.id?.name]
          : [],
      )
      if (exported.includes(expected)) return []
      return [{ rule: 'file-name', path, message: `it should export the function ${expected}` }]
    }),
  ]
}
