import { useLingui } from '@lingui/react/macro'
import { colorTokens } from '@redthread/ui/theme/brand-tokens'
import { ConflictDialog, type ConflictRow } from '@redthread/workbench/parts/conflict-dialog'
import { tokenWords } from './kit-words.ts'
import type { KitEditor } from './use-kit-editor.ts'

/** Someone else saved the draft meanwhile: both sides, and the choice. */
export function KitConflict({ editor }: { editor: KitEditor }) {
  const { i18n, t } = useLingui()
  const { kit, theirs } = editor
  if (theirs === undefined) return null
  const parts = {
    typography: t`Type and shape`,
    shape: t`Type and shape`,
    logo: t`Logo`,
    tone: t`Voice`,
    messages: t`Messages`,
    imagery: t`Pictures`,
  } as const
  const rows: ConflictRow[] = colorTokens
    .filter(
      (token) => JSON.stringify(kit.colors[token]) !== JSON.stringify(theirs.kit.colors[token]),
    )
    .map((token) => ({
      label: i18n._(tokenWords[token].name),
      mine: Object.values(kit.colors[token]).join(' / '),
      theirs: Object.values(theirs.kit.colors[token]).join(' / '),
    }))
  for (const [part, label] of Object.entries(parts) as [keyof typeof parts, string][]) {
    if (JSON.stringify(kit[part]) === JSON.stringify(theirs.kit[part])) continue
    rows.push({ label, mine: t`Yours differs`, theirs: theirs.changedBy })
  }
  return (
    <ConflictDialog
      opened
      rows={rows}
      onKeepTheirs={() => editor.adopt(theirs)}
      onUseMine={editor.saveMine}
      onClose={() => editor.adopt(theirs)}
    />
  )
}
