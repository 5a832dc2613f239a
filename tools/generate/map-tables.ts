import type { ArchitectureMap } from '../architecture/rules.ts'
import { table } from './output.ts'

/** The map of rooms and areas as Markdown, each edge with its reason. */
export function mapTables({ rooms, areas }: ArchitectureMap): string {
  const roomRows = Object.entries(rooms).map(([name, { owns, mayCall }]) => [
    `**${name}**`,
    owns,
    edges(mayCall),
  ])
  const areaRows = Object.entries(areas).map(([, { path, about, mayImport }]) => [
    `\`${path}\``,
    about,
    Object.keys(mayImport).join(', ') || '–',
  ])
  return [
    table(['part', 'what it is', 'imports'], areaRows),
    table(['room', 'owns', 'may call, because'], roomRows),
  ].join('\n\n')
}

function edges(mayCall: Readonly<Record<string, string>>): string {
  const reasons = Object.entries(mayCall).map(([callee, reason]) => `*${callee}*: ${reason}`)
  return reasons.join('; ') || '–'
}
