import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { readRoles, rolesKey } from './staff-api.ts'

/** Names a role in the language on screen. */
export function useRoleName(): (roleId: string) => string {
  const { locale } = useLanguage()
  const { data } = useQuery({ queryKey: rolesKey, queryFn: readRoles })
  const names = new Map(data?.items.map(({ id, names: words }) => [String(id), words[locale]]))
  return (roleId) => names.get(roleId) ?? '…'
}
