import type { ArchitectureMap } from '../architecture/rules.ts'
import { table } from './output.ts'

const INTRODUCTION = `# Who may call whom

Written by \`npm run generate\` from \`architecture.ts\`. A room calls only what stands in its row;
all other news travels as events.`

/** The map on half a page, for ARCHITECTURE.md: the parts, and whom each room may call. */
export function mapSummary({ rooms, areas }: ArchitectureMap): string {
  const areaRows = Object.values(areas).map(({ path, about, mayImport }) => [
    `\`${path}\``,
    about,
    Object.keys(mayImport).join(', ') || '–',
  ])
  const roomRows = Object.entries(rooms).map(([name, { owns, mayCall }]) => [
    `**${name}**`,
    owns,
    Object.keys(mayCall).join(', ') || '–',
  ])
  return [
    table(['part', 'what it is', 'imports'], areaRows),
    table(['room', 'owns', 'may call'], roomRows),
  ].join('\n\n')
}

/** The whole map as a page: each edge with its reason. */
export function mapPage({ rooms, areas }: ArchitectureMap): string {
  const calls = Object.entries(rooms).map(([name, room]) => section(name, room.owns, room.mayCall))
  const imports = Object.values(areas).map(({ path, about, mayImport }) =>
    section(`\`${path}\``, about, mayImport),
  )
  const parts = [
    INTRODUCTION,
    '## Rooms of the server',
    ...calls,
    '## Packages and apps',
    ...imports,
  ]
  return `${parts.join('\n\n')}\n`
}

function section(name: string, about: string, edges: Readonly<Record<string, string>>): string {
  const lines = Object.entries(edges).map(([to, reason]) => `- → **${to}**: ${reason}`)
  return [`### ${name}`, '', `${about}.`, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}
