import type { Module } from '#platform/module.ts'

/** Every room of the house, lowest first, as architecture.ts lists them. */
export const modules: readonly Module[] = []
