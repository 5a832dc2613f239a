import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT, shell } from './shell.ts'
import { lines, plant } from './testing/planted.ts'

const manifest = JSON.stringify({ name: 'planted', type: 'module', version: '1.0.0' })

test('an export that nobody uses is caught by name', async () => {
  const knip = JSON.stringify({
    entry: ['main.ts'],
    project: ['*.ts'],
    ignoreExportsUsedInFile: true,
  })
  const house = {
    'package.json': manifest,
    'knip.json': knip,
    'main.ts': "import { used } from './parts.ts'\nconsole.log(used)\n",
    'parts.ts': 'export const used = 1\n',
  }
  using clean = plant(house)
  assert.equal((await shell('knip --no-progress', clean.root)).code, 0)
  using dirty = plant({ ...house, 'parts.ts': 'export const used = 1\nexport const idle = 2\n' })
  const { code, output } = await shell('knip --no-progress', dirty.root)
  assert.equal(code, 1)
  assert.match(output, /idle +parts\.ts/)
})

test('a file that is not formatted is caught by name', async () => {
  const config = readFileSync(join(ROOT, '.oxfmtrc.json'), 'utf8')
  const house = { '.oxfmtrc.json': config, 'good.ts': "export const a = 'b'\n" }
  using clean = plant(house)
  assert.equal((await shell('oxfmt --check .', clean.root)).code, 0)
  using dirty = plant({ ...house, 'bad.ts': 'export const a = "b";\n' })
  const { code, output } = await shell('oxfmt --check .', dirty.root)
  assert.equal(code, 1)
  assert.match(output, /bad\.ts/)
  assert.doesNotMatch(output, /good\.ts/)
})

test('a message of a screen that a catalog lacks is caught', async () => {
  const catalog = (word: string) => `msgid ""\nmsgstr ""\n\nmsgid "Save"\nmsgstr "${word}"\n`
  const house = {
    'package.json': manifest,
    'lingui.config.ts': lines(
      'export default {',
      "  locales: ['en', 'fi'],",
      "  sourceLocale: 'en',",
      "  catalogs: [{ path: '<rootDir>/src/{locale}', include: ['<rootDir>/src'] }],",
      '}',
    ),
    'src/save.ts': "import { t } from '@lingui/core/macro'\nexport const save = () => t`Save`\n",
    'src/en.po': catalog('Save'),
    'src/fi.po': catalog(''),
  }
  using planted = plant(house, { packages: true })
  const missing = await shell('lingui check missing --workers 1 --verbose', planted.root)
  assert.notEqual(missing.code, 0)
  assert.match(missing.output, /fi\.po/)
  using unseen = plant({ ...house, 'src/en.po': '', 'src/fi.po': '' }, { packages: true })
  const sync = await shell('lingui check sync --workers 1 --verbose', unseen.root)
  assert.notEqual(sync.code, 0)
})

test('a check that there is not is refused, with those that there are', async () => {
  const { code, output } = await shell('node tools/check.ts --only types,taste')
  assert.equal(code, 2)
  assert.match(output, /No check is called taste\. There are: types, lint,/)
})
