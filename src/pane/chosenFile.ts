/** A file that a person picked and that cannot be used; `message` is the Chinese sentence she is told. */
export class ChosenFileError extends Error {
  override readonly name = 'ChosenFileError';
}
