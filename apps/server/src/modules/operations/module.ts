import { operationsPermissions, operationsRefusals } from '@redthread/contract/operations'
import { eventsCheck } from '#platform/events/events-check.ts'
import type { Module } from '#platform/module.ts'
import { routes } from './routes.ts'

export const operations: Module = {
  name: 'operations',
  routes,
  refusals: operationsRefusals.codes,
  permissions: operationsPermissions,
  checks: [eventsCheck],
}
