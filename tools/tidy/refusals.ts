import type { Node } from 'oxc-parser'
import { CallGraph } from './refusals/call-graph.ts'
import type { Address, Names } from './refusals/names.ts'
import { routeDeclarations, type RouteDeclaration } from './refusals/route-declarations.ts'
import type { Finding, Repository } from './repository.ts'

const DOCUMENT = 'docs/refusals.md'

/**
 * Each route declares what its handler may refuse, through all that it calls, and nothing else;
 * each refusal is raised somewhere and documented.
 */
export function refusals(repository: Repository): Finding[] {
  const graph = new CallGraph(
    repository.sources.filter(
      ({ path, isTest }) => !isTest && /^(apps\/server|packages\/contract)\/src\//.test(path),
    ),
  )
  return [...routeFindings(graph), ...unusedFindings(graph), ...documentFindings(graph, repository)]
}

function routeFindings(graph: CallGraph): Finding[] {
  return [...graph.files.values()].flatMap((names) =>
    routeDeclarations(names).flatMap((declaration) => routeFinding(graph, names, declaration)),
  )
}

function routeFinding(graph: CallGraph, names: Names, route: RouteDeclaration): Finding[] {
  const place = { path: names.source.path, line: route.line }
  const declared =
    route.refusals === null ? new Set<string>() : declaredBy(graph, names, route.refusals)
  const raised = route.handle === null ? new Set<string>() : graph.raisedFrom(names, route.handle)
  const undeclared = [...raised].filter(
    (code) => !code.startsWith('platform.') && !declared.has(code),
  )
  const own = route.refusals === null ? [] : [...graph.reach(names, route.refusals).declared]
  const vain = own.filter((code) => !raised.has(code))
  return [
    ...undeclared.map((code) => ({
      rule: 'undeclared-refusal',
      ...place,
      message: `${route.name} may refuse ${code} and does not declare it`,
    })),
    ...vain.map((code) => ({
      rule: 'refusal-declared-in-vain',
      ...place,
      message: `${route.name} declares ${code}, which its handler never raises`,
    })),
  ]
}

/** The codes that a list names, also through lists that it is made of. */
function declaredBy(graph: CallGraph, names: Names, list: Node): Set<string> {
  const { declared, uses } = graph.reach(names, list)
  const through = [...uses].flatMap((at) => {
    const own = ownList(graph, at)
    return own === null ? [] : [...declaredBy(graph, own.names, own.list)]
  })
  return new Set([...declared, ...through])
}

function ownList(graph: CallGraph, at: Address): { names: Names; list: Node } | null {
  const [path = '', name = ''] = at.split('#')
  const names = graph.files.get(path)
  const list = names?.own.get(name)
  return names !== undefined && list?.type === 'ArrayExpression' ? { names, list } : null
}

function unusedFindings(graph: CallGraph): Finding[] {
  const raised = new Set<string>()
  for (const names of graph.files.values()) {
    const reach = graph.reach(names, names.source.program)
    const declares = routeDeclarations(names).length > 0
    for (const code of declares ? reach.raised : reach.raised.union(reach.declared))
      raised.add(code)
  }
  return codesOf(graph).flatMap(({ code, path, line }) => {
    if (raised.has(code)) return []
    return [{ rule: 'refusal-never-raised', path, line, message: `nothing ever refuses ${code}` }]
  })
}

function documentFindings(graph: CallGraph, { read }: Repository): Finding[] {
  const documented = new Set(read(DOCUMENT).match(/(?<=^\| `)[a-z_]+[.][a-z_]+(?=`)/gm) ?? [])
  const codes = codesOf(graph)
  const known = new Set(codes.map(({ code }) => code))
  return [
    ...codes
      .filter(({ code }) => !documented.has(code))
      .map(({ code, path, line }) => ({
        rule: 'undocumented-refusal',
        path,
        line,
        message: `${code} is not in ${DOCUMENT}: npm run generate`,
      })),
    ...[...documented]
      .filter((code) => !known.has(code))
      .map((code) => ({
        rule: 'refusal-documented-in-vain',
        path: DOCUMENT,
        message: `no module refuses ${code}`,
      })),
  ]
}

function codesOf(graph: CallGraph): { code: string; path: string; line: number }[] {
  return [...graph.tables.values()].flatMap(({ module, path, codes }) =>
    [...codes].map(([code, line]) => ({ code: `${module}.${code}`, path, line })),
  )
}
