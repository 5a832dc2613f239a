import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT, shell } from './shell.ts'
import { lines, plant } from './testing/planted.ts'

const TSCONFIG = JSON.stringify({
  extends: join(ROOT, 'tsconfig.base.json'),
  compilerOptions: { module: 'nodenext', types: ['node'] },
  include: ['*.ts'],
})

/** Compiles one file as code of the server is compiled, and answers what the compiler says. */
async function compile(...text: readonly string[]): Promise<string> {
  const manifest = JSON.stringify({ type: 'module' })
  const files = {
    'tsconfig.json': TSCONFIG,
    'package.json': manifest,
    'planted.ts': lines(...text),
  }
  using planted = plant(files, { packages: true })
  const { output } = await shell('tsc -p .', planted.root)
  return output
    .split('\n')
    .filter((line) => line.startsWith('planted.ts'))
    .join('\n')
}

const TABLES = [
  "import type { Id } from '@redthread/kernel/id'",
  "import { tablesOf, type Ctx } from '@redthread/server/src/platform/ctx.ts'",
  "const db = tablesOf<{ 'alpha.letter': { id: Id<'ltr'>; at: Temporal.Instant } }>()",
  'declare const ctx: Ctx',
]

test('an id of the right prefix compiles, one of another does not', async () => {
  const right = [
    ...TABLES,
    "export const q = db(ctx).selectFrom('alpha.letter').where('id', '=', 'ltr_1')",
  ]
  assert.equal(await compile(...right), '')
  const wrong = [
    ...TABLES,
    "export const q = db(ctx).selectFrom('alpha.letter').where('id', '=', 'wrd_1')",
  ]
  assert.match(await compile(...wrong), /TS\d+: .*"wrd_1"/)
  const passed = [
    "import type { Id } from '@redthread/kernel/id'",
    "declare function open(id: Id<'ltr'>): void",
    "declare const word: Id<'wrd'>",
    'open(word)',
  ]
  assert.match(await compile(...passed), /`wrd_\$\{string\}`.*not assignable/)
})

test('another room’s table does not compile', async () => {
  const foreign = [...TABLES, "export const q = db(ctx).selectFrom('beta.word')"]
  assert.match(await compile(...foreign), /"beta\.word"/)
})

test('Temporal is known, and an absent index is seen', async () => {
  assert.equal(await compile('export const at: Temporal.Instant = Temporal.Now.instant()'), '')
  const absent = ['const list: number[] = []', 'export const first: number = list[0]']
  assert.match(await compile(...absent), /'number \| undefined' is not assignable/)
})

test('enums and unmarked type imports are refused, since Node only strips types', async () => {
  assert.match(await compile('export enum Color { Red }'), /erasableSyntaxOnly/)
  const unmarked = ["import { Id } from '@redthread/kernel/id'", "export type A = Id<'ltr'>"]
  assert.match(await compile(...unmarked), /type-only import/)
})
