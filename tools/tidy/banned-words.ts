import type { Node } from 'oxc-parser'
import { writtenSources, type Finding, type Repository } from './repository.ts'
import { lineAt, type Source } from './source.ts'

interface Banned {
  readonly instead: string
  /** Terms of the field, or names that others gave, in which the word is right. */
  readonly except?: readonly string[]
  /** Only files and folders of this shape are meant. */
  readonly only?: RegExp
}

/** Words that say nothing about the thing they name. */
const BANNED: Readonly<Record<string, Banned>> = {
  util: { instead: 'the name of what it does' },
  utils: { instead: 'the name of what it does' },
  utilities: { instead: 'the name of what it does' },
  helper: { instead: 'the name of what it does' },
  helpers: { instead: 'the name of what it does' },
  common: { instead: 'the name of what is shared', except: ['common-password'] },
  misc: { instead: 'one file per thing' },
  service: {
    instead: 'verb + noun, as a function',
    // What a store offers is a word of the field; a bag of functions is not.
    only: /^(services?|.*-services?)$/,
    except: ['location-service', 'store-service', 'customer-service'],
  },
  services: {
    instead: 'the domain word',
    only: /^(services?|.*-services?)$/,
    except: ['location-services', 'store-services'],
  },
  manager: { instead: 'what it does: keeper of what?', except: ['store-manager'] },
  base: {
    instead: 'what it is the ground of',
    except: ['base-unit', 'base-url', 'base-path', 'base-style'],
  },
  data: {
    instead: 'what the values are: orders, rows, answer',
    except: ['data-folder', 'data-dir', 'data-table', 'data-file'],
  },
  info: { instead: 'what is told: summary, detail, about' },
}

/** File, folder, function, class, type and constant names say what they name. */
export function bannedWords(repository: Repository): Finding[] {
  const paths = repository.files.filter((path) => /^(packages|apps|tools|bench|story)\//.test(path))
  return [...pathNames(paths), ...writtenSources(repository).flatMap(declaredNames)]
}

function pathNames(paths: readonly string[]): Finding[] {
  const seen = new Set<string>()
  return paths.flatMap((path) =>
    path.split('/').flatMap((part, depth, parts) => {
      const place = parts.slice(0, depth + 1).join('/')
      if (seen.has(place) || part.startsWith('tsconfig')) return []
      seen.add(place)
      return judge(part.split('.')[0] ?? part, { path: place, isCode: false })
    }),
  )
}

function declaredNames(source: Source): Finding[] {
  return source.program.body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    return inner === null
      ? []
      : namesOf(inner).flatMap(({ name, start }) =>
          judge(name, { path: source.path, line: lineAt(source, start), isCode: true }),
        )
  })
}

function namesOf(node: Node): { name: string; start: number }[] {
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id] : []))
  if (
    node.type === 'FunctionDeclaration' ||
    node.type === 'ClassDeclaration' ||
    node.type === 'TSInterfaceDeclaration' ||
    node.type === 'TSTypeAliasDeclaration'
  )
    return node.id === null ? [] : [node.id]
  return []
}

interface Place {
  readonly path: string
  readonly line?: number
  /** Whether it is the name of a function, a type or a constant. */
  readonly isCode: boolean
}

function judge(name: string, { isCode, ...place }: Place): Finding[] {
  const words = splitWords(name)
  const phrase = words.join('-')
  return words.flatMap((word) => {
    const banned = BANNED[word]
    if (banned === undefined || banned.except?.some((term) => phrase.includes(term))) return []
    if (banned.only !== undefined && (isCode || !banned.only.test(phrase))) return []
    const message = `"${name}" says "${word}"; say ${banned.instead}`
    return [{ rule: 'banned-word', ...place, message }]
  })
}

/** `baseUrl`, `base-url`, `BASE_URL` → `base`, `url`. */
function splitWords(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}
