import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readUsing } from './read-using.ts'
import { importRules, type ArchitectureMap } from './rules.ts'

readUsing()

export interface Breach {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly reason: string
}

const FOLDERS = ['packages', 'apps', 'tools', 'bench', 'story', 'architecture.ts']

/**
 * Reads every import under `root` and answers what the map forbids, with the count of files seen: a
 * count of none means that nothing was checked, so the caller must look at it.
 */
export async function findBreaches(
  root: string,
  map: ArchitectureMap,
): Promise<{ files: number; breaches: Breach[] }> {
  const { output } = await cruise(
    FOLDERS.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: {
        path: '(^|/)(build|dist|[.]react-router|[.]redthread)/|packages/client/src/schema[.]ts$',
      },
      ruleSet: { forbidden: importRules(map) },
      validate: true,
      combinedDependencies: true,
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser answered text')
  return { files: ownFiles(output), breaches: breachesOf(output) }
}

function ownFiles(result: ICruiseResult): number {
  return result.modules.filter((module) =>
    /^(packages|apps|tools|bench|story)\//.test(module.source),
  ).length
}

function breachesOf(result: ICruiseResult): Breach[] {
  const reasons = new Map(result.summary.ruleSetUsed?.forbidden?.map((r) => [r.name, r.comment]))
  return result.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    from: violation.from,
    to: violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to,
    reason: reasons.get(violation.rule.name) ?? '',
  }))
}
