import { z } from "zod";

/** Every error over HTTP, and the error object inside a stream. `code` is a LEAM error code. */
export interface WireError {
  readonly error: {
    readonly message: string;
    /** OpenAI's coarse class: "invalid_request_error", "server_error" … */
    readonly type: string;
    readonly param: string | null;
    readonly code: string | null;
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

export const wireError: z.ZodType<WireError> = z.looseObject({
  error: z.looseObject({
    message: z.string(),
    type: z.string(),
    param: z.string().nullable(),
    code: z.string().nullable(),
  }),
});
