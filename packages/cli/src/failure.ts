/** What whoever typed the command can put right: said in one sentence, without a stack trace, and ended with exit status 2. */
export class Failure extends Error {}

/** Why the system refused a file, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'access is denied',
    EPERM: 'access is denied',
    ENOTDIR: 'there is no such folder',
    ENOSPC: 'there is no room left',
  };
  return reasons[code ?? ''] ?? message;
}

/** That something cannot be written. A file is made where there is none, so what is not there is its folder. */
export function unwritable(file: string, error: unknown): Failure {
  const isHomeless = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return new Failure(
    `${file} cannot be written: ${isHomeless ? 'there is no such folder' : reasonOf(error)}`,
  );
}
