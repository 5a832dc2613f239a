/**
 * `npm run new:module planets [-- --thing planet --prefix pla]`: a small room that is whole: its
 * migration, contract, command, query, rule, routes, tests and README, its place on the map, and
 * everything that is generated from them. Then make it yours.
 */
import { parseArgs } from 'node:util'
import { roomNames } from './scaffold/room-names.ts'
import { writeRoom } from './scaffold/write-room.ts'
import { ROOT, shell } from './shell.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { thing: { type: 'string' }, prefix: { type: 'string' } },
})

const names = roomNames(ROOT, positionals[0] ?? '', values)
if (typeof names === 'string') {
  console.error(`${names}\nUsage: npm run new:module planets [-- --thing planet --prefix pla]`)
  process.exit(2)
}
for (const path of writeRoom(ROOT, names)) console.log(`written: ${path}`)
const tables = await shell('node tools/generate.ts --only tables', ROOT)
const rest = await shell('node tools/generate.ts --only api,map', ROOT)
console.log(`${tables.output}${rest.output}`.trim())
const { room } = names
console.log(`\nNow: npm test -- modules/${room} && npm run check`)
console.log(`Then say in architecture.ts what ${room} owns, and whom it may call and why.`)
process.exit(tables.code + rest.code === 0 ? 0 : 1)
