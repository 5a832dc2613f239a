/**
 * `npm run check -- --only types`: the native TypeScript compiler over every project of the
 * repository.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { inParallel, ROOT, shell } from './shell.ts'

const PROJECTS = [
  '.',
  ...globSync('{packages,apps}/*/tsconfig.json', { cwd: ROOT }).map((path) => join(path, '..')),
]
const AT_ONCE = 2

const results = await inParallel(PROJECTS.filter(hasSources), AT_ONCE, async (project) => {
  const memory = join(ROOT, 'build/types', `${project.replaceAll('/', '-')}.tsbuildinfo`)
  const { code, output } = await shell(
    `tsc -p ${project} --incremental --tsBuildInfoFile ${memory}`,
  )
  if (output.trim() !== '') console.log(output.trimEnd())
  return code
})
console.log(
  `${results.length} projects, ${results.filter((code) => code !== 0).length} with errors`,
)
process.exit(results.every((code) => code === 0) ? 0 : 1)

/** An app that has no file yet is not an error. */
function hasSources(project: string): boolean {
  const options = { cwd: join(ROOT, project), exclude: ['**/node_modules', 'build'] }
  return globSync(['*.{ts,tsx}', 'src/**/*.{ts,tsx}', 'test/**/*.ts'], options).length > 0
}
