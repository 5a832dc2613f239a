/** `npm run check -- --only architecture`: every import follows architecture.ts. */
import { areas, rooms } from '../architecture.ts'
import { findBreaches } from './architecture/find-breaches.ts'
import { mapTrouble } from './architecture/map-trouble.ts'
import { ROOT } from './shell.ts'

/** Fewer files than this means that the reader saw nothing, whatever it says. */
const FEWEST_FILES = 50

const trouble = mapTrouble({ rooms, areas })
for (const line of trouble) console.log(`architecture.ts: ${line}`)
const { files, breaches } = await findBreaches(ROOT, { rooms, areas })
for (const { rule, from, to, reason } of breaches)
  console.log(`${rule}: ${from} → ${to}\n    ${reason}`)
if (files < FEWEST_FILES) console.log(`Only ${files} files were read: the import reader is blind.`)
console.log(`${files} files, ${breaches.length} breaches`)
process.exit(breaches.length + trouble.length === 0 && files >= FEWEST_FILES ? 0 : 1)
