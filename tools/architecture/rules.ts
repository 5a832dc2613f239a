import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import type { Area, Room } from '../../architecture.ts'

/** The map that the rules are made from; tests bring a small one of their own. */
export interface ArchitectureMap {
  readonly rooms: Readonly<Record<string, Room>>
  readonly areas: Readonly<Record<string, Area>>
}

const MODULES = '^apps/server/src/modules/'
const TESTS = '(^|/)test/|[.]test[.]tsx?$'
// Made by a bundler or a generator: addresses of assets, virtual modules, types of routes.
const NOT_FILES = '[?]url$|^virtual:|[.]react-router/|^[.]/[+]types/'

/** Every import rule, made from the map; each carries the reason that a person reads. */
export function importRules(map: ArchitectureMap): IRegularForbiddenRuleType[] {
  return [...everywhere(), ...directions(map), ...insideTheServer(), ...alongTheMap(map)]
}

function everywhere(): IRegularForbiddenRuleType[] {
  return [
    forbid('no-cycle', 'A cycle means two files are one. Move what they share below both.', {
      from: {},
      to: { circular: true },
    }),
    forbid('no-missing-file', 'The import leads nowhere.', {
      from: {},
      to: { couldNotResolve: true, pathNot: NOT_FILES },
    }),
    forbid('tests-stay-outside', 'Product code never imports test code.', {
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: TESTS },
      to: { path: TESTS, pathNot: 'node_modules' },
    }),
    forbid('tools-stay-outside', 'Product code runs without the tools of the house.', {
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: TESTS },
      to: { path: '^(tools|bench|story|architecture[.]ts)' },
    }),
    forbid('browser-code-is-portable', 'This code runs in browsers, where node modules are not.', {
      from: {
        path: '^(packages/(kernel|pricing|contract|client|ui|workbench)|apps/(shop|counter|desk|admin))/src/',
        pathNot: `${TESTS}|entry[.]server|[.]server[.]tsx?$`,
      },
      to: { dependencyTypes: ['core'] },
    }),
  ]
}

/** Which package or app may import which: `apps → ui, client → contract → pricing → kernel`. */
function directions({ areas }: ArchitectureMap): IRegularForbiddenRuleType[] {
  return Object.entries(areas).flatMap(([name, area]) => {
    const allowed = [name, ...Object.keys(area.mayImport)].map((one) => areas[one]?.path ?? one)
    const named = Object.keys(area.mayImport).join(', ') || 'nothing'
    const rule = forbid(`${name}-may-import`, `${name} may import: ${named} (architecture.ts).`, {
      from: { path: `^${area.path}/`, pathNot: TESTS },
      to: { path: '^(packages|apps)/', pathNot: `^${anyOf(allowed)}/` },
    })
    return [rule, ...packagesOf(name, area)]
  })
}

/** The lowest packages stay free of other people's code. */
function packagesOf(name: string, area: Area): IRegularForbiddenRuleType[] {
  const allowed = { kernel: '^$', pricing: '^$', contract: 'node_modules/typebox/' }[name]
  if (allowed === undefined) return []
  const reason = `${name} is made of values; it needs no other package.`
  return [
    forbid(`${name}-stays-plain`, reason, {
      from: { path: `^${area.path}/src/`, pathNot: TESTS },
      to: { path: 'node_modules', pathNot: allowed },
    }),
  ]
}

function insideTheServer(): IRegularForbiddenRuleType[] {
  return [
    forbid('platform-knows-no-module', 'The floor does not know the rooms.', {
      from: { path: '^apps/server/src/platform/', pathNot: TESTS },
      to: { path: MODULES },
    }),
    forbid('rules-are-pure', 'Business rules see values; no SQL, no HTTP, no clock.', {
      from: { path: `${MODULES}([^/]+)/rules/`, pathNot: TESTS },
      to: { pathNot: `^packages/(kernel|pricing|contract)/src/|${MODULES}$1/rules/` },
    }),
    forbid('through-the-door', "Another module's inside is private: import its index.ts.", {
      from: { path: `${MODULES}([^/]+)/`, pathNot: TESTS },
      to: { path: `${MODULES}(?!$1/)`, pathNot: `${MODULES}[^/]+/index[.]ts$` },
    }),
    forbid('tests-knock-too', 'A test mounts another module, or asks its door; no more.', {
      from: { path: `${MODULES}([^/]+)/.*(test/|[.]test[.]ts$)` },
      to: { path: `${MODULES}(?!$1/)`, pathNot: `${MODULES}[^/]+/((index|module)[.]ts$|test/)` },
    }),
    forbid('rooms-know-no-driver', 'Database, queue and mail are reached through the platform.', {
      from: { path: MODULES, pathNot: TESTS },
      to: { path: '^(node_modules/)?(pg|pg-pool|graphile-worker|nodemailer)(/|$)' },
    }),
    forbid('main-mounts-modules', 'Outside of the rooms only module.ts and index.ts are seen.', {
      from: { path: '^(apps/server/(src/(?!modules/)|test/)|bench/|story/|tools/)' },
      to: { path: MODULES, pathNot: `${MODULES}[^/]+/(module[.]ts$|index[.]ts$|test/)` },
    }),
    forbid('edges-stay-at-the-edge', 'Commands, queries and rules know no route or consumer.', {
      from: { path: `${MODULES}[^/]+/(commands|queries|rules|projections)/`, pathNot: TESTS },
      to: { path: `${MODULES}[^/]+/(routes|consumers|module)([.]ts|/)` },
    }),
    forbid('queries-change-nothing', 'A query answers; what changes the world is a command.', {
      from: { path: `${MODULES}[^/]+/queries/`, pathNot: TESTS },
      to: { path: `${MODULES}[^/]+/commands/` },
    }),
  ]
}

/** One rule per room: it calls those on its line of the map and nobody else. */
function alongTheMap({ rooms }: ArchitectureMap): IRegularForbiddenRuleType[] {
  return Object.entries(rooms).map(([name, room]) => {
    const callees = Object.keys(room.mayCall)
    const named = callees.join(', ') || 'nobody'
    return forbid(
      `${name}-may-call`,
      `${name} may call: ${named} (architecture.ts). Or listen to an event.`,
      {
        from: { path: `${MODULES}${name}/`, pathNot: TESTS },
        to: { path: MODULES, pathNot: `${MODULES}${anyOf([name, ...callees])}/` },
      },
    )
  })
}

function anyOf(names: readonly string[]): string {
  return `(?:${names.join('|')})`
}

function forbid(
  name: string,
  comment: string,
  { from, to }: Pick<IRegularForbiddenRuleType, 'from' | 'to'>,
): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', from, to }
}
