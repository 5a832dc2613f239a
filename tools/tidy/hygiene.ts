import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Repository } from './repository.ts'

const MOST_BYTES = 1_000_000
const TEXT = /[.](ts|tsx|css|md|json|sql|html|mjs|js|yml|po|sh)$|(^|\/)run$/
/** A folder of one person's machine has no place in a repository of many. */
const MACHINE_PATH = /(?<![\w.])\/(home|Users|root|work)\/[\w.-]+/

/** No file is larger than a page should carry, and none speaks of one person's machine. */
export function hygiene({ root, files, read }: Repository): Finding[] {
  return files.flatMap((path) => {
    const findings: Finding[] = []
    const { size } = statSync(join(root, path))
    if (size > MOST_BYTES) {
      const message = `${size} bytes; at most ${MOST_BYTES}`
      findings.push({ rule: 'file-too-large', path, message })
    }
    const machine =
      TEXT.test(path) && path !== 'package-lock.json' ? MACHINE_PATH.exec(read(path)) : null
    if (machine !== null && path !== 'tools/tidy/hygiene.ts')
      findings.push({ rule: 'machine-path', path, message: `it speaks of ${machine[0]}` })
    return findings
  })
}
