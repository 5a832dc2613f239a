import type { Ctx } from '../ctx.ts'

/** One thing that a member of staff or a key did. */
export interface AuditEntry {
  readonly action: string
  readonly subject: string
  readonly detail: unknown
  readonly ip: string
  readonly userAgent: string
}

/** Appends to the audit log in the caller's transaction. */
export async function appendAudit(_ctx: Ctx, _entry: AuditEntry): Promise<void> {}
