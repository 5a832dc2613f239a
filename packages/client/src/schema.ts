// Written by `npm run generate` from docs/openapi.json.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 problem */
        readonly Problem: {
            /** @description What the code is about: ids, limits, fields. */
            readonly detail?: unknown;
            readonly requestId: string;
            readonly status: number;
            /** @description In the language of the request. */
            readonly title: string;
            /** @description Stable code, `module.code`. */
            readonly type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
