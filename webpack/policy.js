/**
 * What the pages may load: files of their own server, nothing else, and no code from strings. The hash is that of the
 * empty text: Fluent's style engine makes empty style elements and fills them by rules; without it all styling is lost.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

module.exports = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
