import { TextDecoder, TextEncoder } from 'node:util';

/** The tests' page has no text coders of its own; to be imported before what needs them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
