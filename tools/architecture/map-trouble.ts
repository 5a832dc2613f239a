import type { ArchitectureMap } from './rules.ts'

/**
 * What is wrong with the map itself: an edge to a room that is not there, an edge without a reason,
 * or one that leads up (rooms and areas are listed lowest first, so a cycle cannot be written
 * down).
 */
export function mapTrouble({ rooms, areas }: ArchitectureMap): string[] {
  const calls = Object.entries(rooms).map(([name, room]) => [name, room.mayCall] as const)
  const imports = Object.entries(areas).map(([name, area]) => [name, area.mayImport] as const)
  return [...edgeTrouble(calls), ...edgeTrouble(imports)]
}

function edgeTrouble(
  edges: readonly (readonly [string, Readonly<Record<string, string>>])[],
): string[] {
  const order = edges.map(([name]) => name)
  return edges.flatMap(([name, callees], height) =>
    Object.entries(callees).flatMap(([callee, reason]) => {
      const depth = order.indexOf(callee)
      if (depth === -1) return [`${name} → ${callee}: there is no ${callee}`]
      if (depth >= height) return [`${name} → ${callee}: ${callee} is not below ${name}`]
      return reason.trim().length < 10 ? [`${name} → ${callee}: the reason is missing`] : []
    }),
  )
}
