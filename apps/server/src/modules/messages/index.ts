export { sendMessage, type MessageToSend } from './commands/send-message.ts'
export type { TemplateName, TemplateValues } from './templates/registry.ts'
