/** Where Stripe sends its webhooks. */
export const webhookPath = '/v1/payments/stripe/webhook'
